import { promiseTitles } from '@lofte/store/world-table';
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
