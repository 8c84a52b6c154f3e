import type { Issue } from '@lofte/domain/issue';
import { personLabels } from '@lofte/domain/register/party-name';
import type { PersonFields } from '@lofte/domain/register/person-from';
import { addPerson } from '@lofte/service/add-person';
import { changePerson } from '@lofte/service/change-person';
import { mergePeople } from '@lofte/service/merge-people';
import { personInRegister } from '@lofte/service/person-in-register';
import { registerChoices } from '@lofte/service/register-choices';
import { removePerson } from '@lofte/service/remove-person';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { AskPage } from './ask-page.tsx';
import { ChoosePage } from './choose-page.tsx';
import { registerForm, said } from './form.ts';
import { NewPage } from './new-page.tsx';
import { PersonFieldset, personFields } from './person-form.tsx';
import { PersonPage, type PersonProps } from './person-page.tsx';
import { statusOf } from './status.ts';
import { WhatPeopleMerge } from './what-merges.tsx';
import { registerWords } from './words.ts';

export async function newPerson(call: Call): Promise<Response> {
  const organisation = call.context.req.query('organisation') ?? '';
  return newPage(call, { name: '', language: 'da', organisation });
}

export async function postPerson(call: Call): Promise<Response> {
  const fields = personFields(await registerForm(call.context));
  const done = await addPerson(call.service, call.actor, fields);
  return done.ok ? call.context.redirect(urls.person(done.value), 303) : newPage(call, fields, done.issues);
}

export async function showPerson(call: Call): Promise<Response> {
  return page(call, { saved: call.context.req.query('saved') === '1' });
}

export async function postChangePerson(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = personFields(form);
  const id = idOf(call);
  const done = await changePerson(call.service, call.actor, { id, seen: Number(said(form, 'seen')), fields });
  if (done.ok) return call.context.redirect(`${urls.person(id)}?saved=1`, 303);
  return page(call, { refused: { fields, issues: done.issues } });
}

export async function askRemovePerson(call: Call): Promise<Response> {
  return removePage(call);
}

export async function postRemovePerson(call: Call): Promise<Response> {
  const done = await removePerson(call.service, call.actor, idOf(call));
  return done.ok ? call.context.redirect(urls.register(), 303) : removePage(call, done.issues);
}

export async function askMergePeople(call: Call): Promise<Response> {
  return mergePage(call);
}

export async function postMergePeople(call: Call): Promise<Response> {
  const [kept, merged] = [idOf(call), otherOf(call) ?? ''];
  const done = await mergePeople(call.service, call.actor, { kept, merged });
  return done.ok ? call.context.redirect(`${urls.person(kept)}?saved=1`, 303) : mergePage(call, done.issues);
}

async function newPage({ context, request, service }: Call, fields: PersonFields, issues?: readonly Issue[]) {
  const { language } = request;
  const { organisations } = await registerChoices(service);
  const here = { ...request, path: urls.newPerson() };
  return context.html(
    <NewPage {...{ title: registerWords[language].newPerson, action: urls.newPerson(), issues }} request={here}>
      <PersonFieldset {...{ fields, organisations, issues, language }} />
    </NewPage>,
    issues ? statusOf(issues) : 200,
  );
}

async function page(call: Call, shown: Pick<PersonProps, 'refused' | 'saved'>): Promise<Response> {
  const { context, service, request } = call;
  const sight = await personInRegister(service, idOf(call));
  if (!sight) return notFound(call);
  const here = { ...request, path: urls.person(idOf(call)) };
  const status = shown.refused ? statusOf(shown.refused.issues) : 200;
  return context.html(<PersonPage {...{ sight, ...shown }} request={here} />, status);
}

async function removePage(call: Call, issues?: readonly Issue[]): Promise<Response> {
  const { context, service, request } = call;
  const id = idOf(call);
  const sight = await personInRegister(service, id);
  if (!sight) return notFound(call);
  const say = registerWords[request.language];
  const title = say.removeTitle(sight.person.name);
  return context.html(
    <AskPage
      {...{ title, issues, request: { ...request, path: urls.removePerson(id) } }}
      {...{ action: urls.removePerson(id), button: say.removeNow, back: urls.person(id), keep: say.keep }}
    >
      <p>{say.removePerson}</p>
    </AskPage>,
    issues ? statusOf(issues) : 200,
  );
}

async function mergePage(call: Call, issues?: readonly Issue[]): Promise<Response> {
  const { context, service, request } = call;
  const { language } = request;
  const [id, other] = [idOf(call), otherOf(call)];
  const kept = await personInRegister(service, id);
  const merged = other ? await personInRegister(service, other) : undefined;
  if (!kept) return notFound(call);
  const { name } = kept.person;
  if (!merged || other === id) {
    const labels = [...personLabels(await registerChoices(service))].filter(([one]) => one !== id);
    const action = urls.mergePerson(id);
    return context.html(<ChoosePage {...{ name, action, options: labels, request }} back={urls.person(id)} />);
  }
  const say = registerWords[language];
  const names = [kept, merged].map(({ person }) => (person.mail ? `${person.name} (${person.mail})` : person.name));
  return context.html(
    <AskPage
      {...{ title: say.mergeAsk(names[0] ?? '', names[1] ?? ''), button: say.mergeInto(names[0] ?? ''), issues }}
      {...{ action: urls.mergePerson(id, other), back: urls.person(id) }}
      request={{ ...request, path: urls.mergePerson(id, other) }}
    >
      <WhatPeopleMerge {...{ kept, merged, language }} />
      <p>
        <a href={urls.mergePerson(merged.person.id, id)}>{say.keepOther(names[1] ?? '')}</a>
      </p>
    </AskPage>,
    issues ? statusOf(issues) : 200,
  );
}

function idOf({ context }: Call): string {
  return context.req.param('person') ?? '';
}

function otherOf({ context }: Call): string | undefined {
  return context.req.query('other');
}
