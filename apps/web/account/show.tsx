import type { Issue } from '@lofte/domain/issue';
import { accountOf } from '@lofte/service/account-of';
import { changeLanguage } from '@lofte/service/change-language';
import { changePassword } from '@lofte/service/change-password';
import { endSession, signOutEverywhere } from '@lofte/service/end-session';
import { listLibrary } from '@lofte/service/list-library';
import { sessionsOf } from '@lofte/service/sessions-of';
import { deleteCookie } from 'hono/cookie';
import { addressOf, browserOf } from '../browser-of.ts';
import { dropCookie, keepSession } from '../cookies.ts';
import { failed } from '../failure/answer.tsx';
import { formOf } from '../form-of.ts';
import { isLanguage } from '../language.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { AccountPage, doneWords } from './page.tsx';

export async function showAccount(call: Call): Promise<Response> {
  const done = doneWords.find((word) => word === call.context.req.query('done'));
  return page(call, { done });
}

export async function postPassword(call: Call): Promise<Response> {
  const { context, service, site, actor } = call;
  const { current = '', next = '' } = await formOf(context);
  const change = { current, next, address: addressOf(context, site), browser: browserOf(context, site) };
  const changed = await changePassword(service, actor, change);
  if (!changed.ok) return page(call, { issue: changed.issues[0] });
  keepSession(context, site, changed.value);
  return context.redirect(`${urls.account()}?done=changed`, 303);
}

export async function postLanguage(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const { language } = await formOf(context);
  if (!isLanguage(language)) return failed(call, 400);
  const changed = await changeLanguage(service, actor, language);
  if (!changed.ok) return page(call, { issue: changed.issues[0] });
  // What was chosen in this browser before gives way to what was chosen for good.
  deleteCookie(context, 'language', { path: '/' });
  return context.redirect(`${urls.account()}?done=languageSaved`, 303);
}

export async function postEndSession(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const ended = await endSession(service, actor, context.req.param('session') ?? '');
  if (!ended.ok) return page(call, { issue: ended.issues[0] });
  return context.redirect(`${urls.account()}?done=sessionEnded`, 303);
}

export async function postEndAll({ context, service, site, actor }: Call): Promise<Response> {
  await signOutEverywhere(service.store, actor.id);
  dropCookie(context, site, 'session');
  dropCookie(context, site, 'device');
  return context.redirect(urls.signIn(), 303);
}

async function page(
  { context, request, service, actor, signedIn }: Call,
  shown: { readonly issue?: Issue | undefined; readonly done?: (typeof doneWords)[number] | undefined },
): Promise<Response> {
  const account = await accountOf(service, actor);
  const { strategies } = await listLibrary(service);
  return context.html(
    <AccountPage
      request={{ ...request, path: urls.account() }}
      mail={account?.mail ?? signedIn?.person.mail}
      hasPassword={account?.hasPassword ?? false}
      language={signedIn?.person.language ?? request.language}
      sessions={await sessionsOf(service, actor)}
      session={signedIn?.session ?? ''}
      titles={new Map(strategies.map(({ id, title }) => [id, title]))}
      {...shown}
    />,
    shown.issue ? 422 : 200,
  );
}
