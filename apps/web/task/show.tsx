import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { doLinkedTask, openTaskLink } from '@lofte/service/steering/task-link';
import { keepSecret, requestOf, tokenOf } from '../answer/caller.ts';
import { linkOver } from '../answer/over.tsx';
import { receiveForm } from '../answer/receive-form.ts';
import { formOf } from '../element/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { TaskPage } from './page.tsx';

export async function showTask(call: Call): Promise<Response> {
  return page(call);
}

export async function postLinkedTask(call: Call): Promise<Response> {
  const received = await receiveForm(call.context.req.raw);
  const form = received.ok ? received.value.form : formOf([]);
  const given = { task: form.one('task'), said: form.one('said') };
  const done = received.ok ? await doLinkedTask(call.service, tokenOf(call), given) : received;
  if (!done.ok) return page(call, done.issues);
  keepSecret(call);
  return call.context.redirect(urls.linkedTask(tokenOf(call), 'task'), 303);
}

async function page(call: Call, issues: readonly Issue[] = []): Promise<Response> {
  keepSecret(call);
  const { context, service } = call;
  const opened = await openTaskLink(service, tokenOf(call));
  if (!opened.ok) return linkOver(call, opened.issues);
  const request = { ...requestOf(call, opened.value), path: urls.linkedTask(tokenOf(call)) };
  const done = context.req.query('said') === 'task';
  const props = { link: opened.value, token: tokenOf(call), today: dayOf(service.now()), done, request };
  return context.html(<TaskPage {...props} wrong={issues.length > 0} />, issues.length > 0 ? 409 : 200);
}
