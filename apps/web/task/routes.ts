import type { Route } from '../route.ts';
import { postLinkedTask, showTask } from './show.tsx';

/** The link in the mail is the right: each of these asks it. */
export const taskRoutes: readonly Route[] = [
  { method: 'GET', path: '/task/:token', action: 'open', handle: showTask },
  { method: 'POST', path: '/task/:token', action: 'open', handle: postLinkedTask },
];
