import { changesOf } from '@lofte/domain/changes-of';
import type { Entry } from '@lofte/domain/entry';
import { entryOf, readEntries } from '@lofte/store/entry-table';
import type { ElementKey } from '@lofte/store/status-table';
import type { Db } from '@lofte/store/store';

/** What some entries touched, as far as the status of everything depends on it. */
export interface Touched {
  /** Number of the last of them. */
  readonly seq: number;
  /** Elements, and what is asked and said of them. */
  readonly elements: readonly ElementKey[];
  /** Strategies that are another plan than before, or say something else of themselves, each with the last entry that made it so. */
  readonly plans: ReadonlyMap<string, number>;
  /** Strategies adopted by one of them. */
  readonly adopted: readonly Pick<Entry, 'subject' | 'seq'>[];
  /** Something is called otherwise, or is there for the first time. */
  readonly heads: boolean;
  readonly organisations: boolean;
  readonly rounds: boolean;
}

const ofElements: ReadonlySet<string> = new Set(['element', 'ask', 'update', 'judgement', 'verdict']);

/** What entries after one touched; undefined where they are more than `most`. */
export async function touchedSince(db: Db, seq: number, most: number): Promise<Touched | undefined> {
  const entries = (await readEntries(db, seq, most + 1)).map(entryOf);
  if (entries.length > most) return undefined;
  const changes = entries.flatMap(changesOf);
  const touches = (...tables: readonly string[]) => changes.some(({ table }) => tables.includes(table));
  const keys = changes
    .filter(({ table }) => ofElements.has(table))
    .map(({ strategy = '', id }) => [`${strategy} ${id}`, { strategy, id }] as const);
  return {
    seq: entries.at(-1)?.seq ?? seq,
    elements: [...new Map(keys).values()],
    plans: new Map(
      entries.flatMap((entry) =>
        changesOf(entry)
          .filter(({ table }) => table === 'strategy' || table === 'element')
          .map(({ strategy = '' }) => [strategy, entry.seq] as const),
      ),
    ),
    adopted: entries.filter(({ kind }) => kind === 'strategy.adopted'),
    heads: touches('strategy', 'document'),
    organisations: touches('organisation'),
    rounds: touches('round'),
  };
}
