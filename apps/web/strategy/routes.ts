import type { Route } from '../route.ts';

export const strategyRoutes: readonly Route[] = [];
