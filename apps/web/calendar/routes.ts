import type { Route } from '../route.ts';
import { showCalendar } from './show-calendar.tsx';

export const calendarRoutes: readonly Route[] = [
  { method: 'GET', path: '/calendar', action: 'world.see', handle: showCalendar },
];
