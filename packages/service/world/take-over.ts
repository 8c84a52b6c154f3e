import { editPlan } from '@lofte/domain/edit-plan';
import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { Change } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import type { OfferedMilestone } from '@lofte/domain/world/offered-dates';
import { takenOver } from '@lofte/domain/world/taken-over';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { sightOf } from '../edit-plan.ts';
import { registerFor } from '../register-for.ts';
import { notAllowed, runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { type OfferedLists, offerKinds, offersIn } from './offers-of.ts';
import { nothingOffered } from './world-issues.ts';

/** The keys of what is wanted, as the offers have them. */
export type Wanted = Readonly<Partial<Record<keyof OfferedLists, ReadonlySet<string>>>>;

/** How many of each were taken over. */
export type Taken = Readonly<Record<keyof OfferedLists, number>>;

/**
 * Takes what papers offer into the registers, each with its places; deadlines become milestones of what they are deadlines of. What stands
 * there already by the time this is done is left alone.
 *
 * @returns how many of each. Issues: `not-allowed`, `nothing-offered`, and those of `editPlan` in the domain
 */
export async function takeOver(service: Service, wanted: Wanted, actor: Actor): Promise<Result<Taken>> {
  let taken: Taken | undefined;
  const done = await runCommands(service, {
    ...{ action: 'world.edit', actor },
    decide: async (db) => {
      const chosen = chosenFrom(await offersIn(db, service, () => true), wanted);
      const standing = (await readThings(db, 'forum', { strategy: '' })).map(({ data }) => data);
      const milestones = await milestonesIn(db, service, chosen.milestones, actor);
      if (!milestones.ok) return milestones;
      const changes = [...takenOver({ ...chosen, standing }, service.newId), ...milestones.value];
      taken = countsOf(chosen);
      return changes.length > 0 ? good(changes) : bad(nothingOffered);
    },
  });
  if (!done.ok) return done;
  if (!taken) throw new Error('What was written was chosen before');
  return good(taken);
}

function chosenFrom(offers: readonly OfferedLists[], wanted: Wanted): OfferedLists {
  const of = <L extends keyof OfferedLists>(list: L) =>
    offers.flatMap((one) => [...one[list]]).filter(({ key }) => wanted[list]?.has(key)) as unknown as OfferedLists[L];
  const [presidencies, candidatures] = [of('presidencies'), of('candidatures')];
  // A chair is held somewhere, and a seat is somewhere: the body comes along.
  const needed = new Set(
    [...presidencies, ...candidatures].flatMap(({ forum }) => ('key' in forum ? [forum.key] : [])),
  );
  const forums = offers.flatMap((one) => one.forums).filter(({ key }) => wanted.forums?.has(key) || needed.has(key));
  return {
    ...{ partnerships: of('partnerships'), forums, funds: of('funds'), figures: of('figures') },
    ...{ presidencies: once(presidencies), candidatures: once(candidatures), milestones: of('milestones') },
  };
}

/** What several papers say alike is one. */
function once<O extends { readonly key: string }>(those: readonly O[]): readonly O[] {
  return [...new Map(those.map((one) => [one.key, one])).values()];
}

/** One entry for each element that gets milestones. */
async function milestonesIn(
  db: Db,
  service: Service,
  wanted: readonly OfferedMilestone[],
  actor: Actor,
): Promise<Result<readonly Change[]>> {
  const written = { by: actor.id, at: service.now().toISOString() };
  const changes: Change[] = [];
  for (const those of Map.groupBy(wanted, ({ strategy, element }) => `${strategy} ${element}`).values()) {
    const { strategy = '', element = '' } = those[0] ?? {};
    if (!may(actor, 'element.edit', { strategy })) return bad(notAllowed(actor, 'element.edit'));
    const before: PlanEdit = { do: 'change', element, fields: {} };
    const now = await sightOf(db, strategy, before);
    const there = now?.elements.find(({ id }) => id === element)?.milestones ?? [];
    const milestones = [...there, ...those.map(({ title, due }) => ({ title, due }))];
    const edit: PlanEdit = { ...before, fields: { milestones } };
    const editing = { written, newId: service.newId, register: await registerFor(db, edit) };
    const done = now && editPlan(now, edit, editing);
    if (!done) continue;
    if (!done.ok) return done;
    changes.push({ ...done.value, version: 1, strategy, changes: [...done.value.changes] });
  }
  return good(changes);
}

function countsOf(chosen: OfferedLists): Taken {
  const lists = Object.values(offerKinds);
  const count = (list: keyof OfferedLists) => new Set(chosen[list].map(({ key }) => key)).size;
  return Object.fromEntries(lists.map((list) => [list, count(list)])) as Taken;
}
