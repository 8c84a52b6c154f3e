import type { Route } from '../route.ts';
import { showList, showOverview, showStrategyStatus } from './show.tsx';

export const overviewRoutes: readonly Route[] = [
  { method: 'GET', path: '/', action: 'library.see', handle: showOverview },
  { method: 'GET', path: '/status', action: 'library.see', handle: showList },
  { method: 'GET', path: '/strategy/:strategy/status', action: 'strategy.see', handle: showStrategyStatus },
];
