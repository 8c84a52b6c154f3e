import type { Route } from '../route.ts';
import { postOwnTask, showOwed } from './show.tsx';

export const owedRoutes: readonly Route[] = [
  { method: 'GET', path: '/owed', action: 'account.own', handle: showOwed },
  { method: 'POST', path: '/owed/task', action: 'account.own', handle: postOwnTask },
];
