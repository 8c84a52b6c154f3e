import type { Entry, ThingChange } from '@lofte/domain/entry';
import type { Actor } from '@lofte/domain/rights';
import { elementsMadeBy } from '@lofte/store/history-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { type Called, namesThen } from './names-then.ts';

/** What an entry did to one thing, with the names that its ids stood for then. */
export interface HistoryChange extends ThingChange {
  /** What it was called before, and after. */
  readonly was?: Called;
  readonly is?: Called;
  /** By id: elements, papers, organisations, units and people that the fields name. */
  readonly names: Readonly<Record<string, string>>;
}

export interface HistoryPart {
  readonly changes: readonly HistoryChange[];
  /** Further changes, which are not told one by one. */
  readonly more: number;
}

interface Written {
  readonly seq: number;
  readonly subject: string;
  /** None where it is an adoption. */
  readonly entry: Entry | undefined;
}

/** Changes of one entry that are told one by one. */
const most = 40;

/** What each entry did to the things that are asked for, by the entry's number. */
export async function namedChanges(
  db: Db,
  entries: readonly Written[],
  { strategy, element }: { readonly strategy: string; readonly element?: string | undefined },
  reader: Actor,
): Promise<ReadonlyMap<number, HistoryPart>> {
  const parts = new Map<number, { readonly changes: readonly ThingChange[]; readonly more: number }>();
  for (const { seq, subject, entry } of entries) {
    const part = entry ? toldOf(entry, subject, element) : await adoption(db, strategy, element, seq);
    parts.set(seq, part);
  }
  const all = [...parts].flatMap(([seq, { changes }]) => changes.map((change) => ({ seq, change })));
  const named = await namesThen(db, strategy, all, reader);
  return new Map(
    [...parts].map(([seq, { changes, more }]) => [
      seq,
      { changes: changes.map((change) => ({ ...change, ...named(seq, change) })), more },
    ]),
  );
}

/** What it was about first. */
function toldOf(entry: Entry, subject: string, element: string | undefined) {
  const changes = entry.kind === 'strategy.adopted' ? [] : entry.changes.filter((one) => tells(one, subject));
  const asked =
    element === undefined ? changes : changes.filter(({ table, id }) => table === 'element' && id === element);
  const order = asked.toSorted((a, b) => Number(b.id === subject) - Number(a.id === subject));
  return { changes: order.slice(0, most), more: changes.length - Math.min(asked.length, most) };
}

/** Of one element what the paper said of it, of the whole strategy how much it was. */
async function adoption(db: Db, strategy: string, element: string | undefined, seq: number) {
  if (element === undefined) return { changes: [], more: await elementsMadeBy(db, strategy, seq) };
  const [found] = await readThings(db, 'element', { strategy, id: element, seq });
  const data = found?.since === seq ? (found.data as ThingChange['after']) : null;
  const change: ThingChange = { table: 'element', strategy, id: element, before: null, after: data };
  return { changes: data ? [change] : [], more: 0 };
}

const silent = new Set(['rank', 'written']);

/** What only makes room among siblings, or keeps marks in order, tells nobody anything unless it is what was done. */
function tells({ table, id, before, after }: ThingChange, subject: string): boolean {
  if (table === 'mention' || table === 'document') return false;
  if (before === null || after === null || id === subject) return true;
  return Object.keys({ ...before, ...after }).some((field) => !silent.has(field));
}
