import type { Route } from '../route.ts';
import { postFeed, postFeedEnd } from './post-feed.ts';
import { sendCalendar, sendEngagement, sendSession } from './send-calendar.ts';
import { sendFeed } from './send-feed.ts';
import { postCalendarFile, postTaking, showBringing } from './show-bringing.tsx';
import { showCalendar } from './show-calendar.tsx';

export const calendarRoutes: readonly Route[] = [
  { method: 'GET', path: '/calendar', action: 'world.see', handle: showCalendar },
  { method: 'GET', path: '/calendar/calendar.ics', action: 'world.see', handle: sendCalendar },
  { method: 'GET', path: '/world/sessions/:session/calendar.ics', action: 'world.see', handle: sendSession },
  { method: 'GET', path: '/engagements/:engagement/calendar.ics', action: 'world.see', handle: sendEngagement },
  // The address is the right to it: calendar programs sign in nowhere.
  { method: 'GET', path: '/calendar/feed/:token/calendar.ics', action: 'open', handle: sendFeed },
  { method: 'POST', path: '/calendar/feed', action: 'account.own', handle: postFeed },
  { method: 'POST', path: '/calendar/feed/close', action: 'account.own', handle: postFeedEnd },
  { method: 'GET', path: '/calendar/bring', action: 'engagement.log', handle: showBringing },
  { method: 'POST', path: '/calendar/bring', action: 'engagement.log', handle: postCalendarFile },
  { method: 'POST', path: '/calendar/bring/take', action: 'engagement.log', handle: postTaking },
];
