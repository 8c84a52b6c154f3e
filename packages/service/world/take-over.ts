import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { takenOver } from '@lofte/domain/world/taken-over';
import { runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { type OfferedLists, offersIn } from './offers-of.ts';
import { nothingOffered } from './world-issues.ts';

/** The keys of what is wanted, as the offers have them. */
export type Wanted = Readonly<Partial<Record<keyof OfferedLists, ReadonlySet<string>>>>;

/** How many of each were taken over. */
export type Taken = Readonly<Record<keyof OfferedLists, number>>;

/**
 * Takes what papers offer into the registers, each with its places. What stands there already by the time this is done is left alone.
 *
 * @returns how many of each. Issues: `not-allowed`, `nothing-offered`
 */
export async function takeOver(service: Service, wanted: Wanted, actor: Actor): Promise<Result<Taken>> {
  const done = await runCommands(service, {
    ...{ action: 'world.edit', actor },
    decide: async (db) => {
      const offers = await offersIn(db, service.store, () => true);
      const chosen = {
        partnerships: offers.flatMap((one) => one.partnerships).filter(({ key }) => wanted.partnerships?.has(key)),
        forums: offers.flatMap((one) => one.forums).filter(({ key }) => wanted.forums?.has(key)),
        funds: offers.flatMap((one) => one.funds).filter(({ key }) => wanted.funds?.has(key)),
        figures: offers.flatMap((one) => one.figures).filter(({ key }) => wanted.figures?.has(key)),
      };
      const changes = takenOver(chosen, service.newId);
      return changes.length > 0 ? good(changes) : bad(nothingOffered);
    },
  });
  if (!done.ok) return done;
  const count = (kind: string) => done.value.filter((entry) => entry.kind === kind).length;
  return good({
    ...{ partnerships: count('partnership.added'), forums: count('forum.added') },
    ...{ funds: count('fund.added'), figures: count('figure.added') },
  });
}
