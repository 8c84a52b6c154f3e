import type { Entry, ThingChange } from '@lofte/domain/entry';
import type { SeenChange } from '@lofte/domain/follow-up/seen-by';
import { type Actor, may } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import { elementsMadeBy, requestsMadeBy } from '@lofte/store/history-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import { seenChanges } from './follow-up/seen-changes.ts';
import { type Called, namesThen } from './names-then.ts';

/** What an entry did to one thing, with the names that its ids stood for then. */
export interface HistoryChange extends SeenChange {
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
  readonly kind: string;
  readonly subject: string;
  /** None where it is an adoption, or asks a round: these are read from the tables. */
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
  // Merging organisations takes their people along, who are not for everyone.
  const people = may(reader, 'people.see', strategy === '' ? {} : { strategy });
  const seen = await seenChanges(db, strategy, entries, seq, reader);
  for (const written of entries) {
    const { seq: at, kind, subject, entry } = written;
    if (entry) {
      const changes = seen(entry).filter(({ table }) => people || table !== 'person');
      parts.set(at, { ...toldOf(entry.kind, changes, subject, element), ...aboutOf(entry, subject) });
    } else if (kind === 'strategy.adopted') parts.set(at, await adoption(db, strategy, element, at));
    else parts.set(at, await asking(db, strategy, subject, element, at));
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

/** What an entry is about has a name, also where nothing that was done to it may be read. */
function aboutOf(entry: Entry, subject: string): Pick<Part, 'about'> {
  if (entry.kind === 'strategy.adopted') return {};
  return {
    about: entry.changes.find(({ table, id }) => id === subject && table !== 'mention' && table !== 'document'),
  };
}

interface Part {
  /** What was done to the entry's subject; its name is all that is taken from it. */
  readonly about?: ThingChange | undefined;
  readonly changes: readonly SeenChange[];
  readonly more: number;
}

/** What it was about first. Of one element: what was done to it, and what it became or came from. */
function toldOf(
  kind: Entry['kind'],
  all: readonly SeenChange[],
  subject: string,
  element: string | undefined,
): Omit<Part, 'about'> {
  const changes = all.filter((one) => tells(one, subject));
  const kin = kind === 'element.merged' || kind === 'element.split';
  const asked = changes.filter(
    ({ id, before, after }) =>
      element === undefined || id === element || (kin && (id === subject || before === null || after === null)),
  );
  // A new edition finds every part in its place again: of the whole strategy that is only counted.
  const worth = element === undefined ? asked.filter((one) => one.id === subject || !onlyPlaces(one)) : asked;
  const order = worth.toSorted((a, b) => Number(b.id === subject) - Number(a.id === subject));
  return { changes: order.slice(0, most), more: changes.length - Math.min(worth.length, most) };
}

/** Of one element that it was asked about, of the workspace the round and how many were asked. */
async function asking(
  db: Db,
  strategy: string,
  round: string,
  element: string | undefined,
  seq: number,
): Promise<Part> {
  const between = async (table: 'round' | 'ask', id: string) => {
    const home = table === 'round' ? '' : strategy;
    const [was] = await readThings(db, table, { strategy: home, id, seq: seq - 1 });
    const [is] = await readThings(db, table, { strategy: home, id, seq });
    if (!is || is.since !== seq) return undefined;
    const key = { table, ...(home === '' ? {} : { strategy: home }), id };
    return was ? changed(key, was.data as never, is.data as never) : added(key, is.data as never);
  };
  const about: ThingChange = { table: 'round', id: round, before: {}, after: {} };
  const change = element === undefined ? await between('round', round) : await between('ask', element);
  const more = element === undefined ? await requestsMadeBy(db, seq) : 0;
  return { about, changes: change ? [change] : [], more };
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
/** Who is to answer what is a round's and a request's to say. */
const untold: ReadonlySet<string> = new Set(['mention', 'document', 'ask']);

/** What only makes room among siblings, or keeps marks in order, tells nobody anything unless it is what was done. */
function tells({ table, id, before, after }: ThingChange, subject: string): boolean {
  if (untold.has(table)) return false;
  if (before === null || after === null || id === subject) return true;
  return Object.keys({ ...before, ...after }).some((field) => !silent.has(field));
}

/** It says what it said, and stands elsewhere in the paper. */
function onlyPlaces({ before, after }: ThingChange): boolean {
  if (before === null || after === null) return false;
  return Object.keys({ ...before, ...after }).every((field) => field === 'source' || silent.has(field));
}
