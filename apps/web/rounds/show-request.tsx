import { dayOf } from '@lofte/domain/day';
import { answerUrl } from '@lofte/service/follow-up/queue-request-mails';
import { requestToken } from '@lofte/service/follow-up/request-link';
import { requestOf } from '@lofte/service/follow-up/request-of';
import { withdrawRequest } from '@lofte/service/follow-up/withdraw-request';
import { notFound } from '../failure/answer.tsx';
import { toldIn } from '../review/told.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { statusOfRound } from './issues.ts';
import { RequestPage, type RequestProps } from './request-page.tsx';

export async function showRequest(call: Call): Promise<Response> {
  return page(call);
}

/** The receiver's own link, in the answer and in no address. */
export async function showLink(call: Call): Promise<Response> {
  const { service, site, context } = call;
  const [round, id] = named(call);
  const seen = await requestOf(service, call.actor, id);
  if (!seen || seen.round.id !== round) return notFound(call);
  const token = await requestToken(service.store, seen.request, seen.round.due);
  return page(call, { link: answerUrl(originOf(site, context.req.url), token) });
}

export async function postWithdraw(call: Call): Promise<Response> {
  const [round, id] = named(call);
  const seen = await requestOf(call.service, call.actor, id);
  if (!seen || seen.round.id !== round) return notFound(call);
  const done = await withdrawRequest(call.service, id, call.actor);
  if (!done.ok) return page(call, { issues: done.issues });
  return call.context.redirect(urls.request(round, id), 303);
}

async function page(call: Call, more: Pick<RequestProps, 'link' | 'issues'> = {}): Promise<Response> {
  const { context, service, actor, request } = call;
  const [round, id] = named(call);
  const seen = await requestOf(service, actor, id);
  if (!seen || seen.round.id !== round) return notFound(call);
  const here = { ...request, path: urls.request(round, id) };
  const today = dayOf(service.now());
  const status = more.issues ? statusOfRound(more.issues) : 200;
  return context.html(<RequestPage {...{ seen, today, told: toldIn(call), ...more }} request={here} />, status);
}

function named({ context }: Call): readonly [string, string] {
  return [context.req.param('round') ?? '', context.req.param('request') ?? ''];
}
