import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { pledgeWords } from '@lofte/domain/world/candidature';
import { candidatureOf } from '@lofte/service/world/dossiers-of';
import {
  addCandidature,
  addPledge,
  changeCandidature,
  changePledge,
  removeCandidature,
  removePledge,
} from '@lofte/service/world/keep-candidature';
import { forumsNamed } from '@lofte/service/world/world-of';
import { readCountry } from '../element/countries.ts';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { forumNamed, knownTo, promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import {
  candidatureFieldsFrom,
  fieldsOfCandidature,
  offeredCandidature,
  wantedCandidatureFrom,
  whole,
} from './candidature-fields.ts';
import { CandidatureForm, type CandidatureFormProps } from './candidature-form.tsx';
import { CandidaturePage } from './candidature-page.tsx';

export function show(call: Call): Promise<Response> {
  return page(call);
}

async function page(call: Call, refused?: { issues: readonly Issue[]; typed: URLSearchParams }): Promise<Response> {
  const { context, service, request, actor } = call;
  const sight = await candidatureOf(service, idOf(call), actor);
  if (!sight) return notFound(call);
  const promises = await promisesSeen(call);
  const [saved, today] = [context.req.query('said') === 'saved', dayOf(service.now())];
  const forum = await forumNamed(call, sight.thing.forum);
  const path = urls.candidature(sight.thing.id);
  return context.html(
    <CandidaturePage
      {...{ sight, promises, forum, saved, today, change: context.req.query('change') }}
      {...refused}
      request={refused ? { ...request, path } : request}
    />,
    refused ? statusOfWorld(refused.issues) : 200,
  );
}

export function create(call: Call): Promise<Response> {
  return form(call, { fields: offeredCandidature(call.context.req.query('forum') ?? '') });
}

export async function post(call: Call): Promise<Response> {
  const fields = candidatureFieldsFrom(await registerForm(call.context));
  const wanted = wantedCandidatureFrom(fields, await promisesSeen(call));
  const done = wanted.ok ? await addCandidature(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.candidature(done.value, { said: 'saved' }), 303)
    : form(call, { fields, issues: done.issues });
}

export async function edit(call: Call): Promise<Response> {
  const before = await candidatureOf(call.service, idOf(call), call.actor);
  if (!before) return notFound(call);
  const promises = await promisesSeen(call);
  return form(call, { fields: fieldsOfCandidature(before.thing, promises, call.request.language), before });
}

export async function postChange(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const found = await candidatureOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const before = { thing: found.thing, since: Number(said(sent, 'since')) };
  const fields = candidatureFieldsFrom(sent);
  const wanted = wantedCandidatureFrom(fields, await promisesSeen(call), found.thing);
  const { id } = found.thing;
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changeCandidature(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.candidature(id, { said: 'saved' }), 303);
  }
  return form(call, { fields, before, issues: done.issues });
}

export async function postRemoval(call: Call): Promise<Response> {
  const sent = await registerForm(call.context);
  const done = await removeCandidature(call.service, idOf(call), Number(said(sent, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.negotiations(), 303) : notDone(call, done.issues);
}

export async function postPledge(call: Call): Promise<Response> {
  const { service, actor } = call;
  const sent = await registerForm(call.context);
  const [id, since] = [said(sent, 'id'), Number(said(sent, 'since'))];
  const sure = said(sent, 'sure').replace('%', '').trim();
  const wanted = {
    ...{ candidature: idOf(call), country: readCountry(said(sent, 'country')), day: said(sent, 'day') },
    word: pledgeWords.find((one) => one === said(sent, 'word')) ?? 'open',
    ...{ source: said(sent, 'source'), exchange: said(sent, 'exchange') },
    ...(sure === '' ? {} : { sure: whole(sure) }),
  };
  const done =
    id !== '' && said(sent, 'remove') !== ''
      ? await removePledge(service, id, since, actor)
      : id === ''
        ? await addPledge(service, wanted, actor)
        : await changePledge(service, id, { wanted, since }, actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.candidature(idOf(call), { said: 'saved' }), 303);
  }
  return page(call, { issues: done.issues, typed: sent });
}

async function form(call: Call, shown: Pick<CandidatureFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, service, request } = call;
  const [known, forums] = [await knownTo(call), await forumsNamed(service)];
  const path = shown.before ? urls.changeCandidature(shown.before.thing.id) : urls.newCandidature();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<CandidatureForm {...{ ...shown, known, forums }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('candidature') ?? '';
}
