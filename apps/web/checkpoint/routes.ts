import type { Route } from '../route.ts';
import { sendCheckpoint, showCheckpoint } from './show.tsx';

export const checkpointRoutes: readonly Route[] = [
  { method: 'GET', path: '/checkpoint', action: 'checkpoint.see', handle: showCheckpoint },
  { method: 'GET', path: '/checkpoint.json', action: 'checkpoint.see', handle: sendCheckpoint },
];
