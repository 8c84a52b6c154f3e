import type { Issue } from '@lofte/domain/issue';
import type { OrganisationFields } from '@lofte/domain/register/organisation-from';
import { addOrganisation } from '@lofte/service/add-organisation';
import { changeOrganisation } from '@lofte/service/change-organisation';
import { mergeOrganisations } from '@lofte/service/merge-organisations';
import { organisationOf } from '@lofte/service/organisation-of';
import { registerChoices } from '@lofte/service/register-choices';
import { removeOrganisation } from '@lofte/service/remove-organisation';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { AskPage } from './ask-page.tsx';
import { ChoosePage } from './choose-page.tsx';
import { registerForm, said } from './form.ts';
import { NewPage } from './new-page.tsx';
import { OrganisationFieldset, organisationFields } from './organisation-form.tsx';
import { OrganisationPage, type OrganisationProps } from './organisation-page.tsx';
import { statusOf } from './status.ts';
import { WhatMerges } from './what-merges.tsx';
import { registerWords } from './words.ts';

const blank: OrganisationFields = { name: '', kind: 'other' };

export function newOrganisation(call: Call): Response | Promise<Response> {
  return newPage(call, blank);
}

export async function postOrganisation(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = organisationFields(form, call.request.language);
  const done = await addOrganisation(call.service, call.actor, fields);
  return done.ok
    ? call.context.redirect(urls.organisation(done.value), 303)
    : newPage(call, fields, { issues: done.issues, typed: form });
}

export async function showOrganisation(call: Call): Promise<Response> {
  return page(call, { saved: call.context.req.query('saved') === '1' });
}

export async function postChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = organisationFields(form, call.request.language);
  const id = idOf(call);
  const done = await changeOrganisation(call.service, call.actor, { id, seen: Number(said(form, 'seen')), fields });
  if (done.ok) return call.context.redirect(`${urls.organisation(id)}?saved=1`, 303);
  return page(call, { refused: { fields, issues: done.issues, typed: form } });
}

export async function askRemove(call: Call): Promise<Response> {
  return removePage(call);
}

export async function postRemove(call: Call): Promise<Response> {
  const done = await removeOrganisation(call.service, call.actor, idOf(call));
  return done.ok ? call.context.redirect(urls.register(), 303) : removePage(call, done.issues);
}

export async function askMerge(call: Call): Promise<Response> {
  return mergePage(call);
}

export async function postMerge(call: Call): Promise<Response> {
  const [kept, merged] = [idOf(call), otherOf(call) ?? ''];
  const done = await mergeOrganisations(call.service, call.actor, { kept, merged });
  return done.ok ? call.context.redirect(`${urls.organisation(kept)}?saved=1`, 303) : mergePage(call, done.issues);
}

function newPage(
  { context, request }: Call,
  fields: OrganisationFields,
  { issues, typed }: { readonly issues?: readonly Issue[]; readonly typed?: URLSearchParams } = {},
) {
  const { language } = request;
  const here = { ...request, path: urls.newOrganisation() };
  return context.html(
    <NewPage
      {...{ title: registerWords[language].newOrganisation, action: urls.newOrganisation(), issues }}
      request={here}
    >
      <OrganisationFieldset {...{ fields, issues, language, typed }} />
    </NewPage>,
    issues ? statusOf(issues) : 200,
  );
}

async function page(call: Call, shown: Pick<OrganisationProps, 'refused' | 'saved'>): Promise<Response> {
  const { context, service, actor, request } = call;
  const sight = await organisationOf(service, actor, idOf(call));
  if (!sight) return notFound(call);
  const here = { ...request, path: urls.organisation(idOf(call)) };
  const status = shown.refused ? statusOf(shown.refused.issues) : 200;
  return context.html(<OrganisationPage {...{ sight, ...shown }} request={here} />, status);
}

async function removePage(call: Call, issues?: readonly Issue[]): Promise<Response> {
  const { context, service, actor, request } = call;
  const id = idOf(call);
  const sight = await organisationOf(service, actor, id);
  if (!sight) return notFound(call);
  const say = registerWords[request.language];
  const title = say.removeTitle(sight.organisation.name);
  return context.html(
    <AskPage
      {...{ title, issues, request: { ...request, path: urls.removeOrganisation(id) } }}
      {...{ action: urls.removeOrganisation(id), button: say.removeNow, back: urls.organisation(id), keep: say.keep }}
    >
      <p>{say.removeOrganisation}</p>
    </AskPage>,
    issues ? statusOf(issues) : 200,
  );
}

async function mergePage(call: Call, issues?: readonly Issue[]): Promise<Response> {
  const { context, service, actor, request } = call;
  const { language } = request;
  const [id, other] = [idOf(call), otherOf(call)];
  const kept = await organisationOf(service, actor, id);
  const merged = other ? await organisationOf(service, actor, other) : undefined;
  if (!kept) return notFound(call);
  const { name } = kept.organisation;
  if (!merged || other === id) {
    const { organisations } = await registerChoices(service);
    const options = organisations.filter((one) => one.id !== id).map((one) => [one.id, one.name] as const);
    const action = urls.mergeOrganisation(id);
    return context.html(<ChoosePage {...{ name, action, options, request }} back={urls.organisation(id)} />);
  }
  const say = registerWords[language];
  return context.html(
    <AskPage
      {...{ title: say.mergeAsk(name, merged.organisation.name), button: say.mergeInto(name), issues }}
      {...{ action: urls.mergeOrganisation(id, other), back: urls.organisation(id) }}
      request={{ ...request, path: urls.mergeOrganisation(id, other) }}
    >
      <WhatMerges {...{ kept, merged, language }} />
      <p>
        <a href={urls.mergeOrganisation(merged.organisation.id, id)}>{say.keepOther(merged.organisation.name)}</a>
      </p>
    </AskPage>,
    issues ? statusOf(issues) : 200,
  );
}

function idOf({ context }: Call): string {
  return context.req.param('organisation') ?? '';
}

function otherOf({ context }: Call): string | undefined {
  return context.req.query('other');
}
