import type { Actor } from '@lofte/domain/rights';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Partnership } from '@lofte/domain/world/partnership';
import { seesEngagement } from '@lofte/domain/world/sees-engagement';
import { hasPartners } from '@lofte/store/partner-table';
import { strategyTitles } from '@lofte/store/register-table';
import { elementsNamingCountry, findEngagements, partnershipsWith } from '@lofte/store/world-table';
import type { Service } from '../service.ts';
import { type PromisedAbout, promisedAbout } from './promised-about.ts';

/** What there is about a country. */
export interface CountrySight {
  readonly partnerships: readonly Partnership[];
  /** What was done there last and what comes, as far as the reader may see it; the newest first. */
  readonly engagements: readonly Engagement[];
  /** What plans promise that names it, as far as the reader sees those plans. */
  readonly promises: readonly PromisedAbout[];
  /** Whether there is a partnership forum. */
  readonly forum: boolean;
  /** Strategies by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Engagements on a country's page; all of them stand on their own. */
const mostEngagements = 30;

export async function countryOf({ store }: Pick<Service, 'store'>, code: string, actor: Actor): Promise<CountrySight> {
  return store.snapshot(async (db) => {
    const partnerships = await partnershipsWith(db, code);
    const naming = await elementsNamingCountry(db, code);
    const done = await findEngagements(db, { country: code, newestFirst: true, limit: mostEngagements });
    return {
      engagements: done.map(({ data }) => data).filter((one) => seesEngagement(actor, one)),
      partnerships,
      promises: promisedAbout(naming, actor, ({ countries }) => countries?.includes(code) ?? false),
      forum: await hasPartners(db),
      titles: await strategyTitles(db),
    };
  });
}
