import { bad } from '@lofte/domain/issue';
import { handOn } from '@lofte/service/follow-up/hand-on';
import { openLink } from '@lofte/service/follow-up/request-link';
import { requestPage } from '@lofte/service/follow-up/request-page';
import { formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { keepSecret, tokenOf } from './caller.ts';
import { linkOver } from './over.tsx';
import { receiveForm } from './receive-form.ts';
import { answerPage } from './show.tsx';

/** Hands what was chosen to a colleague. */
export async function postHandOn(call: Call): Promise<Response> {
  keepSecret(call);
  const { service, site, context } = call;
  const token = tokenOf(call);
  const opened = await openLink(service, token);
  if (!opened.ok) return linkOver(call, opened.issues);
  const received = await receiveForm(context.req.raw);
  const form = received.ok ? received.value.form : formOf([]);
  const elements = form.all('thing').map((thing) => {
    const [strategy = '', element = ''] = thing.split(' ');
    return { strategy, element };
  });
  const wanted = { name: form.one('name'), mail: form.one('mail'), elements };
  const sending = { origin: originOf(site, context.req.url) };
  const done = !received.ok
    ? received
    : elements.length === 0
      ? bad({ code: 'nothing-chosen', message: 'Choose at least one thing to hand on.', where: 'thing' })
      : await handOn(service, token, wanted, sending);
  if (done.ok) return context.redirect(`${urls.answer(token, 'handed')}#main`, 303);
  const page = await requestPage(service, token);
  if (!page.ok) return linkOver(call, page.issues);
  return answerPage(call, page.value, { handing: { form, issues: done.issues } }, 422);
}
