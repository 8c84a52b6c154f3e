import { openLink } from '@lofte/service/follow-up/request-link';
import { requestPage } from '@lofte/service/follow-up/request-page';
import { replyToQuestion } from '@lofte/service/follow-up/review-update';
import { formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { keepSecret, tokenOf } from './caller.ts';
import { askedIn } from './give.ts';
import { linkOver } from './over.tsx';
import { receiveForm } from './receive-form.ts';
import { answerPage } from './show.tsx';

/** The owner's words to a question of the secretariat. */
export async function postReply(call: Call): Promise<Response> {
  keepSecret(call);
  const token = tokenOf(call);
  const opened = await openLink(call.service, token);
  if (!opened.ok) return linkOver(call, opened.issues);
  const received = await receiveForm(call.context.req.raw);
  const form = received.ok ? received.value.form : formOf([]);
  const asked = askedIn(form);
  const done = received.ok ? await replyToQuestion(call.service, token, asked, form.one('reply')) : received;
  if (done.ok)
    return call.context.redirect(`${urls.answer(token, asked.element)}#${encodeURIComponent(asked.element)}`, 303);
  const page = await requestPage(call.service, token);
  if (!page.ok) return linkOver(call, page.issues);
  const issues = done.issues.map((issue) => ({ ...issue, where: 'reply' }));
  return answerPage(call, page.value, { sent: { ...asked, form, issues } }, 422);
}
