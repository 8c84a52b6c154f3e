import { dayOf } from '@lofte/domain/day';
import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import type { Actor } from '@lofte/domain/rights';
import type { Overlap } from '@lofte/domain/world/overlaps';
import { changesEngagement } from '@lofte/domain/world/sees-engagement';
import { settleEngagement, type WantedEngagement } from '@lofte/domain/world/settle-engagement';
import { registerChoices } from '@lofte/service/register-choices';
import { engagementOf, listEngagements, overlapsOf } from '@lofte/service/world/engagements-of';
import { addEngagement, changeEngagement, removeEngagement } from '@lofte/service/world/keep-engagement';
import { isForumOpen, writtenBy } from '@lofte/service/world/partner-forum-of';
import { forumsNamed, partnerCountriesOf } from '@lofte/service/world/world-of';
import { countryName } from '../element/countries.ts';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { forumNamed, promisesSeen } from '../world/known.ts';
import { notDone } from '../world/not-done.ts';
import {
  type EngagementFields,
  engagementFieldsFrom,
  fieldsOfEngagement,
  offeredEngagement,
  wantedEngagementFrom,
} from './fields.ts';
import { EngagementForm, type EngagementFormProps } from './form.tsx';
import { ListPage } from './list-page.tsx';
import { EngagementPage } from './page.tsx';

/** Past ones on one page. */
const atOnce = 50;
/** Coming ones shown: what is further off is found by narrowing. */
const ahead = 200;

export async function showEngagements({ context, service, request, actor }: Call): Promise<Response> {
  const asked = {
    country: context.req.query('country') ?? '',
    kind: context.req.query('kind') ?? '',
    organisation: context.req.query('organisation') ?? '',
  };
  const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
  const today = dayOf(service.now());
  const offset = Math.min(1_000_000, Number(/^\d{1,7}$/.exec(context.req.query('from') ?? '')?.[0] ?? 0));
  const coming =
    offset > 0 ? [] : (await listEngagements(service, { ...wanted, from: today, limit: ahead }, actor)).engagements;
  const before = { ...wanted, to: today, newestFirst: true, limit: atOnce, offset };
  const { engagements, next } = await listEngagements(service, before, actor);
  const here = new Set(coming.map(({ id }) => id));
  const past = engagements.filter(({ id }) => !here.has(id));
  const known = new Set([...(await partnerCountriesOf(service)), asked.country].filter(Boolean));
  const names = [...known].map((code) => [code, countryName(request.language, code)] as const);
  const countries = new Map(names.toSorted(([, a], [, b]) => a.localeCompare(b, request.language)));
  const register = await registerChoices(service);
  const organisations = new Map(register.organisations.map(({ id, name }) => [id, name]));
  return context.html(<ListPage {...{ coming, past, next, asked, countries, organisations, request }} />);
}

export async function showEngagement(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const standing = await engagementOf(service, idOf(call), actor);
  if (!standing) return notFound(call);
  const { thing } = standing;
  const today = dayOf(service.now());
  const coming = thing.state === 'planned' && thing.to >= today;
  const overlaps = coming ? await overlapsOf(service, thing, actor) : [];
  const promises = await promisesSeen(call);
  const forum = await forumNamed(call, thing.forum);
  const [changes, saved] = [changesEngagement(actor, thing), context.req.query('said') === 'saved'];
  const writer = await writtenBy(service, thing);
  return context.html(
    <EngagementPage {...{ standing, overlaps, promises, forum, writer, changes, saved, today, request }} />,
  );
}

export async function newEngagement(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const state = context.req.query('state') === 'planned' ? 'planned' : 'held';
  const register = await registerChoices(service);
  const ours = oursOf(register, actor);
  const fields = offeredEngagement({ ...(await askedOf(call)), state }, { today: dayOf(service.now()), ours });
  return formPage(call, { fields, asked: askedIn(call) });
}

/** What the address of a new one can say of it, as far as it does. */
export function askedIn({ context }: Call): Readonly<Record<string, string>> {
  const names = ['country', 'forum', 'strategy', 'element'];
  return Object.fromEntries(names.map((name) => [name, context.req.query(name) ?? '']));
}

/** The same as its form says it. */
export async function askedOf(call: Call): Promise<{ country: string; forum: string; about: string }> {
  const { country = '', forum = '', strategy = '', element = '' } = askedIn(call);
  return {
    country: countryCodes.includes(country) ? countryName(call.request.language, country) : '',
    forum,
    about: await titleOf(call, strategy, element),
  };
}

/** What whoever writes is of. */
export function oursOf({ organisations }: Register, { organisation }: Actor): string {
  return organisations.find(({ id }) => id === organisation)?.name ?? '';
}

async function titleOf(call: Call, strategy: string, element: string): Promise<string> {
  if (strategy === '' || element === '') return '';
  const promises = await promisesSeen(call);
  return promises.find((one) => one.strategy === strategy && one.element === element)?.title ?? '';
}

export async function postEngagement(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = engagementFieldsFrom(form);
  const wanted = await wantedIn(call, fields);
  if (!wanted.ok) return formPage(call, { fields, issues: wanted.issues });
  const overlaps = await unseen(call, '', wanted.value, form);
  if (overlaps.length > 0) return formPage(call, { fields, overlaps });
  const done = await addEngagement(call.service, wanted.value, call.actor);
  return done.ok
    ? call.context.redirect(urls.engagement(done.value, { said: 'saved' }), 303)
    : formPage(call, { fields, issues: done.issues });
}

export async function editEngagement(call: Call): Promise<Response> {
  const { service, request, actor } = call;
  const found = await engagementOf(service, idOf(call), actor);
  if (!found) return notFound(call);
  if (!changesEngagement(actor, found.thing)) return notDone(call, [notTheirs]);
  const [register, promises] = [await registerChoices(service), await promisesSeen(call)];
  const { id, title } = found.thing;
  const fields = fieldsOfEngagement(found.thing, { register, promises }, request.language);
  return formPage(call, { fields, before: { id, title, since: found.since } });
}

export async function postEngagementChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await engagementOf(call.service, idOf(call), call.actor);
  if (!found) return notFound(call);
  const { id, title } = found.thing;
  const before = { id, title, since: Number(said(form, 'since')) };
  const fields = engagementFieldsFrom(form);
  const wanted = await wantedIn(call, fields, found.thing);
  if (!wanted.ok) return formPage(call, { fields, before, issues: wanted.issues });
  const overlaps = await unseen(call, id, wanted.value, form);
  if (overlaps.length > 0) return formPage(call, { fields, before, overlaps });
  const change = { wanted: wanted.value, since: before.since };
  const done = await changeEngagement(call.service, id, change, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.engagement(id, { said: 'saved' }), 303);
  }
  return formPage(call, { fields, before, issues: done.issues });
}

export async function postEngagementRemoval(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const done = await removeEngagement(call.service, idOf(call), Number(said(form, 'since')), call.actor);
  return done.ok ? call.context.redirect(urls.engagements(), 303) : notDone(call, done.issues);
}

const notTheirs: Issue = { code: 'not-allowed', message: 'Only those who were there, and the secretariat, change it.' };

async function wantedIn(call: Call, fields: EngagementFields, before?: Parameters<typeof fieldsOfEngagement>[0]) {
  const { service } = call;
  const [register, promises] = [await registerChoices(service), await promisesSeen(call)];
  return wantedEngagementFrom(fields, { register, promises, before });
}

/** What others do there, where something is planned and the writer has not seen it yet. What cannot be saved anyway is told first. */
async function unseen(
  { service, actor }: Call,
  id: string,
  wanted: WantedEngagement,
  form: URLSearchParams,
): Promise<readonly Overlap[]> {
  if (wanted.state !== 'planned') return [];
  const settled = settleEngagement({ id, by: actor.id }, wanted, service.newId);
  if (!settled.ok) return [];
  const all = await overlapsOf(service, settled.value, actor);
  const seen = new Set(form.getAll('seen'));
  return all.every(({ engagement }) => seen.has(engagement.id)) ? [] : all;
}

/** The form; `from` is the page that led to it, where that is another. */
export async function formPage(
  call: Call,
  shown: Pick<EngagementFormProps, 'fields' | 'before' | 'issues' | 'overlaps' | 'mail' | 'asked'>,
  from?: string,
): Promise<Response> {
  const { context, service, request } = call;
  const [register, promises] = [await registerChoices(service), await promisesSeen(call)];
  const [forums, partners] = [await forumsNamed(service), await isForumOpen(service)];
  const path = from ?? (shown.before ? urls.changeEngagement(shown.before.id) : urls.newEngagement());
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(
    <EngagementForm {...{ ...shown, register, promises, forums, partners }} request={{ ...request, path }} />,
    status,
  );
}

function idOf({ context }: Call): string {
  return context.req.param('engagement') ?? '';
}
