import { dayOf } from '@lofte/domain/day';
import { type Followed, followedOf, type StatusElement } from '@lofte/domain/follow-up/followed';
import type { Round } from '@lofte/domain/follow-up/round';
import type { Said } from '@lofte/domain/follow-up/standing';
import type { Update } from '@lofte/domain/follow-up/update';
import { inPlanOrder } from '@lofte/domain/plan';
import type { Organisation } from '@lofte/domain/things';
import { ledgerHead } from '@lofte/store/entry-table';
import {
  changedPlans,
  readEarlierWords,
  readStatus,
  type StatusAsked,
  type StatusRow,
} from '@lofte/store/status-table';
import type { Db, Store } from '@lofte/store/store';
import { listStrategyHeads, type StrategyHead } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Touched, touchedSince } from './touched-since.ts';

/** How a strategy stands on a day. */
export interface StrategyStatus {
  readonly summary: StrategyHead;
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
  /** What was read of each strategy's elements, by their ids: for another day, and for what is written next. */
  readonly read: ReadonlyMap<string, ReadStrategy>;
}

type ReadStrategy = ReadonlyMap<string, ReadElement>;

interface ReadElement extends StatusRow {
  /** What was said before what stands, the newest first; where it could matter. */
  readonly earlier?: readonly Pick<Update, 'text' | 'round'>[];
}

/** What is kept of a store, and what is being read for it. */
interface Keeping {
  kept?: StatusKept;
  reading?: Promise<void> | undefined;
}

const keepings = new WeakMap<Store, Keeping>();

/**
 * The status of everything as it stands now. It is kept as long as nothing is written; after that, what the new entries touched is
 * read again and nothing else. Each time the ledger is asked how far it goes: others write to it, too.
 */
export async function statusNow({ store, now }: Pick<Service, 'store' | 'now'>): Promise<StatusKept> {
  const keeping = keepings.get(store) ?? {};
  keepings.set(store, keeping);
  const { seq } = await ledgerHead(store);
  for (;;) {
    const day = dayOf(now());
    const { kept } = keeping;
    if (kept && kept.seq >= seq && kept.day === day) return kept;
    // Who comes while it is read waits for the same, and looks whether it is new enough.
    keeping.reading ??= store
      .snapshot((db) => (kept ? onwards(db, kept, day) : statusAt(db, day)))
      .then((fresh) => {
        keeping.kept = fresh;
      })
      .finally(() => {
        keeping.reading = undefined;
      });
    await keeping.reading;
  }
}

/** Reads the status of a record that is large, so that whoever comes first need not wait for it. What is small is read in no time. */
export async function readStatusAhead(service: Pick<Service, 'store' | 'now'>): Promise<void> {
  if ((await ledgerHead(service.store)).seq >= many) await statusNow(service);
}

/** The status of everything as it stood after the entry `seq`, on a day; of what stands now where no entry is named. */
export async function statusAt(db: Db, day: string, seq?: number): Promise<StatusKept> {
  const heads = await listStrategyHeads(db, seq);
  const read = new Map<string, Map<string, ReadElement>>();
  for (const row of await readElements(db, { seq })) {
    const ofStrategy = read.get(row.strategy) ?? new Map<string, ReadElement>();
    read.set(row.strategy, ofStrategy.set(row.element.id, row));
  }
  return {
    ...{ seq: seq ?? (await ledgerHead(db)).seq, day, read },
    organisations: await organisationsAt(db, seq),
    rounds: await roundsAt(db, seq),
    changed: seq === undefined ? await changedPlans(db) : new Map(),
    strategies: heads.map((head) => statusOf(head, read.get(head.id), day)),
  };
}

/** So many entries that reading everything anew is quicker. */
const many = 2000;

async function onwards(db: Db, known: StatusKept, day: string): Promise<StatusKept> {
  const touched = await touchedSince(db, known.seq, many);
  if (!touched) return statusAt(db, day);
  const read = new Map(known.read);
  const fresh = new Set([...touched.plans.keys(), ...touched.elements.map(({ strategy }) => strategy)]);
  if (touched.elements.length > 0) {
    const rows = new Map(
      (await readElements(db, { among: touched.elements })).map((row) => [`${row.strategy} ${row.element.id}`, row]),
    );
    for (const [strategy, keys] of Map.groupBy(touched.elements, ({ strategy }) => strategy)) {
      const elements = new Map(read.get(strategy));
      for (const { id } of keys) {
        const row = rows.get(`${strategy} ${id}`);
        if (row) elements.set(id, row);
        else elements.delete(id);
      }
      read.set(strategy, elements);
    }
  }
  const heads = touched.heads ? await listStrategyHeads(db) : known.strategies.map(({ summary }) => summary);
  const before = new Map(known.strategies.map((one) => [one.summary.id, one]));
  return {
    ...{ seq: touched.seq, day, read },
    organisations: touched.organisations ? await organisationsAt(db) : known.organisations,
    rounds: touched.rounds ? await roundsAt(db) : known.rounds,
    changed: changedOnwards(known.changed, touched),
    strategies: heads.map((head) => {
      const was = before.get(head.id);
      const same = was && day === known.day && !fresh.has(head.id);
      if (!same) return statusOf(head, read.get(head.id), day);
      return was.summary === head ? was : { ...was, summary: head };
    }),
  };
}

/** A plan as it was adopted is not changed, though its elements are new. */
function changedOnwards(known: StatusKept['changed'], { plans, adopted }: Touched): StatusKept['changed'] {
  const changes = [...plans].filter(
    ([strategy, seq]) => !adopted.some((entry) => entry.subject === strategy && entry.seq === seq),
  );
  return changes.length === 0 ? known : new Map([...known, ...changes]);
}

/** How many earlier answers are looked at: the same words are told of from the third round on, and answers are corrected. */
const looksBack = 6;

async function readElements(db: Db, asked: StatusAsked): Promise<readonly ReadElement[]> {
  const rows = await readStatus(db, asked);
  const said = new Map((await readEarlierWords(db, 2, asked)).map((one) => [`${one.strategy} ${one.id}`, one.texts]));
  // Three times the same words in a row: only then it matters how long it has been so.
  const again = rows
    .filter(({ strategy, element: { id }, update }) => {
      const before = said.get(`${strategy} ${id}`) ?? [];
      return update && before.length === 2 && before.every(({ text }) => sameWords(text, update.text));
    })
    .map(({ strategy, element: { id } }) => ({ strategy, id }));
  if (again.length === 0) return rows;
  const words = await readEarlierWords(db, looksBack, { ...asked, among: again });
  const earlier = new Map(words.map((one) => [`${one.strategy} ${one.id}`, one.texts]));
  return rows.map((row) => {
    const texts = earlier.get(`${row.strategy} ${row.element.id}`);
    return texts ? { ...row, earlier: texts } : row;
  });
}

function sameWords(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

/** Without all that could differ where the words are the same. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function statusOf(summary: StrategyHead, read: ReadStrategy = new Map(), day: string): StrategyStatus {
  const elements = inPlanOrder([...read.values()].map(({ element }) => element));
  const { id: strategy, period } = summary;
  const earlier = [...read].flatMap(([id, { earlier }]) => (earlier ? [[id, earlier] as const] : []));
  return {
    summary,
    goals: elements.filter(({ kind }) => kind === 'goal' || kind === 'priority'),
    followed: followedOf(
      {
        ...{ strategy, elements, earlier: new Map(earlier) },
        said: new Map([...read].map(([id, row]) => [id, saidIn(row)])),
        paperFrom: period.from === null ? undefined : `${period.from}-01-01`,
      },
      day,
    ),
  };
}

/** What is not there is not named, either. */
function saidIn({ ask, update, judgement, verdict }: Said): Said {
  return {
    ...(ask && { ask }),
    ...(update && { update }),
    ...(judgement && { judgement }),
    ...(verdict && { verdict }),
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
