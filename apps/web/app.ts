import type { Service } from '@lofte/service/service';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { failed, notFound } from './failure/answer.tsx';
import { chooseLanguage, isLanguage } from './language.ts';
import type { Call, Handler, PageRequest, Route } from './route.ts';
import { headers, isOurHost, isOurRequest } from './security.ts';

/** The application: who may ask, then which route answers. */
export function createApp(service: Service, routes: readonly Route[]): Hono {
  const app = new Hono();
  const call = (context: Context): Call => ({ context, service, request: pageRequest(context) });
  app.use(headers);
  app.use(async (context, next) => {
    const host = context.req.header('host');
    if (!isOurHost(host)) return context.text('This server answers to localhost only.\n', 421);
    const safe = context.req.method === 'GET' || context.req.method === 'HEAD';
    const ours = isOurRequest(context.req.header('sec-fetch-site'), context.req.header('origin'), host ?? '');
    if (!safe && !ours) return failed(call(context), 403);
    await next();
  });
  for (const route of routes) app.on(route.method, route.path, (context) => answer(route.handle, call(context)));
  app.notFound((context) => notFound(call(context)));
  app.onError((error, context) => {
    console.error(error);
    return failed(call(context), 500);
  });
  return app;
}

async function answer(handle: Handler, call: Call): Promise<Response> {
  const response = await handle(call);
  // Pages show what stands in the record now; the browser asks again each time.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store');
  return response;
}

function pageRequest(context: Context): PageRequest {
  const asked = context.req.query('lang');
  if (isLanguage(asked))
    setCookie(context, 'language', asked, { path: '/', maxAge: 31536000, sameSite: 'Lax', httpOnly: true });
  const url = new URL(context.req.url);
  url.searchParams.delete('lang');
  return {
    language: chooseLanguage(asked, getCookie(context, 'language'), context.req.header('accept-language')),
    path: url.pathname + url.search,
  };
}
