import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { isLoopback, type Site } from './site.ts';

/** Nothing but our own files runs or loads; the page cannot be framed. `same-origin` as referrer, since `no-referrer` would send `Origin: null` with our own forms. */
export function headers(secure: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // A file handed out brings its own, stricter policy.
    overwrite: false,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    // A year, for this host alone; over plain HTTP the header has no meaning (RFC 6797, 8.1).
    strictTransportSecurity: secure ? 'max-age=31536000' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  });
}

/**
 * A page of another site can make its own name resolve to our address (DNS rebinding): only loopback's own names and the known
 * address are answered.
 */
export function isOurHost(host: string | undefined, { url }: Site): boolean {
  return host !== undefined && (isLoopback(host) || host.toLowerCase() === url?.host);
}

/** Whether a request that changes something comes from our own page. A program (curl) sends neither header and is no one's browser. */
export function isOurRequest(
  fetchSite: string | undefined,
  origin: string | undefined,
  host: string,
  { url }: Site,
): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  if (origin === undefined) return true;
  return origin === url?.origin || (URL.canParse(origin) && new URL(origin).host === host);
}
