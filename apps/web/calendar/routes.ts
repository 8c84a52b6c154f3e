import type { Route } from '../route.ts';
import { postCalendarFile, postTaking, showBringing } from './show-bringing.tsx';
import { showCalendar } from './show-calendar.tsx';

export const calendarRoutes: readonly Route[] = [
  { method: 'GET', path: '/calendar', action: 'world.see', handle: showCalendar },
  { method: 'GET', path: '/calendar/bring', action: 'engagement.log', handle: showBringing },
  { method: 'POST', path: '/calendar/bring', action: 'engagement.log', handle: postCalendarFile },
  { method: 'POST', path: '/calendar/bring/take', action: 'engagement.log', handle: postTaking },
];
