import type { Route } from '../route.ts';
import { showAtom, showHistory, showJsonFeed, showWorkspaceHistory } from './show.tsx';

export const historyRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:id/history', action: 'history.see', handle: showHistory },
  { method: 'GET', path: '/strategy/:id/history.atom', action: 'history.see', handle: showAtom },
  { method: 'GET', path: '/strategy/:id/history.json', action: 'history.see', handle: showJsonFeed },
  { method: 'GET', path: '/history', action: 'register.see', handle: showWorkspaceHistory },
];
