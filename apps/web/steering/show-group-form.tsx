import { bad, type Issue, type Result } from '@lofte/domain/issue';
import type { Group } from '@lofte/domain/steering/group';
import type { WantedGroup } from '@lofte/domain/steering/settle-group';
import { registerChoices } from '@lofte/service/register-choices';
import { groupOf } from '@lofte/service/steering/group-of';
import { changeGroup, makeGroup } from '@lofte/service/steering/make-group';
import { placeOfWords, wordsOfPlace } from '@lofte/service/steering/place-of-words';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { steeringOf } from '@lofte/service/steering/steering-of';
import { notFound } from '../failure/answer.tsx';
import { originIn } from '../meetings/show-meeting.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import {
  fieldsOfGroup,
  type GroupFields,
  groupFieldsFrom,
  offeredGroup,
  wantedGroupFrom,
  withRoom,
} from './group-fields.ts';
import { GroupFormPage, type GroupFormProps } from './group-form-page.tsx';
import { statusOfSteering } from './issues.ts';

export function newGroup(call: Call): Promise<Response> {
  return page(call, { fields: offeredGroup(call.request.language) });
}

export async function postGroup(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = groupFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more) });
  const wanted = await wantedIn(call, fields, undefined);
  const done = wanted.ok ? await makeGroup(call.service, wanted.value, call.actor) : wanted;
  return done.ok
    ? call.context.redirect(urls.group(done.value), 303)
    : page(call, { fields: roomy(fields, call), issues: done.issues });
}

export async function editGroup(call: Call): Promise<Response> {
  const found = await groupOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const { group, since } = found;
  const words = group.place && (await wordsOfPlace(call.service, group.place));
  const register = await registerChoices(call.service);
  const fields = fieldsOfGroup(group, words, register, call.request.language);
  return page(call, { fields, place: group.place, group: { id: group.id, name: group.name, since } });
}

export async function postChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const found = await groupOf(call.service, idOf(call));
  if (!found) return notFound(call);
  const { id, name, place } = found.group;
  const since = Number(said(form, 'since'));
  const group = { id, name, since };
  const fields = groupFieldsFrom(form);
  const more = said(form, 'more');
  if (more !== '') return page(call, { fields: withRoom(fields, more), group });
  const wanted = await wantedIn(call, fields, place);
  const done = wanted.ok
    ? await changeGroup(call.service, id, { wanted: wanted.value, since, origin: originIn(call) }, call.actor)
    : wanted;
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.group(id, { said: 'saved' }), 303);
  }
  return page(call, { fields: roomy(fields, call), group, issues: done.issues });
}

/** A form that came without its rows (something other than our page sent it) is offered a few. */
function roomy(fields: GroupFields, { request }: Call): GroupFields {
  const offered = offeredGroup(request.language);
  return {
    ...fields,
    members: fields.members.length > 0 ? fields.members : offered.members,
    criteria: fields.criteria.length > 0 ? fields.criteria : offered.criteria.map((one) => ({ ...one, name: '' })),
  };
}

async function wantedIn(call: Call, fields: GroupFields, before: Group['place']): Promise<Result<WantedGroup>> {
  const { placeStrategy: strategy, placeWords: words } = fields;
  const place = await placeOfWords(call.service, { strategy, words }, before);
  const register = await registerChoices(call.service);
  const { language } = call.request;
  const wanted = wantedGroupFrom(fields, { register, place: place.ok ? place.value : undefined, language });
  if (place.ok) return wanted;
  return bad(...place.issues, ...(wanted.ok ? [] : wanted.issues));
}

type Shown = Pick<GroupFormProps, 'fields' | 'place' | 'group'> & { readonly issues?: readonly Issue[] };

async function page({ context, service, request }: Call, shown: Shown): Promise<Response> {
  const { strategies } = await steeringNames(service);
  const { groups } = await steeringOf(service);
  const others = groups.filter(({ id }) => id !== shown.group?.id);
  const choices = { strategies, groups: new Map(others.map(({ id, name }) => [id, name])) };
  const register = await registerChoices(service);
  const path = shown.group ? urls.changeGroup(shown.group.id) : urls.newGroup();
  const status = shown.issues ? statusOfSteering(shown.issues) : 200;
  return context.html(<GroupFormPage {...{ ...shown, choices, register }} request={{ ...request, path }} />, status);
}

function idOf({ context }: Call): string {
  return context.req.param('group') ?? '';
}
