import { strategyOf } from '@lofte/service/strategy-of';
import { notFound } from '../failure/answer.tsx';
import { notThen } from '../past/not-then.tsx';
import { pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { StrategyPage } from './page.tsx';

export async function showStrategy(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { context, request, service } = call;
  const id = context.req.param('id') ?? '';
  const adopted = await strategyOf(service, id, { seq: past?.seq });
  if (adopted) {
    return context.html(<StrategyPage adopted={adopted} past={past} now={service.now()} request={request} />);
  }
  const later = past && (await strategyOf(service, id));
  return later ? notThen(call, past, later) : notFound(call);
}
