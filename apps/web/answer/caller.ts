import type { Asked } from '@lofte/service/follow-up/request-link';
import { getCookie } from 'hono/cookie';
import { isLanguage } from '../language.ts';
import type { Call, PageRequest } from '../route.ts';

/**
 * The address of the page is the right to answer: it goes to no other site and no search engine, and not into what other pages of
 * ours are told. `no-referrer` would send `Origin: null` with our own forms.
 */
export function keepSecret({ context }: Call): void {
  context.header('referrer-policy', 'strict-origin');
  context.header('x-robots-tag', 'noindex, nofollow');
}

/** Who came with a link reads their own language until they choose another, and is offered what they may do: no account. */
export function requestOf({ context, request }: Call, { person, actor }: Pick<Asked, 'person' | 'actor'>): PageRequest {
  const chosen = [context.req.query('lang'), getCookie(context, 'language')].find(isLanguage);
  return {
    ...request,
    language: chosen ?? person.language,
    actor: request.actor.id === 'nobody' ? actor : request.actor,
  };
}

export function tokenOf({ context }: Call): string {
  return context.req.param('token') ?? '';
}
