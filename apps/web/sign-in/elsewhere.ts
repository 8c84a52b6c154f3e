import { returnFromProvider } from '@lofte/service/return-from-provider';
import { visitProvider } from '@lofte/service/visit-provider';
import { addressOf, browserOf } from '../browser-of.ts';
import { dropCookie, keepCookie, keepSession, readCookie } from '../cookies.ts';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { safePath } from '../safe-path.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { firstPage } from './first-page.ts';
import { refuseSignIn } from './show.tsx';

/** Off to the OpenID provider. */
export async function leaveForProvider(call: Call): Promise<Response> {
  const { context, service, site } = call;
  if (!site.provider) return notFound(call);
  const next = safePath(context.req.query('next'));
  const address = addressOf(context, site);
  const visit = await visitProvider(service, site.provider, { back: backOf(call), next, address });
  if (!visit.ok) return refuseSignIn(call, visit.issues[0], { next });
  keepCookie(context, site, 'visit', visit.value.state);
  return context.redirect(visit.value.url.href, 302);
}

/** Back from there, with a code or a refusal. */
export async function returnHere(call: Call): Promise<Response> {
  const { context, service, site } = call;
  if (!site.provider) return notFound(call);
  const url = new URL(backOf(call));
  url.search = new URL(context.req.url).search;
  const state = readCookie(context, site, 'visit');
  dropCookie(context, site, 'visit');
  const done = await returnFromProvider(service, site.provider, { url, state, browser: browserOf(context, site) });
  if (!done.ok) return refuseSignIn(call, done.issues[0], { next: '/' });
  keepSession(context, site, done.value);
  return context.redirect(await firstPage(service, done.value.session, done.value.next), 302);
}

/** What the provider must have among its client's redirect addresses. */
function backOf({ context, site }: Call): string {
  return originOf(site, context.req.url) + urls.signInBack();
}
