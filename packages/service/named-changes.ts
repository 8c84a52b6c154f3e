import type { Entry, ThingChange } from '@lofte/domain/entry';
import { type Actor, may } from '@lofte/domain/rights';
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
  /** What it was about was called: before, where there was one. */
  readonly called?: Called;
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
  {
    strategy,
    element,
    seq,
  }: { readonly strategy: string; readonly element?: string | undefined; readonly seq?: number | undefined },
  reader: Actor,
): Promise<ReadonlyMap<number, HistoryPart>> {
  const parts = new Map<number, Part>();
  const people = may(reader, 'people.see', strategy === '' ? {} : { strategy });
  for (const { seq: at, subject, entry } of entries) {
    parts.set(
      at,
      entry
        ? toldOf(people ? entry : withoutPeople(entry), subject, element)
        : await adoption(db, strategy, element, at),
    );
  }
  const all = [...parts].flatMap(([at, { about, changes }]) =>
    [...(about ? [about] : []), ...changes].map((change) => ({ seq: at, change })),
  );
  const named = await namesThen(db, { strategy, seq }, all, reader);
  return new Map(
    [...parts].map(([at, { about, changes, more }]) => {
      const subject = about && named(at, about);
      const called = subject?.was ?? subject?.is;
      const told = changes.map((change) => ({ ...change, ...named(at, change) }));
      return [at, { changes: told, more, ...(called ? { called } : {}) }];
    }),
  );
}

interface Part {
  /** What was done to the entry's subject. */
  readonly about?: ThingChange | undefined;
  readonly changes: readonly ThingChange[];
  readonly more: number;
}

/** Merging organisations takes their people along, who are not for everyone. */
function withoutPeople(entry: Entry): Entry {
  if (entry.kind === 'strategy.adopted') return entry;
  return { ...entry, changes: entry.changes.filter(({ table }) => table !== 'person') };
}

/** What it was about first. Of one element: what was done to it, and what it became or came from. */
function toldOf(entry: Entry, subject: string, element: string | undefined): Part {
  const changes = entry.kind === 'strategy.adopted' ? [] : entry.changes.filter((one) => tells(one, subject));
  const kin = entry.kind === 'element.merged' || entry.kind === 'element.split';
  const asked = changes.filter(
    ({ id, before, after }) =>
      element === undefined || id === element || (kin && (id === subject || before === null || after === null)),
  );
  // A new edition finds every part in its place again: of the whole strategy that is only counted.
  const worth = element === undefined ? asked.filter((one) => one.id === subject || !onlyPlaces(one)) : asked;
  const order = worth.toSorted((a, b) => Number(b.id === subject) - Number(a.id === subject));
  const about = changes.find(({ id }) => id === subject);
  return { about, changes: order.slice(0, most), more: changes.length - Math.min(worth.length, most) };
}

/** Of one element what the paper said of it, of the whole strategy how much it was. */
async function adoption(db: Db, strategy: string, element: string | undefined, seq: number): Promise<Part> {
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

/** It says what it said, and stands elsewhere in the paper. */
function onlyPlaces({ before, after }: ThingChange): boolean {
  if (before === null || after === null) return false;
  return Object.keys({ ...before, ...after }).every((field) => field === 'source' || silent.has(field));
}
