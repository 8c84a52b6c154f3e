import type { Issue } from '@lofte/domain/issue';
import { becomeAdministrator } from '@lofte/service/become-administrator';
import { setPassword } from '@lofte/service/set-password';
import { type LinkUse, linkOf } from '@lofte/service/sign-in-link';
import { startSession } from '@lofte/service/start-session';
import { browserOf } from '../browser-of.ts';
import { keepSession } from '../cookies.ts';
import { formOf } from '../form-of.ts';
import type { Call } from '../route.ts';
import { firstPage } from './first-page.ts';
import { LinkOverPage, LinkPage } from './link-page.tsx';

/** Opening a link does not use it up: mail programs open them too. */
export async function showLink(call: Call): Promise<Response> {
  const secret = secretOf(call);
  const use = await linkOf(call.service, secret);
  return use.ok ? linkPage(call, use.value, {}) : over(call);
}

export async function postLink(call: Call): Promise<Response> {
  const { context, service, site, request } = call;
  const secret = secretOf(call);
  const { name = '', mail = '', password = '' } = await formOf(context);
  const use = await linkOf(service, secret);
  if (!use.ok) return over(call);
  const wanted = { name, mail, password, language: request.language };
  const person =
    use.value.for === 'administrator'
      ? await becomeAdministrator(service, secret, wanted)
      : await setPassword(service, secret, password);
  if (!person.ok) return linkPage(call, use.value, { issue: person.issues[0], name, mail });
  const started = await startSession(service, person.value, browserOf(context, site));
  keepSession(context, site, started);
  return context.redirect(await firstPage(service, started.session), 303);
}

async function linkPage(
  { context, request }: Call,
  use: LinkUse,
  shown: { readonly issue?: Issue | undefined; readonly name?: string; readonly mail?: string },
): Promise<Response> {
  const secret = context.req.param('secret') ?? '';
  return context.html(<LinkPage use={use} secret={secret} request={request} {...shown} />, shown.issue ? 422 : 200);
}

async function over({ context, request }: Call): Promise<Response> {
  return context.html(<LinkOverPage request={request} />, 410);
}

function secretOf({ context }: Call): string {
  return context.req.param('secret') ?? '';
}
