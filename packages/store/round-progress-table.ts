import type { Db } from './store.ts';

/** How far a round is, counted over the requests that still ask for something. */
export interface RoundProgress {
  readonly round: string;
  readonly requests: number;
  readonly asked: number;
  readonly answered: number;
}

/** How far each round is that was sent. */
export async function progressOfRounds(db: Db): Promise<readonly RoundProgress[]> {
  return db.query(
    `with asked as (
       select request.data ->> 'round' as round, request.id as request, one ->> 'strategy' as strategy, one ->> 'element' as element
       from request, jsonb_array_elements(request.data -> 'elements') one
       where workspace = $1 and until is null and not request.data ? 'withdrawn'
     ), said as (
       select distinct data ->> 'round' as round, strategy, id from "update" where workspace = $1 and data ->> 'round' is not null
     )
     select asked.round, count(distinct request)::int as requests, count(*)::int as asked, count(said.id)::int as answered
     from asked left join said on said.round = asked.round and said.strategy = asked.strategy and said.id = asked.element
     group by asked.round`,
    [db.workspace],
  );
}
