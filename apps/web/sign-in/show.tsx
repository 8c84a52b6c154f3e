import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { signOut } from '@lofte/service/end-session';
import { listLibrary } from '@lofte/service/list-library';
import { signIn } from '@lofte/service/sign-in';
import { addressOf, browserOf } from '../browser-of.ts';
import { dropCookie, keepSession, readCookie } from '../cookies.ts';
import { formOf } from '../form-of.ts';
import { homeOf } from '../home-of.ts';
import type { Call } from '../route.ts';
import { safePath } from '../safe-path.ts';
import { urls } from '../urls.ts';
import { firstPage } from './first-page.ts';
import { SignInPage } from './page.tsx';

/** Whoever is signed in already goes on. */
export async function showSignIn(call: Call): Promise<Response> {
  const next = safePath(call.context.req.query('next'));
  if (!call.signedIn) return signInPage(call, { next });
  return call.context.redirect(next === urls.overview() ? homeOf(call.actor) : next, 302);
}

export async function postSignIn(call: Call): Promise<Response> {
  const { context, service, site } = call;
  const form = await formOf(context);
  const { mail = '', password = '' } = form;
  const next = safePath(form.next);
  const browser = browserOf(context, site);
  const done = await signIn(service, { mail, password, address: addressOf(context, site), browser });
  if (!done.ok) return refuseSignIn(call, done.issues[0], { next, mail });
  keepSession(context, site, done.value);
  return context.redirect(await firstPage(service, done.value.session, next), 303);
}

export async function postSignOut({ context, service, site }: Call): Promise<Response> {
  const secret = readCookie(context, site, 'session');
  if (secret !== undefined) await signOut(service, secret);
  dropCookie(context, site, 'session');
  return context.redirect(urls.overview(), 303);
}

/** The page again, with what is wrong: 429 where one has to wait. */
export async function refuseSignIn(
  call: Call,
  issue: Issue | undefined,
  asked: { readonly next: string; readonly mail?: string },
): Promise<Response> {
  if (issue?.code !== 'too-many-attempts') return signInPage(call, { ...asked, issue }, 401);
  call.context.header('retry-after', String(issue.values?.seconds));
  return signInPage(call, { ...asked, issue }, 429);
}

interface Shown {
  readonly next: string;
  readonly mail?: string;
  readonly issue?: Issue | undefined;
  readonly why?: 'needed' | 'lost';
}

export async function signInPage(call: Call, shown: Shown, status: 200 | 401 | 429 = 200): Promise<Response> {
  const { context, service, site, actor } = call;
  const { strategies } = await listLibrary(service);
  const open = strategies.filter(({ id }) => may(actor, 'strategy.see', { strategy: id }));
  // A refusal stands at an address of its own kind; the language is chosen where the page can be opened again.
  const request = { ...call.request, path: urls.signIn(shown.next) };
  return context.html(<SignInPage {...shown} open={open} provider={site.provider?.name} request={request} />, status);
}
