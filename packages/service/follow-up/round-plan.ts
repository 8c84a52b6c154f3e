import { dayOf } from '@lofte/domain/day';
import { type AskedPlan, type PlannedRound, planRequests } from '@lofte/domain/follow-up/plan-requests';
import type { Round } from '@lofte/domain/follow-up/round';
import { awaitsVerdict } from '@lofte/domain/follow-up/standing';
import { inPlanOrder } from '@lofte/domain/plan';
import { asksOfRound } from '@lofte/store/request-table';
import { readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';

/** Who will get what in a round as the record stands now, leaving out what somebody is asked in it already. */
export async function roundPlan(db: Db, round: Round, now: Date): Promise<PlannedRound> {
  const asks = await asksOfRound(db, round.id);
  const plans: AskedPlan[] = [];
  for (const strategy of new Set(round.parts.map((part) => part.strategy))) {
    const elements = (await readThings(db, 'element', { strategy })).map(({ data }) => data);
    plans.push({
      strategy,
      elements: inPlanOrder(elements),
      settled: await settledIn(db, strategy),
      asked: new Set(asks.filter((ask) => ask.strategy === strategy && !ask.data.withdrawn).map(({ id }) => id)),
    });
  }
  const people = (await readThings(db, 'person', { strategy: '' })).map(({ data }) => data);
  return planRequests(round, plans, { people }, dayOf(now));
}

/** What is done or stopped, and accepted so, needs no asking. */
async function settledIn(db: Db, strategy: string): Promise<ReadonlySet<string>> {
  const said = await readSaid(db, { strategy });
  return new Set(
    [...said].flatMap(([id, one]) =>
      one.update &&
      ['done', 'stopped'].includes(one.update.state) &&
      !awaitsVerdict(one) &&
      one.verdict?.what === 'accepted'
        ? [id]
        : [],
    ),
  );
}
