import { type Actor, may, nobody } from '@lofte/domain/rights';
import { type Asker, actorOf } from '@lofte/service/actor-of';
import type { Service } from '@lofte/service/service';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isAdmitted } from './admit.ts';
import { readCookie } from './cookies.ts';
import { failed, failedBy, notFound } from './failure/answer.tsx';
import { chooseLanguage, isLanguage } from './language.ts';
import { type PagesBehind, pagesBehind } from './page-behind.ts';
import type { Call, PageRequest, Route } from './route.ts';
import { headers, isOurHost, isOurRequest } from './security.ts';
import { refused } from './sign-in/refused.tsx';
import { isSecure, type Site } from './site.ts';
import { urls } from './urls.ts';

/** The application: who asks and may they, then which route answers. */
export function createApp(service: Service, routes: readonly Route[], site: Site = {}): Hono {
  const app = new Hono();
  const behind = pagesBehind(routes);
  const callBy = (context: Context, asker: Asker): Call => {
    const { actor, signedIn } = asker;
    const { url } = context.req;
    const pages = behind({ url, referer: context.req.header('referer'), host: context.req.header('host') });
    return { context, service, site, actor, signedIn, request: pageRequest(context, site, asker, pages) };
  };
  const call = async (context: Context) =>
    callBy(context, await actorOf(service, readCookie(context, site, 'session')));
  app.use(headers(isSecure(site)));
  app.use(async (context, next) => {
    await next();
    // Pages show what stands in the record now, to who asks now; the browser asks again each time.
    // Set where the answer keeps it: Hono's own way copies the answer, which takes as long as drawing a third of a large page.
    const { headers: answered } = context.res;
    if (!answered.has('cache-control')) answered.set('cache-control', 'no-store');
  });
  app.use(async (context, next) => {
    const host = context.req.header('host');
    if (!isOurHost(host, site)) return context.text('This server does not answer to that name.\n', 421);
    const safe = context.req.method === 'GET' || context.req.method === 'HEAD';
    const ours = isOurRequest(context.req.header('sec-fetch-site'), context.req.header('origin'), host ?? '', site);
    if (!safe && !ours) return failed(await call(context), 403);
    // No address of ours has a NUL, and no database takes one.
    if (/%00/.test(context.req.url)) return failed(await call(context), 400);
    await next();
  });
  for (const route of routes) {
    app.on(route.method, route.path, async (context) => {
      if (route.toAnyone) return route.handle(callBy(context, { actor: nobody() }));
      const asked = await call(context);
      return (await isAdmitted(asked, route)) ? route.handle(asked) : refused(asked, route.action);
    });
  }
  app.notFound(async (context) => notFound(await call(context)));
  app.onError((error, context) => {
    // Who asks may be what could not be found out.
    return failedBy(callBy(context, { actor: nobody() }), error);
  });
  return app;
}

function pageRequest(
  context: Context,
  site: Site,
  { actor, signedIn }: Asker,
  { from, nearest }: PagesBehind,
): PageRequest {
  const asked = context.req.query('lang');
  const secure = isSecure(site);
  if (isLanguage(asked))
    setCookie(context, 'language', asked, { path: '/', maxAge: 31536000, sameSite: 'Lax', httpOnly: true, secure });
  const url = new URL(context.req.url);
  url.searchParams.delete('lang');
  const own = url.pathname + url.search;
  const reads = context.req.method === 'GET' || context.req.method === 'HEAD';
  const kept = getCookie(context, 'language') ?? signedIn?.person.language;
  const back = [from, nearest, strategyPage(url.pathname, actor)].find(
    (page) => page !== undefined && !(reads && page === own),
  );
  return {
    actor,
    language: chooseLanguage(asked, kept, context.req.header('accept-language')),
    // The answer to a form is no page: its address may take nothing but forms.
    path: reads ? own : (from ?? nearest),
    ...(back === undefined || back === urls.overview() ? {} : { back }),
  };
}

/** The strategy that an address is about, for who may see it. */
function strategyPage(pathname: string, actor: Actor): string | undefined {
  const strategy = /^\/strategy\/([^/]+)\//.exec(pathname)?.[1];
  return strategy !== undefined && may(actor, 'strategy.see', { strategy }) ? `/strategy/${strategy}` : undefined;
}
