import { requestPage } from '@lofte/service/follow-up/request-page';
import { doOwedTask } from '@lofte/service/follow-up/request-tasks';
import { formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { keepSecret, tokenOf } from './caller.ts';
import { linkOver } from './over.tsx';
import { receiveForm } from './receive-form.ts';
import { answerPage } from './show.tsx';

/** What a decision asked of whoever came with the link is done. */
export async function postTask(call: Call): Promise<Response> {
  keepSecret(call);
  const token = tokenOf(call);
  const received = await receiveForm(call.context.req.raw);
  const form = received.ok ? received.value.form : formOf([]);
  const wanted = { decision: form.one('decision'), task: form.one('task'), said: form.one('said') };
  const done = received.ok ? await doOwedTask(call.service, token, wanted) : received;
  if (done.ok) return call.context.redirect(`${urls.answer(token, 'task')}#tasks`, 303);
  const page = await requestPage(call.service, token);
  return page.ok ? answerPage(call, page.value, {}, 409) : linkOver(call, page.issues);
}
