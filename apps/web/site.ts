import type { Provider } from '@lofte/service/open-provider';
import type { Proxies } from './proxies.ts';

/** How the server is reached, and where else people can sign in. */
export interface Site {
  /** The address people know; none: only this machine reaches it. */
  readonly url?: URL;
  /** Whom we believe where a request came from. */
  readonly proxies?: Proxies;
  readonly provider?: Provider;
}

/** Whether everything people send and get is encrypted: then cookies and browsers are told so. */
export function isSecure({ url }: Site): boolean {
  return url?.protocol === 'https:';
}

/** Scheme, host and port for links that leave the browser: the known address, or where the request came in. */
export function originOf({ url }: Site, request: string): string {
  return url?.origin ?? new URL(request).origin;
}

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Whether a host name (with or without port) is this machine's own. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}
