import type { Issue } from '@lofte/domain/issue';
import { registerChoices } from '@lofte/service/register-choices';
import { addPartner, removePartner } from '@lofte/service/world/choose-partners';
import { membersWithPeople } from '@lofte/service/world/partner-forum-of';
import { registerForm, said } from '../register/form.ts';
import { readParty } from '../register/picker.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { notDone } from '../world/not-done.ts';
import { MembersPage } from './members-page.tsx';

export function showMembers(call: Call): Promise<Response> {
  return page(call, { written: '' });
}

export async function postJoin(call: Call): Promise<Response> {
  const written = said(await registerForm(call.context), 'organisation');
  const register = await registerChoices(call.service);
  const id = readParty(written, register)?.organisation;
  const done = id === undefined ? undefined : await addPartner(call.service, id, call.actor);
  if (done?.ok) return call.context.redirect(urls.forumPartners({ said: 'joined' }), 303);
  return page(call, { written, issues: done?.issues ?? [unknownOrganisation(written)] });
}

export async function postLeave(call: Call): Promise<Response> {
  const id = said(await registerForm(call.context), 'organisation');
  const done = await removePartner(call.service, id, call.actor);
  return done.ok ? call.context.redirect(urls.forumPartners({ said: 'left' }), 303) : notDone(call, done.issues);
}

function unknownOrganisation(name: string): Issue {
  const message = `"${name}" is not in the register.`;
  return { code: 'unknown-organisation', message, where: 'organisation', values: { name } };
}

async function page(
  call: Call,
  { written, issues }: { readonly written: string; readonly issues?: readonly Issue[] },
): Promise<Response> {
  const { context, service, request } = call;
  const [members, register] = [await membersWithPeople(service), await registerChoices(service)];
  const word = (['joined', 'left'] as const).find((one) => one === context.req.query('said'));
  const here = { ...request, path: urls.forumPartners() };
  return context.html(
    <MembersPage {...{ members, register, written, issues: issues ?? [], said: word }} request={here} />,
    issues ? statusOfWorld(issues) : 200,
  );
}
