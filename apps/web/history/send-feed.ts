import { sha256 } from '@lofte/domain/entry';
import type { Call } from '../route.ts';

const types = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' } as const;

/**
 * A feed, or 304 where whoever asks has it already (RFC 9110, 13: the tag decides, and the time only where no tag is sent). Not kept
 * by others on the way: what it says depends on who asks.
 */
export function sendFeed(
  { context }: Call,
  format: 'atom' | 'json',
  body: string,
  newest: string | undefined,
): Response {
  const tag = `"${sha256(body).slice(0, 32)}"`;
  const modified = newest === undefined ? undefined : new Date(Math.floor(Date.parse(newest) / 1000) * 1000);
  const headers = {
    'content-type': types[format],
    'cache-control': 'private, no-cache',
    etag: tag,
    vary: 'accept-language, cookie',
    ...(modified ? { 'last-modified': modified.toUTCString() } : {}),
  };
  const known = context.req.header('if-none-match');
  const since = Date.parse(context.req.header('if-modified-since') ?? '');
  const same = known === undefined ? modified !== undefined && since >= modified.getTime() : names(known, tag);
  return same ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

function names(known: string, tag: string): boolean {
  return known.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
