import { dayOf } from '@lofte/domain/day';
import type { Issue, Result } from '@lofte/domain/issue';
import { metWays, stands } from '@lofte/domain/world/dossier';
import { dossierOf } from '@lofte/service/world/dossiers-of';
import {
  addDossier,
  addStance,
  changeDossier,
  changeStance,
  clearPosition,
  judgePosition,
  removeDossier,
  removeStance,
  writePosition,
} from '@lofte/service/world/keep-dossier';
import { namesFor } from '@lofte/service/world/names-for';
import { forumsNamed } from '@lofte/service/world/world-of';
import { readCountry } from '../element/countries.ts';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { forumNamed, knownTo, promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import { dossierFieldsFrom, fieldsOfDossier, offeredDossier, wantedDossierFrom } from './dossier-fields.ts';
import { DossierForm, type DossierFormProps } from './dossier-form.tsx';
import { DossierPage } from './dossier-page.tsx';

export function show(call: Call): Promise<Response> {
  return page(call);
}

async function page(call: Call, refused?: { issues: readonly Issue[]; typed: URLSearchParams }): Promise<Response> {
  const { context, service, request, actor } = call;
  const sight = await dossierOf(service, idOf(call), actor);
  if (!sight) return notFound(call);
  const [promises, names] = [await promisesSeen(call), await namesFor(service)];
  const [saved, today] = [context.req.query('said') === 'saved', dayOf(service.now())];
  const forum = await forumNamed(call, sight.thing.forum);
  const path = urls.dossier(sight.thing.id);
  return context.html(
    <DossierPage
      {...{ sight, names, promises, forum, saved, today, change: context.req.query('change') }}
      {...refused}
      request={refused ? { ...request, path } : request}
    />,
    refused ? statusOfWorld(refused.issues) : 200,
  );
}

export function create(call: Call): Promise<Response> {
  return form(call, { fields: offeredDossier(call.context.req.query('forum') ?? '') });
}

export async function post(call: Call): Promise<Response> {
  const fields = dossierFieldsFrom(await registerForm(call.context));
  const known = await knownTo(call);
  const wanted = wantedDossierFrom(fields, known);
  const done = wanted.ok ? await addDossier(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.dossier(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function edit(call: Call): Promise<Response> {
  const found = await dossierOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const known = await knownTo(call);
  const { id, title } = found.thing;
  return form(call, { fields: fieldsOfDossier(found.thing, known), before: { id, title, since: found.since } });
}

export async function postChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await dossierOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const before = { id, title, since: Number(said(sent, 'since')) };
  const fields = dossierFieldsFrom(sent);
  const wanted = wantedDossierFrom(fields, await knownTo(call), found.thing);
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeDossier(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.dossier(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const done = await removeDossier(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.negotiations(), 303) : notDone(call, done.issues);
}

export async function postPosition(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const wanted = { dossier: idOf(call), text: said(sent, 'position') };
  return answer(call, await writePosition(call.service, wanted, call.actor), sent);
}

export async function postClearing(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const cleared = { by: said(sent, 'by'), day: said(sent, 'cleared-day') };
  return answer(call, await clearPosition(call.service, said(sent, 'id'), cleared, call.actor), sent);
}

export async function postVerdict(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const how = metWays.find((one) => one === said(sent, 'how')) ?? 'met';
  const met = { how, why: said(sent, 'why') };
  return answer(call, await judgePosition(call.service, said(sent, 'id'), met, call.actor), sent);
}

export async function postStance(call: Call): Promise<Response> {
  const { service, actor } = call;
  const sent = await registerForm(call.context);
  const [id, since] = [said(sent, 'id'), Number(said(sent, 'since'))];
  if (id !== '' && said(sent, 'remove') !== '')
    return answer(call, await removeStance(service, id, since, actor), sent);
  const wanted = {
    ...{ dossier: idOf(call), country: readCountry(said(sent, 'country')), what: said(sent, 'standWhat') },
    stand: stands.find((one) => one === said(sent, 'stand')) ?? 'unknown',
    ...{ source: said(sent, 'source'), day: said(sent, 'day') },
  };
  const done =
    id === '' ? await addStance(service, wanted, actor) : await changeStance(service, id, { wanted, since }, actor);
  return answer(call, done, sent);
}

/** Back to the file; or the page again with what was typed and what is wrong with it. */
function answer(call: Call, done: Result<unknown>, typed: URLSearchParams): Response | Promise<Response> {
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.dossier(idOf(call), { said: 'saved' }), 303);
  }
  return page(call, { issues: done.issues, typed });
}

async function form(call: Call, shown: Pick<DossierFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, service, request } = call;
  const [known, forums] = [await knownTo(call), await forumsNamed(service)];
  const path = shown.before ? urls.changeDossier(shown.before.id) : urls.newDossier();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<DossierForm {...{ ...shown, known, forums }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('dossier') ?? '';
}
