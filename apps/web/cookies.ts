import type { Started } from '@lofte/service/start-session';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isSecure, type Site } from './site.ts';

/** The session ends with the browser or before; the device is what makes throttling spare its owner; a visit is to the OpenID provider. */
const lives = { session: undefined, device: 180 * 24 * 60 * 60, visit: 10 * 60 } as const;
type Name = keyof typeof lives;

/** `__Host-` keeps other hosts of the domain from setting it (RFC 6265bis, 4.1.3.2); it needs HTTPS. */
function nameOf(name: Name, site: Site): string {
  return isSecure(site) ? `__Host-${name}` : name;
}

export function readCookie(context: Context, site: Site, name: Name): string | undefined {
  return getCookie(context, nameOf(name, site));
}

export function keepCookie(context: Context, site: Site, name: Name, value: string): void {
  const maxAge = lives[name];
  setCookie(context, nameOf(name, site), value, {
    path: '/',
    httpOnly: true,
    // Lax: a link in a mail opens the page signed in; a form on another site sends nothing.
    sameSite: 'Lax',
    secure: isSecure(site),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}

export function dropCookie(context: Context, site: Site, name: Name): void {
  deleteCookie(context, nameOf(name, site), { path: '/', secure: isSecure(site) });
}

export function keepSession(context: Context, site: Site, { session, device }: Started): void {
  keepCookie(context, site, 'session', session);
  keepCookie(context, site, 'device', device);
}
