import type { StatusPaper } from '@lofte/domain/follow-up/status-paper';
import type { Actor } from '@lofte/domain/rights';
import { planOf } from '../element-of.ts';
import type { Past } from '../past-day.ts';
import type { Service } from '../service.ts';
import { changedSinceAdoption } from './changed-since-adoption.ts';
import { strategyStatus } from './status-of.ts';
import { statusSeen } from './status-seen.ts';

/** What the status of a strategy on one page is written from; undefined where there is none, was none then, or it is not for the actor. */
export async function statusPaperOf(
  service: Service,
  strategy: string,
  actor: Actor,
  past?: Past | undefined,
): Promise<StatusPaper | undefined> {
  const seen = await statusSeen(service, actor, past);
  const status = seen.strategies.find(({ summary }) => summary.id === strategy);
  const plan = status && (await planOf(service, strategy, past?.seq))?.plan;
  if (!plan) return undefined;
  const { title, organisation, period } = status.summary;
  const { decisions } = await strategyStatus(service, plan, { seq: past?.seq, day: seen.day });
  const changed = await changedSinceAdoption(service, strategy, past ?? seen.changed.get(strategy));
  const { goals, followed } = status;
  return { strategy, title, organisation, period, day: seen.day, goals, followed, changed, decisions };
}
