import type { Route } from '../route.ts';
import {
  editSession,
  newSession,
  postLine,
  postSession,
  postSessionChange,
  postSessionRemoval,
  showSession,
} from './show-session.tsx';

const [see, edit] = ['world.see', 'world.edit'] as const;

export const sessionRoutes: readonly Route[] = [
  { method: 'GET', path: '/world/sessions/new', action: edit, handle: newSession },
  { method: 'POST', path: '/world/sessions/new', action: edit, handle: postSession },
  { method: 'GET', path: '/world/sessions/:session', action: see, handle: showSession },
  { method: 'GET', path: '/world/sessions/:session/edit', action: edit, handle: editSession },
  { method: 'POST', path: '/world/sessions/:session/edit', action: edit, handle: postSessionChange },
  { method: 'POST', path: '/world/sessions/:session/remove', action: edit, handle: postSessionRemoval },
  { method: 'POST', path: '/world/sessions/:session/line', action: 'sensitive.edit', handle: postLine },
];
