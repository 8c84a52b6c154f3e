import type { ThingChange } from '@lofte/domain/entry';
import type { Actor } from '@lofte/domain/rights';
import type { Table } from '@lofte/domain/things';
import { lastNames, lastUnits, type NamedVersion, namesBetween } from '@lofte/store/history-table';
import type { Db } from '@lofte/store/store';
import { seesNames } from './who-wrote.ts';

/** What a thing was called at the time. */
export interface Called {
  readonly name: string;
  /** Of an element or an organisation. */
  readonly kind?: string;
  readonly number?: string;
}

/** What a field can name by its id. */
type Named = Table | 'unit';

export interface Names {
  readonly was?: Called;
  readonly is?: Called;
  readonly names: Readonly<Record<string, string>>;
}

interface At {
  readonly seq: number;
  readonly change: ThingChange;
}

/**
 * What the things in some changes, and those that their fields name, were called just before and just after. People and units
 * by their last name, and only for readers who may see it.
 */
export async function namesThen(
  db: Db,
  { strategy, seq: asOf }: { readonly strategy: string; readonly seq?: number | undefined },
  changes: readonly At[],
  reader: Actor,
): Promise<(seq: number, change: ThingChange) => Names> {
  const then = await versionsOf(db, strategy, changes);
  const registered = seesNames(reader, strategy === '' ? undefined : strategy)
    ? await registeredNames(db, changes, asOf)
    : new Map<string, string>();
  return (seq, { table, id, before, after }) => {
    const was = before === null ? undefined : then(homeOf(table), id, seq - 1);
    const is = after === null ? undefined : then(homeOf(table), id, seq);
    const names = new Map<string, string>();
    for (const [data, at] of [
      [before, seq - 1],
      [after, seq],
    ] as const) {
      for (const [table, id] of mentioned(data)) {
        const name = inRegister.has(table)
          ? registered.get(id)
          : (then(table, id, at) ?? then(table, id, seq - 1))?.name;
        if (name !== undefined) names.set(id, name);
      }
    }
    return { names: Object.fromEntries(names), ...(was ? { was } : {}), ...(is ? { is } : {}) };
  };
}

/** What the public is not told the names of. */
const inRegister: ReadonlySet<Named> = new Set(['person', 'organisation', 'unit']);

const named = ['document', 'strategy', 'element', 'baseline', 'organisation', 'person', 'round'] as const;

/** What is asked and said of an element has its id, and is called as it is; a partner that of an organisation. */
function homeOf(table: Table): Table {
  if (table === 'partner') return 'organisation';
  return ['ask', 'update', 'judgement', 'verdict'].includes(table) ? 'element' : table;
}

async function versionsOf(db: Db, strategy: string, changes: readonly At[]) {
  const seqs = changes.map(({ seq }) => seq);
  const range = [Math.min(...seqs) - 1, Math.max(...seqs)] as const;
  const wanted = changes.flatMap(({ change }) => [
    [homeOf(change.table), change.id] as const,
    ...mentioned(change.before),
    ...mentioned(change.after),
  ]);
  const found = new Map<Named, ReadonlyMap<string, readonly NamedVersion[]>>();
  for (const table of named) {
    const home = ['organisation', 'person', 'round'].includes(table) ? '' : strategy;
    const ids = [...new Set(wanted.filter(([one]) => one === table).map(([, id]) => id))];
    const versions = await namesBetween(db, table, home, ids, range);
    found.set(
      table,
      Map.groupBy(versions, ({ id }) => id),
    );
  }
  return (table: Named, id: string, seq: number): Called | undefined => {
    const versions = found.get(table)?.get(id) ?? [];
    const version = versions.find(({ since, until }) => since <= seq && (until === null || until > seq));
    return version && called(version);
  };
}

function called({ name, kind, number }: NamedVersion): Called {
  return { name: name ?? '', ...(kind === null ? {} : { kind }), ...(number === null ? {} : { number }) };
}

async function registeredNames(
  db: Db,
  changes: readonly At[],
  asOf: number | undefined,
): Promise<ReadonlyMap<string, string>> {
  const all = changes.flatMap(({ change }) => [...mentioned(change.before), ...mentioned(change.after)]);
  const ids = (table: Table) => [...new Set(all.filter(([one]) => one === table).map(([, id]) => id))];
  const people = await lastNames(db, 'person', ids('person'), asOf);
  const organisations = await lastNames(db, 'organisation', ids('organisation'), asOf);
  const units = await lastUnits(db, ids('organisation'), asOf);
  return new Map([...[...people, ...organisations].map(([id, { name }]) => [id, name] as const), ...units]);
}

/** The things that some fields name by id. */
function mentioned(data: ThingChange['before']): readonly (readonly [Named, string])[] {
  const { parent, document, owner, contributors, person, organisation, unit, strategy, round } = data ?? {};
  const parties = [owner, contributors, { organisation, unit, person } as const].flat();
  const found: (readonly [Named, unknown])[] = [
    ['element', parent],
    ['document', document],
    ['strategy', strategy],
    ['round', round],
    ...parties.flatMap((party) => [
      ['organisation', field(party, 'organisation')] as const,
      ['unit', field(party, 'unit')] as const,
      ['person', field(party, 'person')] as const,
    ]),
  ];
  return found.flatMap(([table, id]) => (typeof id === 'string' ? [[table, id] as const] : []));
}

function field(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && name in value ? Reflect.get(value, name) : undefined;
}
