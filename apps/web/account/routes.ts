import type { Route } from '../route.ts';
import { postEndAll, postEndSession, postLanguage, postPassword, showAccount } from './show.tsx';

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/account', action: 'account.own', handle: showAccount },
  { method: 'POST', path: '/account/password', action: 'account.own', handle: postPassword },
  { method: 'POST', path: '/account/language', action: 'account.own', handle: postLanguage },
  { method: 'POST', path: '/account/sessions/end', action: 'account.own', handle: postEndAll },
  { method: 'POST', path: '/account/sessions/:session/end', action: 'account.own', handle: postEndSession },
];
