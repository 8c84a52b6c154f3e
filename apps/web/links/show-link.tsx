import type { Issue } from '@lofte/domain/issue';
import { type Link, type LinkEnd, sameEnd } from '@lofte/domain/links/link';
import { may } from '@lofte/domain/rights';
import { elementOf } from '@lofte/service/element-of';
import { addLink, changeLink, removeLink } from '@lofte/service/links/keep-link';
import { candidatesFor, linkedStrategies, linkOf, type ShownLink } from '@lofte/service/links/links-of';
import { promiseChoices } from '@lofte/service/world/promise-choices';
import { namedIn } from '../element/show.tsx';
import { failed, notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { LinkForm, type LinkFormProps } from './form.tsx';
import { sayLinkIssue, statusOfLink } from './issues.ts';
import { sideOf } from './section.tsx';
import { type Side, sides } from './words.ts';

export async function newLink(call: Call): Promise<Response> {
  const asked = call.context.req.query('to') ?? '';
  const { labels } = await choices(call);
  const to = labels.find(({ strategy, element }) => asked === `${strategy}/${element}`)?.label ?? '';
  return page(call, { fields: { side: 'serves', to, reason: '' }, before: undefined });
}

export async function postLink(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const wanted = await wantedFrom(call, form);
  const done = await addLink(call.service, wanted, call.actor);
  if (done.ok) return back(call);
  return page(call, { fields: fieldsFrom(form), before: undefined, issues: done.issues });
}

export async function editLink(call: Call): Promise<Response> {
  const found = await linkFor(call);
  if (!found) return notFound(call);
  const [strategy, element] = namedIn(call);
  const { labels } = await choices(call);
  const other = otherEnd(found, { strategy, element });
  const title = sameEnd(found.thing.to, other) ? found.to.title : found.from.title;
  const to = labels.find((one) => sameEnd(one, other))?.label ?? title;
  const fields = { side: sideOf(found, strategy, element), to, reason: found.thing.reason };
  return page(call, { fields, before: { id: found.thing.id, since: found.since } });
}

export async function postLinkChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await linkFor(call);
  if (!found) return notFound(call);
  const [strategy, element] = namedIn(call);
  const since = Number(said(form, 'since'));
  const wanted = await wantedFrom(call, form, { end: otherEnd(found, { strategy, element }), found });
  const done = await changeLink(call.service, found.thing.id, { wanted, since }, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) return back(call);
  const before = { id: found.thing.id, since };
  return page(call, { fields: fieldsFrom(form), before, issues: done.issues });
}

export async function postLinkRemoval(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await linkFor(call);
  if (!found) return notFound(call);
  const done = await removeLink(call.service, found.thing.id, Number(said(form, 'since')), call.actor);
  if (done.ok) return back(call);
  const [issue] = done.issues;
  const status = statusOfLink(done.issues);
  return failed(call, status === 422 ? 409 : status, issue && sayLinkIssue(call.request.language, issue));
}

function back(call: Call): Response {
  return call.context.redirect(`${urls.element(...namedIn(call))}#links`, 303);
}

async function linkFor(call: Call): Promise<ShownLink | undefined> {
  const [strategy, element] = namedIn(call);
  const found = await linkOf(call.service, call.context.req.param('link') ?? '', seesOf(call));
  const end = { strategy, element };
  return found && (sameEnd(found.thing.from, end) || sameEnd(found.thing.to, end)) ? found : undefined;
}

function otherEnd({ thing: { from, to } }: ShownLink, end: LinkEnd): LinkEnd {
  return sameEnd(from, end) ? to : from;
}

function seesOf({ actor }: Call) {
  return (strategy: string) => may(actor, 'strategy.see', { strategy });
}

/** What can be linked to, as the list names it: only in strategies that they may link in. */
async function choices(call: Call) {
  const { service, actor } = call;
  const titles = await linkedStrategies(service, (strategy) => may(actor, 'strategy.edit', { strategy }));
  const all = await promiseChoices(service, (strategy) => titles.has(strategy));
  return { labels: all.map((one) => ({ ...one, label: `${one.title} · ${titles.get(one.strategy)}` })), titles };
}

function fieldsFrom(form: URLSearchParams) {
  return { side: said(form, 'side'), to: said(form, 'to'), reason: said(form, 'reason') };
}

/** The link that a form says; its other end is none where no plan has what was written. */
async function wantedFrom(
  call: Call,
  form: URLSearchParams,
  before?: { readonly end: LinkEnd; readonly found: ShownLink },
): Promise<Omit<Link, 'id'>> {
  const [strategy, element] = namedIn(call);
  const own = { strategy, element };
  const { to, reason, side } = fieldsFrom(form);
  const { labels } = await choices(call);
  const written = to.replace(/\s+/g, ' ').trim();
  const titled = labels.filter(({ title }) => title === written);
  const chosen = labels.find(({ label }) => label === written) ?? (titled.length === 1 ? titled[0] : undefined);
  // A part that the list does not offer stays what it was while its title stands there.
  const kept = before && [before.found.from.title, before.found.to.title].includes(written) ? before.end : undefined;
  const other = chosen ? { strategy: chosen.strategy, element: chosen.element } : (kept ?? { strategy, element: '' });
  const which: Side = sides.find((one) => one === side) ?? 'serves';
  if (which === 'served') return { way: 'serves', from: other, to: own, reason };
  if (which === 'needed') return { way: 'depends on', from: other, to: own, reason };
  return { way: which, from: own, to: other, reason };
}

async function page(
  call: Call,
  shown: Pick<LinkFormProps, 'fields' | 'before'> & { readonly issues?: readonly Issue[] },
): Promise<Response> {
  const { service, context, request } = call;
  const [strategy, id] = namedIn(call);
  const seen = await elementOf(service, strategy, id);
  if (!seen) return notFound(call);
  const { labels, titles } = await choices(call);
  const end = { strategy, element: id };
  const candidates = shown.before ? [] : await candidatesFor(service, end, (one) => titles.has(one));
  const props = { strategy, element: seen.element, issues: [], candidates, titles, ...shown };
  const path = shown.before ? urls.elementLink(strategy, id, shown.before.id) : urls.linkElement(strategy, id);
  return context.html(
    <LinkForm {...props} labels={[...new Set(labels.map(({ label }) => label))]} request={{ ...request, path }} />,
    shown.issues ? statusOfLink(shown.issues) : 200,
  );
}
