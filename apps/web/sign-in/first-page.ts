import { actorOf } from '@lofte/service/actor-of';
import type { Service } from '@lofte/service/service';
import { homeOf } from '../home-of.ts';
import { urls } from '../urls.ts';

/** Where somebody goes who just signed in: what they came for, or else where they begin. */
export async function firstPage(service: Service, session: string, next: string = urls.overview()): Promise<string> {
  return next === urls.overview() ? homeOf((await actorOf(service, session)).actor) : next;
}
