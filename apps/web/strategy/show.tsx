import { may } from '@lofte/domain/rights';
import { lastEntry } from '@lofte/service/element-of';
import { strategyStatus } from '@lofte/service/follow-up/status-of';
import { strategyOf } from '@lofte/service/strategy-of';
import { saidOf } from '../element/said.tsx';
import { notFound } from '../failure/answer.tsx';
import { notThen } from '../past/not-then.tsx';
import { pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { StrategyPage } from './page.tsx';
import type { Editable } from './view.ts';

export async function showStrategy(call: Call, draft?: Editable['draft']): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { context, request, service } = call;
  const id = context.req.param('id') ?? '';
  // Asked for first: what is written while the strategy is read was not seen.
  const seen = await lastEntry(service);
  const adopted = await strategyOf(service, id, { seq: past?.seq });
  if (adopted) {
    const edit = editable(call, id, seen, draft);
    const said = past ? null : await saidOf(call, id, edit.facts);
    const status = await strategyStatus(service, adopted.plan, { seq: past?.seq, day: past?.day });
    const page = <StrategyPage {...{ adopted, status, past, edit, said, request, now: service.now() }} />;
    return context.html(page, draft ? 422 : 200);
  }
  const later = past && (await strategyOf(service, id));
  return later ? notThen(call, past, later) : notFound(call);
}

function editable({ actor }: Call, strategy: string, seen: number, draft: Editable['draft']): Editable {
  const facts = may(actor, 'strategy.edit', { strategy });
  const [shape, edition] = [may(actor, 'element.move', { strategy }), may(actor, 'edition.add', { strategy })];
  return { seen, facts, shape, edition, draft };
}
