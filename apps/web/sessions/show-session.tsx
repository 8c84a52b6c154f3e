import type { Issue } from '@lofte/domain/issue';
import { addSession, changeSession, removeSession, writeLine } from '@lofte/service/world/keep-session';
import { dossierTitles, sessionOf } from '@lofte/service/world/sessions-of';
import { forumOf } from '@lofte/service/world/things-of';
import { forumsNamed } from '@lofte/service/world/world-of';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import {
  fieldsOfSession,
  type Known,
  offeredSession,
  sessionFieldsFrom,
  wantedSessionFrom,
  withMoreItems,
} from './fields.ts';
import { SessionForm, type SessionFormProps } from './form.tsx';
import { SessionPage } from './page.tsx';

export function showSession(call: Call): Promise<Response> {
  return page(call);
}

async function page(
  call: Call,
  refused?: { readonly issues: readonly Issue[]; readonly typed: { readonly item: string; readonly text: string } },
): Promise<Response> {
  const { context, service, request, actor } = call;
  const sight = await sessionOf(service, idOf(call), actor);
  if (!sight) return notFound(call);
  const forum = (await forumOf(service, sight.thing.forum))?.thing;
  const [known, saved] = [await knownTo(call), context.req.query('said') === 'saved'];
  const path = urls.session(sight.thing.id);
  return context.html(
    <SessionPage {...{ sight, forum, known, saved, ...refused }} request={refused ? { ...request, path } : request} />,
    refused ? statusOfWorld(refused.issues) : 200,
  );
}

export function newSession(call: Call): Promise<Response> {
  const { req } = call.context;
  return form(call, { fields: offeredSession({ forum: req.query('forum') ?? '', from: req.query('from') ?? '' }) });
}

export async function postSession(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const fields = sessionFieldsFrom(sent);
  if (said(sent, 'more') !== '') return form(call, { fields: withMoreItems(fields) });
  const wanted = wantedSessionFrom(fields, await knownTo(call));
  const done = wanted.ok ? await addSession(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.session(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function editSession(call: Call): Promise<Response> {
  const found = await sessionOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const fields = fieldsOfSession(found.thing, await knownTo(call), call.request.language);
  return form(call, { fields, before: { id, title, since: found.since } });
}

export async function postSessionChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await sessionOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const before = { id, title, since: Number(said(sent, 'since')) };
  const fields = sessionFieldsFrom(sent);
  if (said(sent, 'more') !== '') return form(call, { fields: withMoreItems(fields), before });
  const wanted = wantedSessionFrom(fields, await knownTo(call), found.thing);
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeSession(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.session(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postSessionRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await sessionOf(call.service, idOf(call), call.actor);
  const done = await removeSession(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  if (!done.ok) return notDone(call, done.issues);
  return call.context.redirect(found ? urls.forum(found.thing.forum) : urls.world(), 303);
}

export async function postLine(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const [item, text, since] = [said(sent, 'item'), said(sent, 'line'), Number(said(sent, 'since'))];
  const done = await writeLine(call.service, { session: idOf(call), item, text, since }, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.session(idOf(call), { said: 'saved' }), 303);
  }
  return page(call, { issues: done.issues, typed: { item, text } });
}

async function knownTo(call: Call): Promise<Known> {
  return { promises: await promisesSeen(call), dossiers: await dossierTitles(call.service) };
}

async function form(call: Call, shown: Pick<SessionFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, service, request } = call;
  const [known, forums] = [await knownTo(call), await forumsNamed(service)];
  const path = shown.before ? urls.changeSession(shown.before.id) : urls.newSession();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<SessionForm {...{ ...shown, known, forums }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('session') ?? '';
}
