import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing but our own files runs or loads; the page cannot be framed. `same-origin` as referrer, since `no-referrer` would send `Origin: null` with our own forms. */
export const headers: MiddlewareHandler = secureHeaders({
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
  // The server speaks plain HTTP on loopback; HSTS has no meaning there (RFC 6797, 8.1).
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
});

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** A page of another site can make its own name resolve to 127.0.0.1 (DNS rebinding): only loopback's own names are answered. */
export function isOurHost(host: string | undefined): boolean {
  return host !== undefined && loopback.test(host);
}

/** Whether a request that changes something comes from our own page. A program (curl) sends neither header and is no one's browser. */
export function isOurRequest(site: string | undefined, origin: string | undefined, host: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
