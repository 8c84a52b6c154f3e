import type { Route } from '../route.ts';
import { showSource } from './show.tsx';

export const sourceRoutes: readonly Route[] = [
  { method: 'GET', path: '/source/:document', action: 'source.see', handle: showSource },
];
