import type { Route } from '../route.ts';
import { postFacts } from './post-facts.ts';
import { postMove } from './post-move.ts';
import { showStrategy } from './show.tsx';

export const strategyRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:id', action: 'strategy.see', handle: (call) => showStrategy(call) },
  { method: 'POST', path: '/strategy/:id/facts', action: 'strategy.edit', handle: postFacts },
  { method: 'POST', path: '/strategy/:id/move', action: 'element.move', handle: postMove },
];
