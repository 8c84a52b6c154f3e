import { showMap } from '../map/show-map.tsx';
import type { Route } from '../route.ts';
import { editForum, newForum, postForum, postForumChange, postForumRemoval, showForum } from './show-forum.tsx';
import { postOffers, showOffers } from './show-offers.tsx';
import {
  editPartnership,
  newPartnership,
  postPartnership,
  postPartnershipChange,
  postPartnershipRemoval,
  showPartnership,
} from './show-partnership.tsx';
import { showCountry, showThemes, showWorld } from './show-world.tsx';

const [see, edit] = ['world.see', 'world.edit'] as const;

export const worldRoutes: readonly Route[] = [
  { method: 'GET', path: '/world', action: see, handle: showWorld },
  { method: 'GET', path: '/world/map', action: see, handle: showMap },
  { method: 'GET', path: '/world/themes', action: see, handle: showThemes },
  { method: 'GET', path: '/world/offers', action: edit, handle: showOffers },
  { method: 'POST', path: '/world/offers', action: edit, handle: postOffers },
  { method: 'GET', path: '/world/country/:country', action: see, handle: showCountry },
  { method: 'GET', path: '/world/partnerships/new', action: edit, handle: newPartnership },
  { method: 'POST', path: '/world/partnerships/new', action: edit, handle: postPartnership },
  { method: 'GET', path: '/world/partnerships/:partnership', action: see, handle: showPartnership },
  { method: 'GET', path: '/world/partnerships/:partnership/edit', action: edit, handle: editPartnership },
  { method: 'POST', path: '/world/partnerships/:partnership/edit', action: edit, handle: postPartnershipChange },
  { method: 'POST', path: '/world/partnerships/:partnership/remove', action: edit, handle: postPartnershipRemoval },
  { method: 'GET', path: '/world/forums/new', action: edit, handle: newForum },
  { method: 'POST', path: '/world/forums/new', action: edit, handle: postForum },
  { method: 'GET', path: '/world/forums/:forum', action: see, handle: showForum },
  { method: 'GET', path: '/world/forums/:forum/edit', action: edit, handle: editForum },
  { method: 'POST', path: '/world/forums/:forum/edit', action: edit, handle: postForumChange },
  { method: 'POST', path: '/world/forums/:forum/remove', action: edit, handle: postForumRemoval },
];
