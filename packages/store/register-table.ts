import type { MentionOf } from '@lofte/domain/draft';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Organisation, Person } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** All organisations, in Danish order. */
export async function listOrganisations(db: Db): Promise<readonly Organisation[]> {
  return inDanishOrder(db, 'organisation');
}

/** Everybody, those who left among them, in Danish order. */
export async function listPeople(db: Db): Promise<readonly Person[]> {
  return inDanishOrder(db, 'person');
}

async function inDanishOrder<T>(db: Db, table: 'organisation' | 'person'): Promise<readonly T[]> {
  const rows = await db.query<{ data: T }>(
    `select data from ${table} where workspace = $1 and until is null order by data ->> 'name' collate danish, id`,
    [db.workspace],
  );
  return rows.map(({ data }) => data);
}

/** Organisations with a mail address to ask at. Whoever has more to do here than answer, as the secretariat, is nobody to ask. */
export async function organisationsToAsk(
  db: Db,
  today: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return db.query(
    `select id, data ->> 'name' as name from organisation where workspace = $1 and until is null and id in (
       select data ->> 'organisation' from person where workspace = $1 and until is null and data ->> 'mail' is not null
         and coalesce(data ->> 'left', '9999') > $2
         and not exists (select 1 from "grant" g where g.workspace = $1 and g.until is null
           and g.data ->> 'person' = person.id and g.data ->> 'role' <> 'contributor'))
     order by data ->> 'name' collate danish, id`,
    [db.workspace, today],
  );
}

/** An element and the strategy that it belongs to. */
export interface ElementRow {
  readonly strategy: string;
  readonly element: PlanElement;
}

const element = `select strategy, data as element from element where workspace = $1 and until is null`;

/** Elements whose owner or contributor is an organisation, or that take its work. */
export async function elementsOfOrganisation(db: Db, organisation: string): Promise<readonly ElementRow[]> {
  return db.query(
    `${element} and (data -> 'owner' ->> 'organisation' = $2
       or data -> 'contributors' @> jsonb_build_array(jsonb_build_object('organisation', $2::text))
       or data -> 'effort' @> jsonb_build_array(jsonb_build_object('organisation', $2::text)))
     order by strategy, data ->> 'rank' collate "C", id`,
    [db.workspace, organisation],
  );
}

/** Elements that a person answers for. */
export async function elementsOfPerson(db: Db, person: string): Promise<readonly ElementRow[]> {
  return db.query(
    `${element} and data -> 'owner' ->> 'person' = $2 order by strategy, data ->> 'rank' collate "C", id`,
    [db.workspace, person],
  );
}

/** Elements that name an owner or a contributor without saying which organisation of the register it is. */
export async function elementsWithBareNames(db: Db): Promise<readonly ElementRow[]> {
  return db.query(
    `${element} and (data -> 'owner' ->> 'name' is not null and data -> 'owner' ->> 'organisation' is null
       or exists (select 1 from jsonb_array_elements(data -> 'contributors') party where party ->> 'organisation' is null))
     order by strategy, id`,
    [db.workspace],
  );
}

/** How many elements each organisation is the owner of, by its id. */
export async function ownedByOrganisation(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ organisation: string; owned: number }>(
    `select data -> 'owner' ->> 'organisation' as organisation, count(*)::int as owned from element
     where workspace = $1 and until is null and data -> 'owner' ->> 'organisation' is not null group by 1`,
    [db.workspace],
  );
  return new Map(rows.map(({ organisation, owned }) => [organisation, owned]));
}

/** Every place where a strategy's newest paper names an organisation. */
export async function organisationMentions(db: Db): Promise<
  readonly {
    readonly strategy: string;
    readonly document: string;
    readonly mention: MentionOf<'organisation'>;
  }[]
> {
  return db.query(
    `select m.strategy, s.data ->> 'document' as document, m.data as mention from mention m
     join strategy s on s.workspace = m.workspace and s.strategy = m.strategy and s.id = m.strategy and s.until is null
     where m.workspace = $1 and m.until is null and m.data ->> 'kind' = 'organisation' order by m.strategy, m.id`,
    [db.workspace],
  );
}

/** What strategies are called, by their ids. */
export async function strategyTitles(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ id: string; title: string }>(
    `select id, data ->> 'title' as title from strategy where workspace = $1 and until is null`,
    [db.workspace],
  );
  return new Map(rows.map(({ id, title }) => [id, title]));
}
