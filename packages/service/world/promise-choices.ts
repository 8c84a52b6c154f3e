import { partsWithParents, promiseTitles } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

/** A goal or an initiative that something can serve. */
export interface PromiseChoice {
  readonly strategy: string;
  readonly element: string;
  readonly title: string;
}

/** What the plans that somebody may see promise, in their order. */
export async function promiseChoices(
  { store }: Pick<Service, 'store'>,
  sees: (strategy: string) => boolean,
): Promise<readonly PromiseChoice[]> {
  return (await promiseTitles(store)).filter(({ strategy }) => sees(strategy));
}

/** The goal that a part of a plan stands under, or is itself. */
export async function goalsOfParts({
  store,
}: Pick<Service, 'store'>): Promise<(strategy: string, element: string) => string | undefined> {
  const parts = new Map((await partsWithParents(store)).map((one) => [`${one.strategy} ${one.id}`, one]));
  return (strategy, element) => {
    for (let next = parts.get(`${strategy} ${element}`); next; next = parts.get(`${strategy} ${next.parent ?? ''}`)) {
      if (next.kind === 'goal') return next.id;
    }
    return undefined;
  };
}
