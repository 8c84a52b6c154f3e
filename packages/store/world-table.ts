import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import type { Db } from './store.ts';

/** An element that is about a country, and where its paper names it. */
export interface NamingCountry {
  readonly strategy: string;
  /** SHA-256 of the paper that the places are in. */
  readonly document: string;
  readonly element: PlanElement;
  readonly spans: readonly Span[];
}

/** Elements that say they are about a country, or in which the newest paper names it; in the order of their plans. */
export async function elementsNamingCountry(db: Db, code: string): Promise<readonly NamingCountry[]> {
  return db.query(
    `with named as (
       select strategy, data ->> 'in' as element, jsonb_agg(data -> 'span' order by (data -> 'span' ->> 'start')::int) as spans
       from mention where workspace = $1 and until is null and data ->> 'kind' = 'country' and data ->> 'code' = $2
         and data ->> 'in' is not null
       group by 1, 2
     )
     select e.strategy, s.data ->> 'document' as document, e.data as element, coalesce(named.spans, '[]') as spans
     from element e
     join strategy s on s.workspace = e.workspace and s.strategy = e.strategy and s.id = e.strategy and s.until is null
     left join named on named.strategy = e.strategy and named.element = e.id
     where e.workspace = $1 and e.until is null and (named.element is not null or e.data -> 'countries' ? $2)
     order by s.data ->> 'title' collate danish, e.strategy, e.data ->> 'rank' collate "C", e.id`,
    [db.workspace, code],
  );
}
