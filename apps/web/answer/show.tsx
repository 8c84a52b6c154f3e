import { dayOf } from '@lofte/domain/day';
import { may } from '@lofte/domain/rights';
import { type RequestPage, requestPage } from '@lofte/service/follow-up/request-page';
import type { Call } from '../route.ts';
import { keepSecret, requestOf, tokenOf } from './caller.ts';
import type { AnswerView } from './item-view.ts';
import { linkOver } from './over.tsx';
import { AnswerPage } from './page.tsx';
import { answerWords } from './words.ts';

export async function showAnswer(call: Call): Promise<Response> {
  keepSecret(call);
  const page = await requestPage(call.service, tokenOf(call));
  if (!page.ok) return linkOver(call, page.issues);
  return answerPage(call, page.value, { said: call.context.req.query('said') }, 200);
}

/** The page, with what was just done or what came back with something wrong in it. */
export async function answerPage(
  call: Call,
  page: RequestPage,
  more: Pick<AnswerView, 'said' | 'sent' | 'handing' | 'figures'>,
  status: 200 | 409 | 413 | 422,
): Promise<Response> {
  const request = requestOf(call, page);
  return call.context.html(<AnswerPage view={viewOf(call, page, more)} request={request} />, status);
}

export function viewOf(
  call: Call,
  page: RequestPage,
  more: Pick<AnswerView, 'said' | 'sent' | 'handing' | 'figures'> = {},
): AnswerView {
  const { language } = requestOf(call, page);
  return {
    ...{ page, language, token: tokenOf(call), say: answerWords[language], ...more },
    today: dayOf(call.service.now()),
    mayOpen: (strategy) => may(call.actor, 'source.see', { strategy }),
  };
}
