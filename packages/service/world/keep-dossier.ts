import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import type { Position, Stance } from '@lofte/domain/world/dossier';
import { settleDossier, settlePosition, settleStance, type WantedDossier } from '@lofte/domain/world/settle-dossier';
import { readOwned } from '@lofte/store/dossier-table';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { nothingToChange } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import {
  clearedAlready,
  hasPositions,
  stanceTwice,
  unknownDossier,
  unknownPosition,
  unknownStance,
} from './world-issues.ts';

/** A new file. @returns its id. Issues: `not-allowed`, and those of `settleDossier` */
export function addDossier(service: Service, wanted: WantedDossier, actor: Actor) {
  return addThing(service, dossiers(service), wanted, actor);
}

/** Issues: `not-allowed`, `unknown-dossier`, `changed-meanwhile`, `nothing-changed`, and those of `settleDossier` */
export function changeDossier(
  service: Service,
  id: string,
  change: { readonly wanted: WantedDossier; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, dossiers(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-dossier`, `changed-meanwhile`, `has-positions` */
export function removeDossier(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, dossiers(service), id, since, actor);
}

function dossiers({ newId }: Service): Keeping<'dossier', WantedDossier> {
  return {
    ...{ table: 'dossier', action: 'world.edit', unknown: unknownDossier },
    kinds: { added: 'dossier.added', changed: 'dossier.changed', removed: 'dossier.removed' },
    settle: async (_db, id, wanted) => settleDossier(id, storableData(wanted), newId),
    stays: async (db, { id }) => {
      const [positions, stances] = [await readOwned(db, 'position', id), await readOwned(db, 'stance', id)];
      return positions.length + stances.length > 0 ? [hasPositions] : [];
    },
  };
}

/** What is to be said of where a country stands. */
export type WantedStance = Omit<Stance, 'id'>;

/** @returns its id. Issues: `not-allowed`, `unknown-dossier`, `stance-twice`, and those of `settleStance` */
export function addStance(service: Service, wanted: WantedStance, actor: Actor) {
  return addThing(service, stances, wanted, actor);
}

/** Issues: `not-allowed`, `unknown-stance`, `changed-meanwhile`, `nothing-changed`, `stance-twice`, and those of `settleStance` */
export function changeStance(
  service: Service,
  id: string,
  change: { readonly wanted: WantedStance; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, stances, id, change, actor);
}

/** Issues: `not-allowed`, `unknown-stance`, `changed-meanwhile` */
export function removeStance(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, stances, id, since, actor);
}

const stances: Keeping<'stance', WantedStance> = {
  ...{ table: 'stance', action: 'sensitive.edit', unknown: unknownStance },
  kinds: { added: 'stance.heard', changed: 'stance.changed', removed: 'stance.removed' },
  settle: async (db, id, wanted) => {
    if (!(await findThing(db, 'dossier', { strategy: '', id: wanted.dossier }))) return bad(unknownDossier);
    const settled = settleStance({ ...storableData(wanted), id });
    if (!settled.ok) return settled;
    const others = (await readOwned(db, 'stance', wanted.dossier)).filter((one) => one.id !== id);
    return others.some(({ data }) => data.country === settled.value.country) ? bad(stanceTwice) : settled;
  },
};

/** A new version of what we want in a file; the ones before stay as they were. @returns its id. Issues: `not-allowed`, `unknown-dossier`, `nothing-changed`, and those of `settlePosition` */
export async function writePosition(
  service: Service,
  { dossier, text }: Pick<Position, 'dossier' | 'text'>,
  actor: Actor,
): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action: 'sensitive.edit', actor },
    decide: async (db) => {
      if (!(await findThing(db, 'dossier', { strategy: '', id: dossier }))) return bad(unknownDossier);
      const before = (await readOwned(db, 'position', dossier)).map(({ data }) => data);
      const last = before.toSorted((a, b) => b.version - a.version)[0];
      const made = { id, dossier, version: (last?.version ?? 0) + 1, by: actor.id, at: service.now().toISOString() };
      const settled = settlePosition({ ...made, text: storableData(text) });
      if (!settled.ok) return settled;
      if (last?.text === settled.value.text) return bad({ ...nothingToChange, where: 'position' });
      const changes = [added({ table: 'position', id }, settled.value)];
      return good({ kind: 'position.written', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/** Somebody cleared a version. Issues: `not-allowed`, `unknown-position`, `cleared-already`, and those of `settlePosition` */
export function clearPosition(
  service: Service,
  id: string,
  cleared: NonNullable<Position['cleared']>,
  actor: Actor,
): Promise<Result<undefined>> {
  return onPosition(service, id, 'position.cleared', actor, (before) =>
    before.cleared ? bad(clearedAlready) : good({ ...before, cleared }),
  );
}

/** What came of it is held against a version. Issues: `not-allowed`, `unknown-position`, `nothing-changed`, and those of `settlePosition` */
export function judgePosition(
  service: Service,
  id: string,
  met: NonNullable<Position['met']>,
  actor: Actor,
): Promise<Result<undefined>> {
  return onPosition(service, id, 'position.judged', actor, (before) => good({ ...before, met }));
}

async function onPosition(
  service: Service,
  id: string,
  kind: 'position.cleared' | 'position.judged',
  actor: Actor,
  after: (before: Position) => Result<Position>,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'sensitive.edit', actor },
    decide: async (db) => {
      const found = await findThing(db, 'position', { strategy: '', id });
      if (!found) return bad(unknownPosition);
      const wanted = after(found.data);
      const settled = wanted.ok ? settlePosition(storableData(wanted.value)) : wanted;
      if (!settled.ok) return settled;
      const change = changed({ table: 'position', id }, found.data, settled.value);
      return change ? good({ kind, version: 1, subject: id, changes: [change] }) : bad(nothingToChange);
    },
  });
  return done.ok ? good(undefined) : done;
}
