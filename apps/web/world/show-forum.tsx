import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { registerChoices } from '@lofte/service/register-choices';
import { forumPromises } from '@lofte/service/world/forum-promises';
import { addForum, changeForum, removeForum } from '@lofte/service/world/keep-forum';
import { namesFor } from '@lofte/service/world/names-for';
import { listSessions } from '@lofte/service/world/sessions-of';
import { forumOf, forumsAroundOf } from '@lofte/service/world/things-of';
import { forumsNamed } from '@lofte/service/world/world-of';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { fieldsOfForum, forumFieldsFrom, offeredForum, wantedForumFrom, withRoom } from './forum-fields.ts';
import { ForumForm, type ForumFormProps } from './forum-form.tsx';
import { ForumPage } from './forum-page.tsx';
import { statusOfWorld } from './issues.ts';
import { notDone } from './not-done.ts';

export async function showForum(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const standing = await forumOf(service, idOf(call));
  if (!standing) return notFound(call);
  const [all, names] = [await forumsAroundOf(service, standing.thing), await namesFor(service)];
  const [sessions, today] = [await listSessions(service, { forum: standing.thing.id }), dayOf(service.now())];
  const promises = await forumPromises(service, standing.thing, call.actor);
  const saved = context.req.query('said') === 'saved';
  return context.html(<ForumPage {...{ standing, all, sessions, promises, today, names, saved, request }} />);
}

export function newForum(call: Call): Promise<Response> {
  return page(call, { fields: offeredForum(call.context.req.query('parent') ?? '') });
}

export async function postForum(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = forumFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more) });
  const register = await registerChoices(call.service);
  const wanted = wantedForumFrom(fields, { register, before: undefined });
  const done = wanted.ok ? await addForum(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.forum(done.value, { said: 'saved' }), 303)
    : page(call, { fields, issues: done.issues });
}

export async function editForum(call: Call): Promise<Response> {
  const before = await forumOf(call.service, idOf(call));
  if (!before) return notFound(call);
  return page(call, { fields: fieldsOfForum(before.thing, await registerChoices(call.service)), before });
}

export async function postForumChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await forumOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const before = { thing: found.thing, since: Number(said(form, 'since')) };
  const fields = forumFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more), before });
  const register = await registerChoices(call.service);
  const wanted = wantedForumFrom(fields, { register, before: found.thing });
  const { id } = found.thing;
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeForum(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.forum(id, { said: 'saved' }), 303);
  }
  return page(call, { fields, before, issues: done.issues });
}

export async function postForumRemoval(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const done = await removeForum(call.service, idOf(call), Number(said(form, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.world({ said: 'removed' }), 303) : notDone(call, done.issues);
}

async function page(
  { context, service, request }: Call,
  shown: Pick<ForumFormProps, 'fields' | 'before'> & { readonly issues?: readonly Issue[] },
): Promise<Response> {
  const register = await registerChoices(service);
  const others = (await forumsNamed(service)).filter(({ id }) => id !== shown.before?.thing.id);
  const path = shown.before ? urls.changeForum(shown.before.thing.id) : urls.newForum();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<ForumForm {...{ ...shown, register, others }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('forum') ?? '';
}
