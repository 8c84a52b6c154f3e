import type { Route } from '../route.ts';
import { postOwnWorkbook, sendOwnWorkbook, showOwnWorkbook, takeOwn } from './show-by-link.tsx';
import { postRoundWorkbook, sendRoundWorkbook, showRoundWorkbook, takeInRound } from './show-in-round.tsx';

/** By a request's link, which is the right itself; and the secretariat's. */
export const workbookRoutes: readonly Route[] = [
  { method: 'GET', path: '/answer/:token/workbook', action: 'open', handle: showOwnWorkbook },
  { method: 'GET', path: '/answer/:token/workbook.xlsx', action: 'open', handle: sendOwnWorkbook },
  { method: 'POST', path: '/answer/:token/workbook', action: 'open', handle: postOwnWorkbook },
  { method: 'POST', path: '/answer/:token/workbook/take', action: 'open', handle: takeOwn },
  { method: 'GET', path: '/rounds/:round/workbook', action: 'round.run', handle: showRoundWorkbook },
  { method: 'GET', path: '/rounds/:round/workbook.xlsx', action: 'round.run', handle: sendRoundWorkbook },
  { method: 'POST', path: '/rounds/:round/workbook', action: 'round.run', handle: postRoundWorkbook },
  { method: 'POST', path: '/rounds/:round/workbook/take', action: 'round.run', handle: takeInRound },
];
