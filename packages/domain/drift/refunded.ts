import type { PlanElement } from '../plan-element.ts';
import type { Refunded } from './drift-line.ts';

/** What was set aside for it; what was paid out of that is no drift. */
export function refunded(before: PlanElement, after: PlanElement): readonly Refunded[] {
  const funds = ({ funds: all = [] }: PlanElement) => all.filter(({ kind }) => kind === 'set aside');
  const [was, is] = [funds(before), funds(after)];
  const ids = [...new Set([...was, ...is].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [was.find((fund) => fund.id === id), is.find((fund) => fund.id === id)];
    const fund = now ?? old;
    if (!fund || (old?.amount === now?.amount && old?.currency === now?.currency)) return [];
    if (old && now && old.currency !== now.currency)
      return [line(old, old.amount, undefined), line(now, undefined, now.amount)];
    return [line(fund, old?.amount, now?.amount)];
  });
}

function line(
  { currency, kind, period }: NonNullable<PlanElement['funds']>[number],
  before: number | undefined,
  after: number | undefined,
): Refunded {
  return {
    ...{ change: 'funds', currency, kind },
    ...(period === undefined ? {} : { period }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
