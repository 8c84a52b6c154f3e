import { strategyOf } from '@lofte/service/strategy-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { StrategyPage } from './page.tsx';

export async function showStrategy(call: Call): Promise<Response> {
  const adopted = await strategyOf(call.service, call.context.req.param('id') ?? '');
  if (!adopted) return notFound(call);
  return call.context.html(<StrategyPage adopted={adopted} request={call.request} />);
}
