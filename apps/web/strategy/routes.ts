import type { Route } from '../route.ts';
import { showStrategy } from './show.tsx';

export const strategyRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:id', action: 'strategy.see', handle: showStrategy },
];
