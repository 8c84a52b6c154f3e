import { nobody } from '@lofte/domain/rights';
import { type Asker, actorOf } from '@lofte/service/actor-of';
import type { Service } from '@lofte/service/service';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isAdmitted } from './admit.ts';
import { readCookie } from './cookies.ts';
import { failed, failedBy, notFound } from './failure/answer.tsx';
import { chooseLanguage, isLanguage } from './language.ts';
import type { Call, PageRequest, Route } from './route.ts';
import { headers, isOurHost, isOurRequest } from './security.ts';
import { refused } from './sign-in/refused.tsx';
import { isSecure, type Site } from './site.ts';

/** The application: who asks and may they, then which route answers. */
export function createApp(service: Service, routes: readonly Route[], site: Site = {}): Hono {
  const app = new Hono();
  const callBy = (context: Context, asker: Asker): Call => {
    const { actor, signedIn } = asker;
    return { context, service, site, actor, signedIn, request: pageRequest(context, site, asker) };
  };
  const call = async (context: Context) =>
    callBy(context, await actorOf(service, readCookie(context, site, 'session')));
  app.use(headers(isSecure(site)));
  app.use(async (context, next) => {
    await next();
    // Pages show what stands in the record now, to who asks now; the browser asks again each time.
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
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

function pageRequest(context: Context, site: Site, { actor, signedIn }: Asker): PageRequest {
  const asked = context.req.query('lang');
  const secure = isSecure(site);
  if (isLanguage(asked))
    setCookie(context, 'language', asked, { path: '/', maxAge: 31536000, sameSite: 'Lax', httpOnly: true, secure });
  const url = new URL(context.req.url);
  url.searchParams.delete('lang');
  const kept = getCookie(context, 'language') ?? signedIn?.person.language;
  return {
    actor,
    language: chooseLanguage(asked, kept, context.req.header('accept-language')),
    path: url.pathname + url.search,
  };
}
