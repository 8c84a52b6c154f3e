import { states } from '@lofte/domain/follow-up/state';
import type { Issue, Result } from '@lofte/domain/issue';
import { askableStrategies } from '@lofte/service/follow-up/askable-strategies';
import { changeRound, dropRound } from '@lofte/service/follow-up/change-round';
import { closeRound } from '@lofte/service/follow-up/close-round';
import { previewMail } from '@lofte/service/follow-up/preview-mail';
import { type RoundSeen, roundOf } from '@lofte/service/follow-up/round-of';
import { sendAgain } from '@lofte/service/follow-up/send-again';
import { sendRound, widenRound } from '@lofte/service/follow-up/send-round';
import { registerChoices } from '@lofte/service/register-choices';
import { notFound } from '../failure/answer.tsx';
import { count } from '../numbers.ts';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import type { MailShown } from './draft-page.tsx';
import { FormPage } from './form-page.tsx';
import { statusOfRound } from './issues.ts';
import type { Listed } from './progress.tsx';
import { fieldsFrom, fieldsOfRound, type RoundFields, wantedFrom } from './round-fields.ts';
import { RoundPage } from './round-page.tsx';
import { roundWords } from './words.ts';

export async function showRound(call: Call): Promise<Response> {
  return page(call);
}

export async function editRound(call: Call): Promise<Response> {
  const seen = await roundOf(call.service, idOf(call));
  if (!seen) return notFound(call);
  if (seen.round.state === 'closed') return call.context.redirect(urls.round(seen.round.id), 303);
  return formPage(call, seen, fieldsOfRound(seen.round));
}

export async function postChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const seen = await roundOf(call.service, idOf(call));
  if (!seen) return notFound(call);
  const { round } = seen;
  const typed = fieldsFrom(form);
  // Of one that is sent the form asks for less: the rest stays.
  const fields = round.state === 'draft' ? typed : { ...typed, ...keptOf(fieldsOfRound(round)) };
  const wanted = wantedFrom(fields, round.receivers);
  if (!wanted.ok) return formPage(call, seen, fields, wanted.issues);
  const given = { wanted: wanted.value, since: Number(said(form, 'since')) };
  const done = await changeRound(call.service, round.id, given, call.actor);
  return done.ok || isUnchanged(done.issues) ? back(call, 'saved') : formPage(call, seen, fields, done.issues);
}

function keptOf({ strategies, under, kinds, from, to, questions }: RoundFields) {
  return { strategies, under, kinds, from, to, questions };
}

/** Who answers for those that stand without anybody: one field for each. */
export async function postReceivers(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const seen = await roundOf(call.service, idOf(call));
  if (!seen) return notFound(call);
  const { id: _id, state: _state, ...round } = seen.round;
  const named = [...form].flatMap(([name, person]) =>
    name.startsWith('receiver:') ? [[name.slice('receiver:'.length), person] as const] : [],
  );
  const all = { ...round.receivers, ...Object.fromEntries(named) };
  const receivers = Object.fromEntries(Object.entries(all).filter(([, person]) => person !== ''));
  const given = { wanted: { ...round, receivers }, since: Number(said(form, 'since')) };
  return after(call, await changeRound(call.service, seen.round.id, given, call.actor), 'saved');
}

export async function postSend(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const given = { since: Number(said(form, 'since')), seal: said(form, 'seal'), origin: originIn(call) };
  const done = await sendRound(call.service, idOf(call), given, call.actor);
  return done.ok ? back(call, 'sent', done.value) : page(call, done.issues);
}

export async function postWiden(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const given = { seal: said(form, 'seal'), origin: originIn(call) };
  const done = await widenRound(call.service, idOf(call), given, call.actor);
  return done.ok ? back(call, 'widened', done.value) : page(call, done.issues);
}

/** The mail again, to all who have not answered or to one of them. */
export async function postAgain(call: Call): Promise<Response> {
  const request = said(await registerForm(call.context), 'request');
  const to = { round: idOf(call), origin: originIn(call), ...(request === '' ? {} : { request }) };
  const done = await sendAgain(call.service, to, call.actor);
  return done.ok ? back(call, 'again', done.value) : page(call, done.issues);
}

export async function postClose(call: Call): Promise<Response> {
  return after(call, await closeRound(call.service, idOf(call), call.actor), 'closed');
}

export async function postDrop(call: Call): Promise<Response> {
  const done = await dropRound(call.service, idOf(call), call.actor);
  return done.ok ? call.context.redirect(urls.rounds(), 303) : page(call, done.issues);
}

function originIn({ site, context }: Call): string {
  return originOf(site, context.req.url);
}

function isUnchanged(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'nothing-changed');
}

type Told = 'saved' | 'sent' | 'again' | 'widened' | 'closed';

function after(call: Call, done: Result<unknown>, told: Told): Response | Promise<Response> {
  return done.ok || isUnchanged(done.issues) ? back(call, told) : page(call, done.issues);
}

function back(call: Call, told: Told, n?: number): Response {
  const asked = { said: told, ...(n === undefined ? {} : { n: String(n) }) };
  return call.context.redirect(urls.round(idOf(call), asked), 303);
}

async function page(call: Call, issues: readonly Issue[] = []): Promise<Response> {
  const { context, service, request } = call;
  const seen = await roundOf(service, idOf(call));
  if (!seen) return notFound(call);
  const { organisations } = await registerChoices(service);
  const here = { ...request, path: urls.round(seen.round.id) };
  const props = { seen, organisations, issues, mail: mailIn(call, seen), told: toldIn(call), now: service.now() };
  const listed = listedIn(call);
  return context.html(
    <RoundPage {...props} listed={listed} request={here} />,
    issues.length > 0 ? statusOfRound(issues) : 200,
  );
}

async function formPage(
  { context, service, actor, request }: Call,
  { round, since }: RoundSeen,
  fields: RoundFields,
  issues: readonly Issue[] = [],
): Promise<Response> {
  const askable = await askableStrategies(service, actor);
  const shown = { id: round.id, name: round.name, since, sent: round.state !== 'draft' };
  const here = { ...request, path: urls.changeRound(round.id) };
  const status = issues.length > 0 ? statusOfRound(issues) : 200;
  return context.html(<FormPage {...{ fields, askable, issues, round: shown, request: here }} />, status);
}

/** The mail of the receiver that is asked for. */
function mailIn(call: Call, seen: RoundSeen): MailShown | undefined {
  const { round, plan } = seen;
  const asked = call.context.req.query('mail');
  const found = plan.requests.find(({ person }) => person.id === asked);
  if (!found || round.state !== 'draft') return undefined;
  const { name, language } = found.person;
  return { name, language, words: previewMail(seen, found, originIn(call)) };
}

/** The state whose things are to be listed. */
function listedIn({ context }: Call): Listed | undefined {
  const asked = context.req.query('state');
  return [...states, 'unsaid' as const].find((one) => one === asked);
}

function toldIn({ context, request: { language } }: Call): string | undefined {
  const say = roundWords[language];
  const receivers = count(language, Number(context.req.query('n')) || 0, say.responsible);
  switch (context.req.query('said')) {
    case 'saved':
      return say.saved;
    case 'sent':
      return say.sent(receivers);
    case 'again': {
      const mails = Number(context.req.query('n')) || 0;
      return mails === 0 ? say.againNone : say.againSent(count(language, mails, say.mail));
    }
    case 'widened':
      return say.widened(receivers);
    case 'closed':
      return say.closed;
    default:
      return undefined;
  }
}

function idOf({ context }: Call): string {
  return context.req.param('round') ?? '';
}
