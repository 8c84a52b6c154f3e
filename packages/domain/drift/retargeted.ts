import type { Indicator, PlanElement } from '../plan-element.ts';
import type { Retargeted } from './drift-line.ts';

/** What indicators are to reach, period by period; what was measured is no drift. */
export function retargeted(before: PlanElement, after: PlanElement): readonly Retargeted[] {
  const [was, is] = [before.indicators ?? [], after.indicators ?? []];
  const pairs = was.map((old) => [old, is.find(({ id }) => id === old.id)] as const);
  return [
    ...pairs.flatMap(([old, now]) => (now ? targets(old, now) : [line(old, lastTarget(old), undefined)])),
    ...is.filter(({ id }) => !was.some((old) => old.id === id)).map((now) => line(now, undefined, lastTarget(now))),
  ];
}

function targets(before: Indicator, after: Indicator): readonly Retargeted[] {
  const at = (indicator: Indicator, period: string) => indicator.periods.find((one) => one.period === period)?.target;
  const periods = [...new Set([...before.periods, ...after.periods].map(({ period }) => period))].sort();
  return periods.flatMap((period) => {
    const [was, is] = [at(before, period), at(after, period)];
    return was === is ? [] : [{ ...line(after, was, is), period }];
  });
}

function lastTarget({ periods }: Indicator): number | undefined {
  return periods.findLast(({ target }) => target !== undefined)?.target;
}

function line(indicator: Indicator, before: number | undefined, after: number | undefined): Retargeted {
  const eased = before === undefined || after === undefined ? after === undefined : isEased(indicator, before, after);
  return {
    ...{ change: 're-targeted', indicator: indicator.title, unit: indicator.unit },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(eased === undefined ? {} : { eased }),
  };
}

function isEased({ direction }: Indicator, before: number, after: number): boolean | undefined {
  if (direction === 'keep' || before === after) return undefined;
  return direction === 'up' ? after < before : after > before;
}
