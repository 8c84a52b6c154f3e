import type { Issue } from '@lofte/domain/issue';
import { type Role, roles } from '@lofte/domain/rights';
import { grantRole } from '@lofte/service/grant-role';
import { invitePerson } from '@lofte/service/invite-person';
import { linkWhereNeeded } from '@lofte/service/link-where-needed';
import { offerLink } from '@lofte/service/offer-link';
import { revokeRole } from '@lofte/service/revoke-role';
import { rightsOf } from '@lofte/service/rights-of';
import { notFound } from '../failure/answer.tsx';
import { formOf } from '../form-of.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { type Done, RightsPage, type RightsProps } from './page.tsx';
import { rightsWords } from './words.ts';

export async function showRights(call: Call): Promise<Response> {
  const asked = call.context.req.query('done');
  return page(call, { done: (Object.keys(rightsWords.da.done) as Done[]).find((word) => word === asked) });
}

export async function postGrant(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const typed = await formOf(context);
  const role = roleOf(typed.role);
  const reason = typed.reason?.trim() ?? '';
  if (!role) return page(call, { issue: badRole, typed });
  if (reason.length > 500) return page(call, { issue: longReason, typed });
  const strategy = strategyOf(call) ?? (typed.strategy || null);
  const wanted = { person: typed.person || null, role, strategy };
  const done = await grantRole(service, actor, wanted, reason === '' ? undefined : reason);
  if (!done.ok) return page(call, { issue: done.issues[0], typed });
  const secret = wanted.person === null ? undefined : await linkWhereNeeded(service, actor, wanted.person);
  if (wanted.person !== null && secret !== undefined) return linkPage(call, wanted.person, secret, 'granted');
  return context.redirect(`${urls.rights(strategyOf(call))}?done=${role === 'public' ? 'published' : 'granted'}`, 303);
}

export async function postRevoke(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const grant = context.req.param('grant') ?? '';
  const { everyone } = await rightsOf(service);
  const done = await revokeRole(service, actor, grant);
  if (!done.ok) return page(call, { issue: done.issues[0] });
  const said: Done = everyone.some(({ id }) => id === grant) ? 'withdrawn' : 'revoked';
  return context.redirect(`${urls.rights(strategyOf(call))}?done=${said}`, 303);
}

export async function postInvite(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const typed = await formOf(context);
  const { name = '', mail = '' } = typed;
  const role = roleOf(typed.role);
  if (!role || role === 'public') return page(call, { issue: badRole, typed });
  const language = typed.language === 'en' ? 'en' : 'da';
  const done = await invitePerson(service, actor, { name, mail, language, role });
  return done.ok ? linkPage(call, done.value.person, done.value.secret) : page(call, { issue: done.issues[0], typed });
}

export async function postLink(call: Call): Promise<Response> {
  const person = call.context.req.param('person') ?? '';
  const done = await offerLink(call.service, call.actor, person);
  return done.ok ? linkPage(call, person, done.value) : page(call, { issue: done.issues[0] });
}

/** The link is shown where it was asked for and nowhere else: only its hash is kept. */
async function linkPage(call: Call, id: string, secret: string, done?: Done): Promise<Response> {
  const { people } = await rightsOf(call.service);
  const person = people.find((one) => one.person.id === id)?.person;
  const url = originOf(call.site, call.context.req.url) + urls.signInLink(secret);
  return page(call, { done, link: { url, name: person?.name ?? '', mail: person?.mail ?? '' } });
}

async function page(call: Call, shown: Pick<RightsProps, 'issue' | 'done' | 'link' | 'typed'>): Promise<Response> {
  const { context, service } = call;
  const id = strategyOf(call);
  const rights = await rightsOf(service, id);
  const strategy = rights.strategies.find((one) => one.id === id);
  if (id !== undefined && !strategy) return notFound(call);
  const request = { ...call.request, path: urls.rights(id) };
  const status = shown.issue ? (shown.issue.code === 'not-allowed' ? 403 : 422) : 200;
  return context.html(<RightsPage rights={rights} strategy={strategy} request={request} {...shown} />, status);
}

function strategyOf({ context }: Call): string | undefined {
  return context.req.param('strategy');
}

function roleOf(name: string | undefined): Role | undefined {
  return roles.find((role) => role === name);
}

const badRole: Issue = { code: 'bad-role', message: 'Choose a role.', where: 'role' };
const longReason: Issue = {
  code: 'long-reason',
  message: 'The reason may have at most 500 characters.',
  where: 'reason',
};
