import { groupings } from '@lofte/domain/follow-up/overview';
import { may } from '@lofte/domain/rights';
import { changedSinceAdoption } from '@lofte/service/follow-up/changed-since-adoption';
import { failedMails } from '@lofte/service/follow-up/failed-mails';
import { idleOrganisations } from '@lofte/service/follow-up/idle-organisations';
import { owedBy } from '@lofte/service/follow-up/owed-by';
import { type StatusSeen, statusSeen } from '@lofte/service/follow-up/status-seen';
import { owedSteering } from '@lofte/service/steering/owed-steering';
import { strategyOf } from '@lofte/service/strategy-of';
import { notFound } from '../failure/answer.tsx';
import { showLibrary } from '../library/show.tsx';
import { notThen } from '../past/not-then.tsx';
import { type Past, pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { readWanted } from './asked.ts';
import type { ChangedStrategy } from './changed.tsx';
import { ListPage } from './list-page.tsx';
import { OverviewPage } from './page.tsx';
import { StrategyStatusPage } from './strategy-page.tsx';
import { overviewOf } from './view.ts';

/** The first screen; as long as nobody was asked anything, the library. */
export async function showOverview(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { service, actor, request, context } = call;
  const seen = await statusSeen(service, actor, past);
  if (!seen.begun) return showLibrary(call, true);
  const view = overviewOf(seen, request, past);
  const owed = call.signedIn && !past ? await owedBy(service, actor.id) : [];
  const steering = call.signedIn && !past ? await owedSteering(service, actor.id) : { tasks: [], writing: [] };
  const failed = !past ? await failedMails(service, seen.rounds) : [];
  const idle = may(actor, 'people.see') && !past ? (await idleOrganisations(service)).length : 0;
  const plans = past ? [] : await lastChanged(call, seen);
  return context.html(<OverviewPage {...{ view, owed, steering, failed, plans, idle, now: service.now() }} />);
}

/** The list that a number counts. */
export async function showList(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { service, actor, request, context } = call;
  const wanted = readWanted((name) => context.req.query(name));
  const from = Math.min(Number(/^\d{1,7}$/.exec(context.req.query('from') ?? '')?.[0] ?? 0), 1_000_000);
  const view = overviewOf(await statusSeen(service, actor, past), request, past);
  return context.html(<ListPage {...{ view, wanted, from }} />);
}

/** How a strategy stands, on one page. */
export async function showStrategyStatus(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { service, actor, request, context } = call;
  const id = context.req.param('strategy') ?? '';
  const seen = await statusSeen(service, actor, past);
  const status = seen.strategies.find(({ summary }) => summary.id === id);
  if (!status) return missing(call, id, past);
  const by = groupings.find((one) => one === context.req.query('by')) ?? 'goal';
  const changed = await changedSinceAdoption(service, id, past ?? seen.changed.get(id));
  const view = overviewOf(seen, request, past);
  return context.html(<StrategyStatusPage {...{ view, status, by, changed, now: service.now() }} />);
}

async function missing(call: Call, strategy: string, past: Past | undefined): Promise<Response> {
  const later = past && (await strategyOf(call.service, strategy));
  return later ? notThen(call, past, later) : notFound(call);
}

/** How many plans the first screen tells of: to see how one differs it is compared with what it was. */
const told = 3;

async function lastChanged({ service, actor }: Call, seen: StatusSeen): Promise<readonly ChangedStrategy[]> {
  const last = [...seen.changed]
    .filter(([strategy]) => may(actor, 'drift.see', { strategy }))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, told);
  const found: ChangedStrategy[] = [];
  for (const [strategy, change] of last) {
    const changed = await changedSinceAdoption(service, strategy, change);
    if (changed && Object.values(changed.counts).some((n) => n > 0)) found.push({ strategy, changed });
  }
  return found;
}
