import { dayOf } from '@lofte/domain/day';
import { coalitionOf, dossierOf, dossiersOf } from '@lofte/service/world/dossiers-of';
import { addCoalition, changeCoalition, removeCoalition } from '@lofte/service/world/keep-coalition';
import { forumsNamed } from '@lofte/service/world/world-of';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { forumNamed, knownTo, promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import { coalitionFieldsFrom, fieldsOfCoalition, offeredCoalition, wantedCoalitionFrom } from './coalition-fields.ts';
import { CoalitionForm, type CoalitionFormProps } from './coalition-form.tsx';
import { CoalitionPage } from './coalition-page.tsx';

export async function show(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const standing = await coalitionOf(service, idOf(call));
  if (!standing) return notFound(call);
  const promises = await promisesSeen(call);
  const id = standing.thing.dossier;
  const dossier = id === undefined ? undefined : (await dossierOf(service, id, actor))?.thing;
  const [saved, forum] = [context.req.query('said') === 'saved', await forumNamed(call, standing.thing.forum)];
  return context.html(<CoalitionPage {...{ standing, promises, forum, dossier, saved, request }} />);
}

export function create(call: Call): Promise<Response> {
  const asked = { forum: call.context.req.query('forum') ?? '', dossier: call.context.req.query('dossier') ?? '' };
  return form(call, { fields: offeredCoalition(dayOf(call.service.now()), asked) });
}

export async function post(call: Call): Promise<Response> {
  const fields = coalitionFieldsFrom(await registerForm(call.context));
  const wanted = wantedCoalitionFrom(fields, await promisesSeen(call));
  const done = wanted.ok ? await addCoalition(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.coalition(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function edit(call: Call): Promise<Response> {
  const before = await coalitionOf(call.service, idOf(call));
  if (!before) return notFound(call);
  const promises = await promisesSeen(call);
  return form(call, { fields: fieldsOfCoalition(before.thing, promises, call.request.language), before });
}

export async function postChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await coalitionOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const before = { thing: found.thing, since: Number(said(sent, 'since')) };
  const fields = coalitionFieldsFrom(sent);
  const wanted = wantedCoalitionFrom(fields, await promisesSeen(call), found.thing);
  const { id } = found.thing;
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeCoalition(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.coalition(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const done = await removeCoalition(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.negotiations(), 303) : notDone(call, done.issues);
}

async function form(call: Call, shown: Pick<CoalitionFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, service, request } = call;
  const [known, forums] = [await knownTo(call), await forumsNamed(service)];
  const { dossiers: open } = await dossiersOf(service, { settled: false, offset: 0 });
  // What it is about already stays to be chosen, wherever that file has come to.
  const chosen = shown.fields.dossier === '' ? undefined : await dossierOf(service, shown.fields.dossier, call.actor);
  const dossiers = chosen && !open.some(({ id }) => id === chosen.thing.id) ? [chosen.thing, ...open] : open;
  const path = shown.before ? urls.changeCoalition(shown.before.thing.id) : urls.newCoalition();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(
    <CoalitionForm {...{ ...shown, known, forums, dossiers }} request={{ ...request, path }} />,
    status,
  );
}

function idOf({ context }: Call): string {
  return context.req.param('coalition') ?? '';
}
