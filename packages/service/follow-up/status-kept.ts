import { dayOf } from '@lofte/domain/day';
import { type Followed, followedOf, type StatusElement } from '@lofte/domain/follow-up/followed';
import type { Round } from '@lofte/domain/follow-up/round';
import { inPlanOrder } from '@lofte/domain/plan';
import type { Organisation } from '@lofte/domain/things';
import { ledgerHead } from '@lofte/store/entry-table';
import {
  changedPlans,
  type EarlierWords,
  readEarlierWords,
  readStatus,
  type StatusRow,
  touchedSince,
} from '@lofte/store/status-table';
import type { Db, Store } from '@lofte/store/store';
import { listStrategies, type StrategySummary } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** How a strategy stands on a day. */
export interface StrategyStatus {
  readonly summary: StrategySummary;
  /** Goals and priorities in plan order, for their titles. */
  readonly goals: readonly StatusElement[];
  readonly followed: readonly Followed[];
}

/** The status of everything after an entry, on a day. It can only be the same again, so it is kept as long as nothing is written. */
export interface StatusKept {
  readonly seq: number;
  readonly day: string;
  /** By title. */
  readonly strategies: readonly StrategyStatus[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly rounds: readonly Round[];
  /** Of each strategy whose plan is another than it was adopted as: the entry that changed it last. Of now alone. */
  readonly changed: ReadonlyMap<string, number>;
  /** What the rows of the strategies are, for another day. */
  readonly read: ReadonlyMap<string, ReadStrategy>;
}

interface ReadStrategy {
  readonly rows: readonly StatusRow[];
  readonly earlier: readonly EarlierWords[];
}

const kept = new WeakMap<Store, StatusKept>();

/** The status of everything as it stands now. After a change only what it touched is read again. */
export async function statusNow({ store, now }: Pick<Service, 'store' | 'now'>): Promise<StatusKept> {
  const day = dayOf(now());
  const known = kept.get(store);
  const { seq } = await ledgerHead(store);
  if (known?.seq === seq && known.day === day) return known;
  const fresh = await store.snapshot((db) => (known && known.seq <= seq ? onwards(db, known, day) : statusAt(db, day)));
  // Somebody else may have read further meanwhile.
  if ((kept.get(store)?.seq ?? 0) <= fresh.seq) kept.set(store, fresh);
  return fresh;
}

/** The status of everything as it stood after the entry `seq`, on a day; of what stands now where no entry is named. */
export async function statusAt(db: Db, day: string, seq?: number): Promise<StatusKept> {
  const summaries = await listStrategies(db, seq);
  const read = await readStrategies(db, undefined, seq);
  return {
    ...{ seq: seq ?? (await ledgerHead(db)).seq, day, read },
    organisations: await organisationsAt(db, seq),
    rounds: await roundsAt(db, seq),
    changed: seq === undefined ? await changedPlans(db) : new Map(),
    strategies: summaries.map((summary) => statusOf(summary, read.get(summary.id), day)),
  };
}

async function onwards(db: Db, known: StatusKept, day: string): Promise<StatusKept> {
  const touched = await touchedSince(db, known.seq);
  const touches = (...tables: readonly string[]) =>
    touched.some(({ table }) => table !== null && tables.includes(table));
  const ids = [...new Set(touched.map(({ strategy }) => strategy))].filter((id) => id !== '');
  const read = new Map(known.read);
  if (ids.length > 0) for (const [id, one] of await readStrategies(db, ids)) read.set(id, one);
  // An entry of a strategy may have changed its title, too, and counts change with the plan.
  const plans =
    touches('strategy', 'element') ||
    touched.some(({ kind }) => kind !== null && /^(element|strategy|change)\./.test(kind));
  const summaries = plans ? await listStrategies(db) : known.strategies.map(({ summary }) => summary);
  const before = new Map(known.strategies.map((one) => [one.summary.id, one]));
  const ofWorkspace = touched.some(({ strategy }) => strategy === '');
  return {
    ...{ seq: (await ledgerHead(db)).seq, day, read },
    organisations: ofWorkspace ? await organisationsAt(db) : known.organisations,
    rounds: ofWorkspace ? await roundsAt(db) : known.rounds,
    changed: plans ? await changedPlans(db) : known.changed,
    strategies: summaries.map((summary) => {
      const was = before.get(summary.id);
      const same = was && day === known.day && !ids.includes(summary.id);
      return same ? { ...was, summary } : statusOf(summary, read.get(summary.id), day);
    }),
  };
}

/** How many earlier answers are looked at: the same words are told of from the third round on, and answers are corrected. */
const looksBack = 6;

async function readStrategies(
  db: Db,
  strategies: readonly string[] | undefined,
  seq?: number,
): Promise<ReadonlyMap<string, ReadStrategy>> {
  const rows = await readStatus(db, { ...(strategies ? { strategies } : {}), seq });
  const again = rows.flatMap(({ strategy, element: { id }, update, before }) =>
    update && before !== undefined && bare(update.text) === bare(before) ? [{ strategy, id }] : [],
  );
  const earlier = Map.groupBy(await readEarlierWords(db, again, looksBack, seq), ({ strategy }) => strategy);
  const found = Map.groupBy(rows, ({ strategy }) => strategy);
  return new Map(
    (strategies ?? [...found.keys()]).map((id) => [id, { rows: found.get(id) ?? [], earlier: earlier.get(id) ?? [] }]),
  );
}

/** Without all that could differ where the words are the same. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function statusOf(summary: StrategySummary, read: ReadStrategy | undefined, day: string): StrategyStatus {
  const { rows = [], earlier = [] } = read ?? {};
  const elements = inPlanOrder(rows.map(({ element }) => element));
  const { id: strategy, period } = summary;
  return {
    summary,
    goals: elements.filter(({ kind }) => kind === 'goal' || kind === 'priority'),
    followed: followedOf(
      {
        ...{ strategy, elements },
        said: new Map(rows.map(({ element, strategy: _strategy, before: _before, ...said }) => [element.id, said])),
        earlier: new Map(earlier.map(({ id, texts }) => [id, texts])),
        paperFrom: period.from === null ? undefined : `${period.from}-01-01`,
      },
      day,
    ),
  };
}

async function organisationsAt(db: Db, seq?: number): Promise<StatusKept['organisations']> {
  const rows = await readThings(db, 'organisation', { strategy: '', ...(seq === undefined ? {} : { seq }) });
  return new Map(rows.map(({ id, data }) => [id, data]));
}

/** Those that are not over, the first due first. */
async function roundsAt(db: Db, seq?: number): Promise<readonly Round[]> {
  const rows = await readThings(db, 'round', { strategy: '', ...(seq === undefined ? {} : { seq }) });
  const open = rows.map(({ data }) => data).filter(({ state }) => state !== 'closed');
  return open.toSorted((a, b) => (a.due < b.due ? -1 : 1));
}
