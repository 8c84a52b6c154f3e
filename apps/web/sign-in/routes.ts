import type { Route } from '../route.ts';
import { leaveForProvider, returnHere } from './elsewhere.ts';
import { postSignIn, postSignOut, showSignIn } from './show.tsx';
import { postLink, showLink } from './take-link.tsx';

export const signInRoutes: readonly Route[] = [
  { method: 'GET', path: '/sign-in', action: 'open', handle: showSignIn },
  { method: 'POST', path: '/sign-in', action: 'open', handle: postSignIn },
  { method: 'GET', path: '/sign-in/elsewhere', action: 'open', handle: leaveForProvider },
  { method: 'GET', path: '/sign-in/back', action: 'open', handle: returnHere },
  { method: 'GET', path: '/sign-in/link/:secret', action: 'open', handle: showLink },
  { method: 'POST', path: '/sign-in/link/:secret', action: 'open', handle: postLink },
  { method: 'POST', path: '/sign-out', action: 'open', handle: postSignOut },
];
