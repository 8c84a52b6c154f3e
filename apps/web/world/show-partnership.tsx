import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { registerChoices } from '@lofte/service/register-choices';
import { decisionChoices } from '@lofte/service/world/decision-choices';
import { addPartnership, changePartnership, removePartnership } from '@lofte/service/world/keep-partnership';
import { namesFor } from '@lofte/service/world/names-for';
import { themeChoices } from '@lofte/service/world/theme-choices';
import { partnershipOf } from '@lofte/service/world/things-of';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from './issues.ts';
import { notDone } from './not-done.ts';
import {
  fieldsOfPartnership,
  offeredPartnership,
  partnershipFieldsFrom,
  wantedPartnershipFrom,
  withRoom,
} from './partnership-fields.ts';
import { PartnershipForm, type PartnershipFormProps } from './partnership-form.tsx';
import { PartnershipPage } from './partnership-page.tsx';

export function showPartnership(call: Call): Promise<Response> {
  const asked = call.context.req.query('said');
  const said = (['saved', 'plan', 'file-removed'] as const).find((one) => one === asked);
  return answer(call, idOf(call), { said });
}

/** The page of a partnership after something that was sent to it was refused. */
export function partnershipAgain(call: Call, id: string, issues: readonly Issue[]): Promise<Response> {
  return answer(call, id, { said: undefined, issues });
}

async function answer(
  call: Call,
  id: string,
  { said, issues }: Pick<Parameters<typeof PartnershipPage>[0], 'said' | 'issues'>,
): Promise<Response> {
  const { context, service } = call;
  const standing = await partnershipOf(service, id);
  if (!standing) return notFound(call);
  const names = await namesFor(service, standing.thing.decision);
  const today = dayOf(service.now());
  const request = { ...call.request, path: urls.partnership(id) };
  const props = { standing, names, said, issues, today, request };
  return context.html(<PartnershipPage {...props} />, issues ? statusOfWorld(issues) : 200);
}

export function newPartnership(call: Call): Promise<Response> {
  const { context, request } = call;
  return page(call, { fields: offeredPartnership(request.language, context.req.query('country') ?? '') });
}

export async function postPartnership(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = partnershipFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more) });
  const register = await registerChoices(call.service);
  const wanted = wantedPartnershipFrom(fields, { register, before: undefined });
  const done = wanted.ok ? await addPartnership(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.partnership(done.value, { said: 'saved' }), 303)
    : page(call, { fields, issues: done.issues });
}

export async function editPartnership(call: Call): Promise<Response> {
  const before = await partnershipOf(call.service, idOf(call));
  if (!before) return notFound(call);
  const register = await registerChoices(call.service);
  return page(call, { fields: fieldsOfPartnership(before.thing, register, call.request.language), before });
}

export async function postPartnershipChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await partnershipOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const before = { thing: found.thing, since: Number(said(form, 'since')) };
  const fields = partnershipFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more), before });
  const register = await registerChoices(call.service);
  const wanted = wantedPartnershipFrom(fields, { register, before: found.thing });
  const { id } = found.thing;
  const change = wanted.ok && { wanted: wanted.value, since: before.since };
  const done = change ? await changePartnership(call.service, id, change, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.partnership(id, { said: 'saved' }), 303);
  }
  return page(call, { fields, before, issues: done.issues });
}

export async function postPartnershipRemoval(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const done = await removePartnership(call.service, idOf(call), Number(said(form, 'since')), call.actor);
  if (done.ok) return call.context.redirect(urls.world({ said: 'removed' }), 303);
  return notDone(call, done.issues);
}

async function page(
  { context, service, request, actor }: Call,
  shown: Pick<PartnershipFormProps, 'fields' | 'before'> & { readonly issues?: readonly Issue[] },
): Promise<Response> {
  const register = await registerChoices(service);
  const themes = await themeChoices(service, (strategy) => may(actor, 'strategy.see', { strategy }));
  const decisions = await decisionChoices(service);
  const path = shown.before ? urls.changePartnership(shown.before.thing.id) : urls.newPartnership();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(
    <PartnershipForm {...{ ...shown, register, themes, decisions }} request={{ ...request, path }} />,
    status,
  );
}

function idOf({ context }: Call): string {
  return context.req.param('partnership') ?? '';
}
