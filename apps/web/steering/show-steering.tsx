import { dayOf } from '@lofte/domain/day';
import { capacityNow, proposalsOnCapacity } from '@lofte/service/steering/capacity-now';
import { loadParts } from '@lofte/service/steering/load-parts';
import { wordsOfPlace } from '@lofte/service/steering/place-of-words';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { steeringOf } from '@lofte/service/steering/steering-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { CapacityPage } from './capacity-page.tsx';
import { GroupPage } from './group-page.tsx';
import { groupView } from './group-view.ts';
import { LoadPage } from './load-page.tsx';
import { SteeringPage } from './page.tsx';

export async function showSteering({ context, service, request }: Call): Promise<Response> {
  const [steering, names, today] = [await steeringOf(service), await steeringNames(service), dayOf(service.now())];
  const views = steering.groups.map((group) => groupView(group, steering, today));
  return context.html(<SteeringPage {...{ views, names, today, request }} />);
}

export async function showGroup(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const steering = await steeringOf(service);
  const group = steering.groups.find(({ id }) => id === context.req.param('group'));
  if (!group) return notFound(call);
  const [names, today] = [await steeringNames(service), dayOf(service.now())];
  const groups = new Map(steering.groups.map(({ id, name }) => [id, name]));
  const words = group.place && (await wordsOfPlace(service, group.place));
  const saved = context.req.query('said') === 'saved';
  const view = groupView(group, steering, today);
  return context.html(<GroupPage {...{ view, names, groups, words, saved, today, request }} />);
}

export async function showCapacity({ context, service, request }: Call): Promise<Response> {
  const now = await capacityNow(service);
  const proposals = await proposalsOnCapacity(service, now);
  return context.html(<CapacityPage {...{ now, proposals, request }} />);
}

export async function showLoad(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const load = await loadParts(service, context.req.param('organisation') ?? '', Number(context.req.param('year')));
  return load ? context.html(<LoadPage {...{ load, request }} />) : notFound(call);
}
