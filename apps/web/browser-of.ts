import { getConnInfo } from '@hono/node-server/conninfo';
import type { Browser } from '@lofte/service/start-session';
import type { Context } from 'hono';
import { readCookie } from './cookies.ts';
import { isLoopback, type Site } from './site.ts';

/** The browser as it calls itself, and what it keeps of us. */
export function browserOf(context: Context, site: Site): Browser {
  return {
    name: context.req.header('user-agent') ?? '',
    session: readCookie(context, site, 'session'),
    device: readCookie(context, site, 'device'),
  };
}

/**
 * Where a request comes from. Behind a proxy on the same machine it is what that proxy wrote, which is the last address of the
 * list: what stands before it is what somebody says.
 */
export function addressOf(context: Context, { url }: Site): string {
  const { address = '' } = getConnInfo(context).remote;
  const near = /^(127\.|::1$|::ffff:127\.)/.test(address);
  if (!near || !url || isLoopback(url.host)) return address;
  return context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || address;
}
