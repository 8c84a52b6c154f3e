import type { Route } from '../route.ts';
import { postGrant, postInvite, postLink, postRevoke, showRights } from './show.tsx';

export const rightsRoutes: readonly Route[] = [
  { method: 'GET', path: '/rights', action: 'rights.see', handle: showRights },
  { method: 'POST', path: '/rights/grant', action: 'rights.grant', handle: postGrant },
  { method: 'POST', path: '/rights/people', action: 'rights.grant', handle: postInvite },
  { method: 'POST', path: '/rights/people/:person/link', action: 'rights.grant', handle: postLink },
  { method: 'POST', path: '/rights/:grant/revoke', action: 'rights.grant', handle: postRevoke },
  { method: 'GET', path: '/strategy/:strategy/rights', action: 'rights.see', handle: showRights },
  { method: 'POST', path: '/strategy/:strategy/rights/grant', action: 'rights.grant', handle: postGrant },
  { method: 'POST', path: '/strategy/:strategy/rights/:grant/revoke', action: 'rights.grant', handle: postRevoke },
];
