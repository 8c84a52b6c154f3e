import type { Route } from '../route.ts';
import {
  createFund,
  editFund,
  postFund,
  postFundChange,
  postFundRemoval,
  postPayment,
  showFund,
} from './show-fund.tsx';
import { postRate, showMoney, showRates } from './show-money.tsx';

const [see, edit] = ['world.see', 'world.edit'] as const;

export const moneyRoutes: readonly Route[] = [
  { method: 'GET', path: '/money', action: see, handle: showMoney },
  { method: 'GET', path: '/money/rates', action: see, handle: showRates },
  { method: 'POST', path: '/money/rates', action: edit, handle: postRate },
  { method: 'GET', path: '/money/new', action: edit, handle: createFund },
  { method: 'POST', path: '/money/new', action: edit, handle: postFund },
  { method: 'GET', path: '/money/fund/:fund', action: see, handle: showFund },
  { method: 'GET', path: '/money/fund/:fund/edit', action: edit, handle: editFund },
  { method: 'POST', path: '/money/fund/:fund/edit', action: edit, handle: postFundChange },
  { method: 'POST', path: '/money/fund/:fund/remove', action: edit, handle: postFundRemoval },
  { method: 'POST', path: '/money/fund/:fund/payment', action: edit, handle: postPayment },
];
