import { getConnInfo } from '@hono/node-server/conninfo';
import type { Browser } from '@lofte/service/start-session';
import type { Context } from 'hono';
import { readCookie } from './cookies.ts';
import { originAddress } from './proxies.ts';
import { isLoopback, type Site } from './site.ts';

/** The browser as it calls itself, and what it keeps of us. */
export function browserOf(context: Context, site: Site): Browser {
  return {
    name: context.req.header('user-agent') ?? '',
    session: readCookie(context, site, 'session'),
    device: readCookie(context, site, 'device'),
  };
}

/** Where a request comes from, behind whatever proxies. A server for this machine alone has none. */
export function addressOf(context: Context, { url, proxies }: Site): string {
  const { address = '' } = getConnInfo(context).remote;
  if (!url || isLoopback(url.host)) return address;
  return originAddress(address, context.req.header('x-forwarded-for'), proxies);
}
