import { changesOf } from '@lofte/domain/changes-of';
import type { ThingChange } from '@lofte/domain/entry';
import { filesIn, type NamedFile } from '@lofte/domain/files-in';
import type { Issue } from '@lofte/domain/issue';
import { type Table, tables } from '@lofte/domain/things';
import { charactersIn, integerIn, type Row } from '@lofte/store/record-pages';
import type { Db } from '@lofte/store/store';
import { inBytes, inWords } from './bytes-as-characters.ts';
import type { SaidOfLedger } from './check-baselines.ts';
import { type CheckedEntry, unreadable } from './check-entry.ts';
import type { Problems } from './problems.ts';
import { endsElsewhere, misfits, nameOf, rowAdded, rowChanged, rowMissing } from './row-issues.ts';
import { type RowPages, rowPages } from './row-pages.ts';
import { newThing, saidOf, says, step, type ThingState } from './thing-state.ts';

export interface RowCheck {
  /** Whether `follow` has all the rows that it needs; else `load` brings them. */
  covers(seq: number): boolean;
  load(seq: number): Promise<void>;
  /** Compares what an entry says with the rows that it made and ended. Entries in their order. */
  follow(checked: CheckedEntry): void;
  /** Compares what stands now; the rest of the rows are of no entry. */
  end(): Promise<void>;
  /** What the baselines that stand say of the ledger. */
  baselines(): readonly SaidOfLedger[];
  /** The files that the entries so far brought in. */
  named(): readonly NamedFile[];
}

/** Compares every version of every thing with what the entries make of it, side by side. The tables follow to the entry `shown`. */
export function checkRows(db: Db, problems: Problems, shown: number): RowCheck {
  const pages = tables.map((table) => rowPages(db, table));
  const state = emptyState();
  const named: NamedFile[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  const load = async (seq: number) => {
    for (const page of pages) while (page.covered() < seq) await page.load();
    covered = Math.min(...pages.map((page) => page.covered()));
  };
  return {
    covers: (seq) => seq <= covered,
    load,
    named: () => named.map((file) => ({ ...file, name: inWords(file.name) })),
    baselines: () => [...state.all()].flatMap(saidBy),
    follow: (checked) => {
      const { seq } = checked.link;
      const changes = changesIn(checked);
      if (changes) {
        named.push(...changes.flatMap(filesIn));
        if (seq <= shown) follow(state, pages, seq, changes, problems);
      } else problems.add(unreadable(seq));
    },
    end: async () => {
      await load(Number.MAX_SAFE_INTEGER);
      for (const page of pages) takeAll(page, Number.MAX_SAFE_INTEGER, state, problems);
      for (const thing of state.all()) {
        if (!thing.gone && typeof thing.until === 'number') problems.add(endsElsewhere(thing, undefined));
      }
    },
  };
}

function follow(
  state: State,
  pages: readonly RowPages[],
  seq: number,
  changes: readonly ThingChange[],
  problems: Problems,
): void {
  const touched: ThingState[] = [];
  for (const change of changes) touch(state, change, seq, touched, problems);
  // Most entries touch one thing, and the row that follows is its own.
  const [likely] = touched;
  for (const page of pages) if (page.next() <= seq) takeAll(page, seq, state, problems, likely);
  for (const thing of touched) {
    if (thing.until === undefined && !thing.gone) problems.add(rowMissing(thing));
  }
}

/** As bytes. The words of an old shape are read by the domain; undefined where it cannot. */
function changesIn({ entry, text, link }: CheckedEntry): readonly ThingChange[] | undefined {
  if (!entry) return [];
  try {
    const changes: unknown =
      'changes' in entry
        ? entry.changes
        : inBytes(changesOf({ ...JSON.parse(text.toString('utf8')), hash: link.hash }));
    return Array.isArray(changes) && changes.every(isChange) ? changes : undefined;
  } catch {
    return undefined;
  }
}

function touch(state: State, change: ThingChange, seq: number, touched: ThingState[], problems: Problems): void {
  const thing = state.thing(change.table, change.strategy ?? '', change.id);
  if (!thing) {
    problems.add(unreadable(seq));
    return;
  }
  const again = thing.since === seq;
  const ended = !thing.gone && !again && thing.until !== undefined;
  if (ended && thing.until !== seq) problems.add(endsElsewhere(thing, seq));
  if (!step(thing, change, seq)) problems.add(misfits(thing));
  if (!again) touched.push(thing);
}

function isChange(change: unknown): change is ThingChange {
  const { id, before, after } = Object(change) as Record<string, unknown>;
  return typeof id === 'string' && typeof before === 'object' && typeof after === 'object';
}

function takeAll(page: RowPages, seq: number, state: State, problems: Problems, likely?: ThingState): void {
  for (let row = page.take(seq); row; row = page.take(seq)) {
    const issue = checkRow(page.table, row, state, likely);
    if (issue) problems.add(issue);
  }
}

function checkRow(table: Table, row: Row, state: State, likely: ThingState | undefined): Issue | undefined {
  const since = integerIn(row, 0) ?? 0;
  const strategy = charactersIn(row, 2);
  const id = charactersIn(row, 3);
  const guessed = likely?.id === id && likely.strategy === strategy && likely.table === table;
  const thing = guessed ? likely : state.known(table, strategy, id);
  if (!thing || thing.gone || thing.since !== since) return rowAdded({ table, strategy, id, since });
  thing.until = integerIn(row, 1) ?? null;
  const data = charactersIn(row, 4);
  return says(thing, data) ? undefined : rowChanged(thing, data);
}

function saidBy(thing: ThingState): readonly SaidOfLedger[] {
  if (thing.table !== 'baseline' || thing.gone) return [];
  const { seq, hash } = saidOf(thing);
  return [{ where: `baseline ${nameOf(thing)}`, seq: Number(seq), hash: String(hash) }];
}

interface State {
  /** Made where it is not there yet; undefined where there is no such table. */
  thing(table: Table, strategy: string, id: string): ThingState | undefined;
  known(table: Table, strategy: string, id: string): ThingState | undefined;
  all(): Iterable<ThingState>;
}

function emptyState(): State {
  const byTable = new Map(tables.map((table) => [table, new Map<string, Map<string, ThingState>>()]));
  const known: State['known'] = (table, strategy, id) => byTable.get(table)?.get(strategy)?.get(id);
  return {
    known,
    thing: (table, strategy, id) =>
      known(table, strategy, id) ?? made(byTable.get(table), newThing(table, strategy, id)),
    *all() {
      for (const inTable of byTable.values()) for (const inStrategy of inTable.values()) yield* inStrategy.values();
    },
  };
}

function made(inTable: Map<string, Map<string, ThingState>> | undefined, thing: ThingState): ThingState | undefined {
  const inStrategy = inTable?.get(thing.strategy) ?? new Map<string, ThingState>();
  inTable?.set(thing.strategy, inStrategy);
  inStrategy.set(thing.id, thing);
  return inTable && thing;
}
