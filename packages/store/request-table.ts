import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { Ask, Update } from '@lofte/domain/follow-up/update';
import type { Person } from '@lofte/domain/things';
import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** A request with its round and whoever is asked; none where one of them is not there. */
export async function findAsked(
  db: Db,
  id: string,
): Promise<{ readonly request: Request; readonly round: Round; readonly person: Person } | undefined> {
  const rows = await db.query<{ request: Request; round: Round; person: Person }>(
    `select request.data as request, round.data as round, person.data as person
     from request
     join round on round.workspace = request.workspace and round.strategy = '' and round.id = request.data ->> 'round'
       and round.until is null
     join person on person.workspace = request.workspace and person.strategy = '' and person.id = request.data ->> 'person'
       and person.until is null
     where request.workspace = $1 and request.strategy = '' and request.id = $2 and request.until is null`,
    [db.workspace, id],
  );
  return rows[0];
}

/** The requests of a round, withdrawn ones among them. */
export async function requestsOfRound(db: Db, round: string): Promise<readonly Request[]> {
  return requests(db, 'round', round);
}

/** All requests to a person that were ever made. */
export async function requestsToPerson(db: Db, person: string): Promise<readonly Request[]> {
  return requests(db, 'person', person);
}

async function requests(db: Db, field: 'round' | 'person', value: string): Promise<readonly Request[]> {
  const rows = await db.query<{ data: Request }>(
    `select data from request where workspace = $1 and data ->> '${field}' = $2 and until is null order by since, id`,
    [db.workspace, value],
  );
  return rows.map(({ data }) => data);
}

/** The asks of a round that nobody was asked again since. */
export async function asksOfRound(db: Db, round: string): Promise<readonly Version<'ask'>[]> {
  return db.query<Version<'ask'> & { data: Ask }>(
    `select strategy, id, since, data from ask where workspace = $1 and data ->> 'round' = $2 and until is null
     order by strategy, id`,
    [db.workspace, round],
  );
}

/** Which of a request's elements anything was said of in its round: `STRATEGY ELEMENT`. */
export async function saidInRound(
  db: Db,
  { round, elements }: Pick<Request, 'round' | 'elements'>,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ key: string }>(
    `select distinct strategy || ' ' || id as key from "update"
     where workspace = $1 and data ->> 'round' = $2 and strategy = any($3) and id = any($4)`,
    [
      db.workspace,
      round,
      [...new Set(elements.map(({ strategy }) => strategy))],
      elements.map(({ element }) => element),
    ],
  );
  return new Set(rows.map(({ key }) => key));
}

/** What was handed on from a request: the requests it went to. */
export async function requestsFrom(db: Db, { id, round }: Pick<Request, 'id' | 'round'>): Promise<readonly Request[]> {
  const rows = await db.query<{ data: Request }>(
    `select data from request where workspace = $1 and data ->> 'round' = $2 and data ->> 'from' = $3 and until is null
     order by since, id`,
    [db.workspace, round, id],
  );
  return rows.map(({ data }) => data);
}

/** What was said last in a round of each element, by strategy and element. */
export async function updatesOfRound(db: Db, round: string): Promise<readonly Version<'update'>[]> {
  return db.query<Version<'update'> & { data: Update }>(
    `select distinct on (strategy, id) strategy, id, since, data from "update"
     where workspace = $1 and data ->> 'round' = $2 order by strategy, id, since desc`,
    [db.workspace, round],
  );
}

/** Of how many of some elements something was said in a round. */
export async function countSaid(db: Db, round: string, elements: Request['elements']): Promise<number> {
  const rows = await db.query<{ said: number }>(
    `select count(*)::int as said from jsonb_to_recordset($3) as key (strategy text, element text)
     where exists (
       select from "update"
       where workspace = $1 and data ->> 'round' = $2 and "update".strategy = key.strategy and id = key.element
     )`,
    [db.workspace, round, JSON.stringify(elements)],
  );
  return rows[0]?.said ?? 0;
}
