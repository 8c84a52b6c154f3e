import { type Actor, may } from '@lofte/domain/rights';
import type { Partnership, Phase } from '@lofte/domain/world/partnership';
import { isInForum } from '@lofte/domain/world/sees-engagement';
import { readThings } from '@lofte/store/thing-table';
import { countInCountries } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

/** A country with what we have and do there. */
export interface MappedCountry {
  readonly code: string;
  readonly partnerships: readonly Partnership[];
  /** Of the cooperation that goes furthest; none where there is none. */
  readonly phase?: Phase;
  /** Held in the last year, as far as the reader may see them. */
  readonly engagements: number;
}

/** What counts most where a country has several. */
const order: readonly Phase[] = ['active', 'planned', 'phasing out', 'ended'];

/** Every country that we have a standing cooperation with, or where something was done in the last year; in no order. */
export async function mapOf(
  { store }: Pick<Service, 'store'>,
  today: string,
  actor: Actor,
): Promise<readonly MappedCountry[]> {
  return store.snapshot(async (db) => {
    const all = (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data);
    const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    const { id: person, organisation } = actor;
    const counting = may(actor, 'world.edit') ? 'all' : { person, organisation, inForum: isInForum(actor) };
    const counts = await countInCountries(db, { from, to: today }, counting);
    const codes = new Set([...all.flatMap(({ country }) => country ?? []), ...counts.keys()]);
    return [...codes].map((code) => {
      const partnerships = all.filter(({ country }) => country === code);
      const phase = order.find((one) => partnerships.some((each) => each.phase === one));
      return { code, partnerships, ...(phase ? { phase } : {}), engagements: counts.get(code) ?? 0 };
    });
  });
}
