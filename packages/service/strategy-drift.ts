import { firstBaseline } from '@lofte/domain/changes-of';
import { type Drift, driftOf } from '@lofte/domain/drift';
import { structureOf } from '@lofte/domain/drift/structure';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { inPlanOrder, type Plan } from '@lofte/domain/plan';
import type { Baseline } from '@lofte/domain/things';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { structureEntries } from '@lofte/store/structure-entries';
import { findThing, readThings } from '@lofte/store/thing-table';
import { baselinesOf } from './baselines-of.ts';
import { type Past, pastDay } from './past-day.ts';
import type { Service } from './service.ts';

/** A state of a plan that drift is measured between. */
export interface Moment {
  /** Where it is a baseline. */
  readonly baseline?: Baseline;
  /** Where it is a past day or just after an entry; neither of both: now. */
  readonly past?: Past;
  /** Number of the last entry that counts. */
  readonly seq: number;
}

export interface StrategyDrift {
  readonly from: Moment;
  readonly to: Moment;
  /** Without what their papers name. */
  readonly before: Plan;
  readonly after: Plan;
  readonly drift: Drift;
  readonly baselines: readonly Baseline[];
}

/**
 * How a strategy drifted between two states, each the id of a baseline, a past day or the number of an entry; from the paper as
 * adopted, to now, where not said. Reads both states from the tables, however many entries lie between them.
 *
 * Issues: `unknown-strategy`, `unknown-moment`, `not-adopted-then`, and those of `pastDay`
 */
export async function strategyDrift(
  service: Pick<Service, 'store' | 'now'>,
  strategy: string,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Promise<Result<StrategyDrift>> {
  const baselines = await baselinesOf(service, strategy);
  if (baselines.length === 0) return bad(unknownStrategy(strategy));
  const [from, to] = [
    await momentOf(service, baselines, asked.from ?? firstBaseline),
    await momentOf(service, baselines, asked.to),
  ];
  if (!from.ok) return from;
  if (!to.ok) return to;
  return service.store.snapshot(async (db) => {
    const before = await planAt(db, strategy, from.value);
    const after = await planAt(db, strategy, to.value);
    if (!before || !after) return bad(notAdoptedThen);
    // A drift can be asked for backwards, too: what was merged on the way there was not split on the way back.
    const entries = await structureEntries(db, strategy, from.value.seq, to.value.seq);
    const drift = driftOf(before, after, structureOf(entries));
    return good({ from: from.value, to: to.value, before, after, drift, baselines });
  });
}

async function momentOf(
  service: Pick<Service, 'store' | 'now'>,
  baselines: readonly Baseline[],
  asked: string | undefined,
): Promise<Result<Moment>> {
  const now = { seq: (await ledgerHead(service.store)).seq };
  if (asked === undefined || asked === '') return good(now);
  const baseline = baselines.find(({ id }) => id === asked);
  if (baseline) return good({ baseline, seq: baseline.seq });
  if (!/^\d/.test(asked)) return bad(unknownMoment(asked));
  const past = await pastDay(service, asked);
  if (!past.ok) return past;
  return good(past.value ? { past: past.value, seq: past.value.seq } : now);
}

/** As drift needs it: what a paper names is left in the table. */
async function planAt(db: Db, strategy: string, { seq }: Moment): Promise<Plan | undefined> {
  const at = { strategy, seq };
  const found = await findThing(db, 'strategy', { ...at, id: strategy });
  if (!found) return undefined;
  const documents = (await readThings(db, 'document', at)).map(({ data }) => data);
  const elements = (await readThings(db, 'element', at)).map(({ data }) => data);
  const newest = documents.filter(({ sha256 }) => sha256 === found.data.document);
  return { strategy: found.data, documents: newest, elements: inPlanOrder(elements), mentions: [] };
}

function unknownStrategy(id: string): Issue {
  return { code: 'unknown-strategy', message: 'This strategy does not exist.', where: id, values: { id } };
}

function unknownMoment(asked: string): Issue {
  const message = `There is no baseline "${asked.slice(0, 40)}" here, and it is no day either.`;
  return { code: 'unknown-moment', message, values: { asked: asked.slice(0, 40) } };
}

const notAdoptedThen: Issue = {
  code: 'not-adopted-then',
  message: 'The strategy was not adopted yet at one of the two times.',
};
