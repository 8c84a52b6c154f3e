import { may } from '@lofte/domain/rights';
import { linkedStrategies, matrixOf } from '@lofte/service/links/links-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { MatrixPage } from './matrix-page.tsx';

export async function showMatrix(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const strategy = context.req.param('id') ?? '';
  const sees = (id: string) => may(actor, 'strategy.see', { strategy: id });
  const titles = await linkedStrategies(service, sees);
  const asked = context.req.query('with');
  const other = asked !== undefined && titles.has(asked) ? asked : [...titles.keys()].find((id) => id !== strategy);
  const matrix = await matrixOf(service, strategy, other ?? strategy, sees);
  if (!matrix) return notFound(call);
  return context.html(<MatrixPage {...{ strategy, other: other ?? strategy, titles, matrix, request }} />);
}
