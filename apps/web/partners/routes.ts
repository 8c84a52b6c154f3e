import type { Route } from '../route.ts';
import { showForumCountry, showPartnerForum } from './show-forum.tsx';
import { postJoin, postLeave, showMembers } from './show-members.tsx';
import { editAsPartner, newAsPartner, postAsPartner, postChangeAsPartner, postRemoval } from './write.tsx';

const [see, log, edit] = ['partners.see', 'partners.log', 'world.edit'] as const;

export const partnerRoutes: readonly Route[] = [
  { method: 'GET', path: '/partnership-forum', action: see, handle: showPartnerForum },
  { method: 'GET', path: '/partnership-forum/country/:country', action: see, handle: showForumCountry },
  { method: 'GET', path: '/partnership-forum/new', action: log, handle: newAsPartner },
  { method: 'POST', path: '/partnership-forum/new', action: log, handle: postAsPartner },
  { method: 'GET', path: '/partnership-forum/entries/:engagement', action: log, handle: editAsPartner },
  { method: 'POST', path: '/partnership-forum/entries/:engagement', action: log, handle: postChangeAsPartner },
  {
    method: 'POST',
    path: '/partnership-forum/entries/:engagement/remove',
    action: 'partners.remove',
    handle: postRemoval,
  },
  { method: 'GET', path: '/partnership-forum/members', action: edit, handle: showMembers },
  { method: 'POST', path: '/partnership-forum/members', action: edit, handle: postJoin },
  { method: 'POST', path: '/partnership-forum/members/remove', action: edit, handle: postLeave },
];
