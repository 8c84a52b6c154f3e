import { dayOf } from '@lofte/domain/day';
import { mapOf } from '@lofte/service/world/map-of';
import type { Call } from '../route.ts';
import { MapPage } from './map-page.tsx';
import { isView } from './shapes.ts';

export async function showMap({ context, service, request, actor }: Call): Promise<Response> {
  const countries = await mapOf(service, dayOf(service.now()), actor);
  const [part = '', regime = ''] = [context.req.query('part'), context.req.query('regime')];
  return context.html(<MapPage {...{ countries, view: isView(part) ? part : 'world', regime, request }} />);
}
