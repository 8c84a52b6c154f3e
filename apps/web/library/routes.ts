import type { Route } from '../route.ts';
import { showLibrary } from './show.tsx';

export const libraryRoutes: readonly Route[] = [
  { method: 'GET', path: '/', action: 'library.see', handle: showLibrary },
];
