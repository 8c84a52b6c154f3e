import { type Actor, may } from '@lofte/domain/rights';
import type { Partnership } from '@lofte/domain/world/partnership';
import { strategyTitles } from '@lofte/store/register-table';
import { readThings } from '@lofte/store/thing-table';
import { elementsNamingCountry, type NamingCountry } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

/** What there is about a country. */
export interface CountrySight {
  readonly partnerships: readonly Partnership[];
  /** What plans promise that names it, as far as the reader sees those plans. */
  readonly promises: readonly NamingCountry[];
  /** Strategies by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Kinds of elements that somebody undertakes; the rest of a paper explains. */
const promised: ReadonlySet<string> = new Set(['priority', 'goal', 'initiative', 'commitment', 'case']);

export async function countryOf({ store }: Pick<Service, 'store'>, code: string, actor: Actor): Promise<CountrySight> {
  return store.snapshot(async (db) => {
    const all = (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data);
    const naming = await elementsNamingCountry(db, code);
    return {
      partnerships: all.filter(({ country }) => country === code),
      promises: naming.filter(
        ({ strategy, element }) => promised.has(element.kind) && may(actor, 'strategy.see', { strategy }),
      ),
      titles: await strategyTitles(db),
    };
  });
}
