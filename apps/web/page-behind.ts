import type { Route } from './route.ts';
import { safePath } from './safe-path.ts';

/** What a browser says of a request. */
export interface Asked {
  /** Whole address. */
  readonly url: string;
  readonly referer: string | undefined;
  readonly host: string | undefined;
}

/** The pages behind a request: what a link of its answer can lead to by GET. */
export interface PagesBehind {
  /** The page that it was sent from; undefined where the browser does not say, or where that is none of ours. */
  readonly from: string | undefined;
  /** The page that its own address stands under: itself, or the nearest above it. */
  readonly nearest: string;
}

/** Finds pages among the routes: an address that takes forms only (`/strategy/x/undo`) is answered by the one above it. */
export function pagesBehind(routes: readonly Route[]): (asked: Asked) => PagesBehind {
  const known = routes.map(({ path }) => ({ path, pattern: patternOf(path) }));
  const shown = new Set(routes.flatMap(({ method, path, toAnyone }) => (method === 'GET' && !toAnyone ? [path] : [])));
  const isPage = (pathname: string) => {
    // The first route has the address, as when it is asked for: `/register/proposals` is no organisation.
    const first = known.find(({ pattern }) => pattern.test(pathname));
    return first !== undefined && shown.has(first.path);
  };
  const nearest = ({ pathname, search }: URL): string => {
    if (isPage(pathname)) return pathname + search;
    for (let above = up(pathname); above !== '/'; above = up(above)) if (isPage(above)) return above;
    return '/';
  };
  return ({ url, referer, host }) => {
    const own = plain(url);
    const sender = referer !== undefined && URL.canParse(referer) ? plain(referer) : undefined;
    const ours = sender !== undefined && sender.host === host && isSafe(sender);
    return { from: ours ? nearest(sender) : undefined, nearest: nearest(own) };
  };
}

/** Without the choice of language, which the reader may want to make anew. */
function plain(address: string): URL {
  const url = new URL(address);
  url.searchParams.delete('lang');
  return url;
}

function isSafe({ pathname, search }: URL): boolean {
  return safePath(pathname + search) === pathname + search;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`);
}

function up(pathname: string): string {
  return pathname.slice(0, Math.max(pathname.lastIndexOf('/'), 0)) || '/';
}
