import type { Route } from '../route.ts';
import { showOwed } from './show.tsx';

export const owedRoutes: readonly Route[] = [{ method: 'GET', path: '/owed', action: 'account.own', handle: showOwed }];
