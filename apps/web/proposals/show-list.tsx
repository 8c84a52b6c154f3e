import { dayOf } from '@lofte/domain/day';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { steeringOf } from '@lofte/service/steering/steering-of';
import type { Call } from '../route.ts';
import { ListPage } from './list-page.tsx';

export async function showProposals({ context, service, request }: Call): Promise<Response> {
  const word = (name: string) => context.req.query(name) ?? '';
  const asked = { group: word('group'), state: word('state'), kind: word('kind'), strategy: word('strategy') };
  const { proposals: all, groups: those } = await steeringOf(service);
  const { strategies } = await steeringNames(service);
  const fits = (wanted: string, has: readonly string[]) => wanted === '' || has.includes(wanted);
  const proposals = all.filter(
    ({ group, state, kind, edits }) =>
      fits(asked.group, [group]) &&
      fits(asked.state, [state]) &&
      fits(asked.kind, [kind]) &&
      fits(
        asked.strategy,
        edits.map(({ strategy }) => strategy),
      ),
  );
  const groups = new Map(those.map(({ id, name }) => [id, name]));
  const today = dayOf(service.now());
  return context.html(<ListPage {...{ proposals, any: all.length > 0, asked, groups, strategies, today, request }} />);
}
