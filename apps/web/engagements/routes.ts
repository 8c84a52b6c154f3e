import type { Route } from '../route.ts';
import {
  editEngagement,
  newEngagement,
  postEngagement,
  postEngagementChange,
  postEngagementRemoval,
  showEngagement,
  showEngagements,
} from './show-engagement.tsx';
import { newFromMail, postMail } from './show-mail.tsx';

const [see, log] = ['world.see', 'engagement.log'] as const;

export const engagementRoutes: readonly Route[] = [
  { method: 'GET', path: '/engagements', action: see, handle: showEngagements },
  { method: 'GET', path: '/engagements/new', action: log, handle: newEngagement },
  { method: 'POST', path: '/engagements/new', action: log, handle: postEngagement },
  { method: 'GET', path: '/engagements/from-mail', action: log, handle: newFromMail },
  { method: 'POST', path: '/engagements/from-mail', action: log, handle: postMail },
  { method: 'GET', path: '/engagements/:engagement', action: see, handle: showEngagement },
  { method: 'GET', path: '/engagements/:engagement/edit', action: log, handle: editEngagement },
  { method: 'POST', path: '/engagements/:engagement/edit', action: log, handle: postEngagementChange },
  { method: 'POST', path: '/engagements/:engagement/remove', action: log, handle: postEngagementRemoval },
];
