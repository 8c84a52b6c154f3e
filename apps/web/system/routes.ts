import { type Asset, findAsset } from '../assets.ts';
import { notFound } from '../failure/answer.tsx';
import { findInPdfjs } from '../pdfjs.ts';
import type { Call, Route } from '../route.ts';

export const systemRoutes: readonly Route[] = [
  { method: 'GET', path: '/assets/:file', action: 'open', handle: sendAsset, toAnyone: true },
  { method: 'GET', path: '/assets/:library/:folder/:file', action: 'open', handle: sendLibraryFile, toAnyone: true },
  { method: 'GET', path: '/healthz', action: 'open', handle: ({ context }) => context.text('ok'), toAnyone: true },
];

function sendAsset(call: Call): Response | Promise<Response> {
  return send(call, findAsset(call.context.req.param('file') ?? ''));
}

function sendLibraryFile(call: Call): Response | Promise<Response> {
  const { library = '', folder = '', file = '' } = call.context.req.param();
  return send(call, findInPdfjs(library, folder, file));
}

function send(call: Call, found: Omit<Asset, 'url'> | undefined): Response | Promise<Response> {
  if (!found) return notFound(call);
  return new Response(found.body, {
    headers: { 'content-type': found.type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
