import type { Route } from '../route.ts';
import { sealNow, showDrift } from './show.tsx';

export const driftRoutes: readonly Route[] = [
  { method: 'GET', path: '/strategy/:strategy/drift', action: 'drift.see', handle: showDrift },
  { method: 'POST', path: '/strategy/:strategy/baselines', action: 'baseline.seal', handle: sealNow },
];
