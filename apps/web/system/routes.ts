import { findAsset } from '../assets.ts';
import { notFound } from '../failure/answer.tsx';
import type { Call, Route } from '../route.ts';

export const systemRoutes: readonly Route[] = [
  { method: 'GET', path: '/assets/:file', action: 'open', handle: sendAsset },
  { method: 'GET', path: '/healthz', action: 'open', handle: ({ context }) => context.text('ok') },
];

function sendAsset(call: Call): Response | Promise<Response> {
  const found = findAsset(call.context.req.param('file') ?? '');
  if (!found) return notFound(call);
  return new Response(found.body, {
    headers: { 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
