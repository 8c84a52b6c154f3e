import type { PlanElement } from '@lofte/domain/plan-element';
import { partsOfLoad } from '@lofte/domain/steering/effort';
import { type Fit, type FitState, fitState, fitsOf } from '@lofte/domain/steering/fit';
import type { Organisation } from '@lofte/domain/things';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** What the work of an organisation in a year is added up from. */
export interface LoadParts {
  readonly organisation: Organisation;
  readonly fit: Fit;
  readonly state: FitState;
  /** In the order of the strategies and of their plans. */
  readonly parts: readonly LoadPart[];
}

export interface LoadPart {
  readonly strategy: string;
  /** Of the strategy. */
  readonly title: string;
  readonly element: PlanElement;
  readonly personYears: number;
}

/** Undefined where there is no such organisation. */
export async function loadParts(
  { store }: Pick<Service, 'store'>,
  id: string,
  year: number,
): Promise<LoadParts | undefined> {
  return store.snapshot(async (db) => {
    const organisation = (await findThing(db, 'organisation', { strategy: '', id }))?.data;
    if (!organisation) return undefined;
    const titles = new Map((await readThings(db, 'strategy')).map(({ data }) => [data.id, data.title]));
    const plans = Map.groupBy(await readThings(db, 'element'), ({ strategy }) => strategy);
    const parts = [...plans].flatMap(([strategy, rows]) =>
      partsOfLoad(rows.map(({ data }) => data))
        .filter((one) => one.organisation === id && one.year === year)
        .map(({ element, personYears }) => ({ strategy, title: titles.get(strategy) ?? '', element, personYears })),
    );
    const sum = parts.reduce((all, { personYears }) => all + personYears, 0);
    const load = new Map([[id, new Map([[year, Math.round(sum * 100) / 100]])]]);
    const fit = fitsOf(load, [organisation]).find((one) => one.year === year);
    return fit && { organisation, fit, state: fitState(fit), parts };
  });
}
