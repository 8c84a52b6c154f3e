import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added } from '@lofte/domain/thing-change';
import type { Baseline } from '@lofte/domain/things';
import { ledgerHead } from '@lofte/store/entry-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { storableText } from './storable.ts';

/** In characters. */
export const longestName = 100;
/** Of one strategy: a few a year for a century. */
const most = 500;

/**
 * Names the plan as it stands, so that drift can be measured from here. Nothing can change it afterwards: it is the number and
 * the hash of the last entry.
 *
 * Issues: `not-allowed`, `unknown-strategy`, `no-baseline-name`, `baseline-name-too-long`, `baseline-name-taken`, `too-many-baselines`
 */
export async function sealBaseline(
  service: Service,
  strategy: string,
  wanted: string,
  actor: Actor,
): Promise<Result<Baseline>> {
  const name = storableText(wanted).replace(/\s+/g, ' ').trim();
  if (name === '') return bad(noName);
  if ([...name].length > longestName) return bad(tooLong);
  const id = service.newId();
  const entry = await runCommand(service, {
    ...{ action: 'baseline.seal', actor, strategy },
    decide: async (db) => {
      if (!(await findThing(db, 'strategy', { strategy, id: strategy }))) return bad(unknownStrategy(strategy));
      const there = (await readThings(db, 'baseline', { strategy })).map(({ data }) => data);
      if (there.length >= most) return bad(tooMany);
      if (there.some((one) => one.name !== undefined && fold(one.name) === fold(name))) return bad(taken(name));
      const { seq, hash } = await ledgerHead(db);
      const baseline: Baseline = { id, name, seq, hash, at: service.now().toISOString() };
      const changes = [added({ table: 'baseline', strategy, id }, baseline)];
      return good({ kind: 'baseline.sealed', version: 1, subject: id, strategy, changes });
    },
  });
  if (!entry.ok) return entry;
  const made = await findThing(service.store, 'baseline', { strategy, id });
  return made ? good(made.data) : bad(unknownStrategy(strategy));
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

const noName: Issue = {
  ...{ code: 'no-baseline-name', where: 'name' },
  message: 'Give the baseline a name, so that others know what it is measured from.',
};
const tooLong: Issue = {
  ...{ code: 'baseline-name-too-long', where: 'name', values: { most: longestName } },
  message: `A baseline's name has at most ${longestName} characters.`,
};
const tooMany: Issue = {
  ...{ code: 'too-many-baselines', values: { most } },
  message: `A strategy has at most ${most} baselines.`,
};

function taken(name: string): Issue {
  const message = `There is a baseline called "${name}" already.`;
  return { code: 'baseline-name-taken', message, where: 'name', values: { name } };
}

function unknownStrategy(id: string): Issue {
  return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: id, values: { id } };
}
