import { dayOf } from '@lofte/domain/day';
import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import {
  changeAsPartner,
  logAsPartner,
  notInForum,
  removeAsPartner,
} from '@lofte/service/world/keep-partner-engagement';
import { ownEntryOf, ownOrganisation, seenEntryOf } from '@lofte/service/world/partner-forum-of';
import { countryName } from '../element/countries.ts';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { notDone } from '../world/not-done.ts';
import { fieldsOfPartner, offeredToPartner, partnerFieldsFrom, wantedOfPartner } from './fields.ts';
import { PartnerForm, type PartnerFormProps } from './form.tsx';
import { isOutside } from './show-forum.tsx';

export async function newAsPartner(call: Call): Promise<Response> {
  const code = call.context.req.query('country') ?? '';
  const country = countryCodes.includes(code) ? countryName(call.request.language, code) : '';
  return page(call, { fields: offeredToPartner({ country, today: dayOf(call.service.now()) }) });
}

export async function postAsPartner(call: Call): Promise<Response> {
  const fields = partnerFieldsFrom(await registerForm(call.context));
  const wanted = wantedOfPartner(fields);
  const done = await logAsPartner(call.service, wanted, call.actor);
  return done.ok ? onTo(call, wanted.country, 'saved') : page(call, { fields, issues: done.issues });
}

export async function editAsPartner(call: Call): Promise<Response> {
  const { service, request, actor } = call;
  const found = await ownEntryOf(service, idOf(call), actor);
  if (!found) return notFound(call);
  const { id } = found.thing;
  return page(call, { fields: fieldsOfPartner(found.thing, request.language), before: { id, since: found.since } });
}

export async function postChangeAsPartner(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const [id, fields, since] = [idOf(call), partnerFieldsFrom(form), Number(said(form, 'since'))];
  if (!(await ownEntryOf(call.service, id, call.actor))) return notFound(call);
  const wanted = wantedOfPartner(fields);
  const done = await changeAsPartner(call.service, id, { said: wanted, since }, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) return onTo(call, wanted.country, 'saved');
  return page(call, { fields, before: { id, since }, issues: done.issues });
}

export async function postRemoval(call: Call): Promise<Response> {
  const { service, actor } = call;
  const since = Number(said(await registerForm(call.context), 'since'));
  const found = await seenEntryOf(service, idOf(call), actor);
  if (!found) return notFound(call);
  const done = await removeAsPartner(service, idOf(call), since, actor);
  return done.ok ? onTo(call, found.thing.country, 'removed') : notDone(call, done.issues);
}

function onTo({ context }: Call, country: string | undefined, word: 'saved' | 'removed'): Response {
  const code = country?.toUpperCase() ?? '';
  return context.redirect(
    countryCodes.includes(code) ? urls.partnerCountry(code, { said: word }) : urls.partnerForum(),
    303,
  );
}

async function page(call: Call, shown: Pick<PartnerFormProps, 'fields' | 'before' | 'issues'>): Promise<Response> {
  const { context, service, request, actor } = call;
  const organisation = await ownOrganisation(service, actor);
  if (isOutside(call) || organisation === undefined) return notDone(call, [notInForum]);
  const path = shown.before ? urls.partnerEntry(shown.before.id) : urls.logAsPartner();
  const status = shown.issues ? statusOfWorld(shown.issues) : 200;
  return context.html(<PartnerForm {...{ ...shown, organisation }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('engagement') ?? '';
}
