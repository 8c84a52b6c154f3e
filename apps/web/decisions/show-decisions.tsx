import { decisionsList } from '@lofte/service/steering/decisions-list';
import type { Call } from '../route.ts';
import { ListPage } from './list-page.tsx';

export async function showDecisions({ context, service, request }: Call): Promise<Response> {
  const said = (name: string) => context.req.query(name) ?? '';
  const asked = { group: said('group'), outcome: said('outcome'), strategy: said('strategy') };
  const list = await decisionsList(service, asked);
  return context.html(<ListPage {...{ ...list, asked, request }} />);
}
