import type { StoredFile } from '@lofte/service/file-of';
import { evidenceOf } from '@lofte/service/follow-up/evidence-of';
import { notFound } from '../failure/answer.tsx';
import { handedOut } from '../handed-out.ts';
import type { Call, Route } from '../route.ts';

/** A file that was given as evidence, for whoever reads what owners say. */
async function sendEvidence(call: Call): Promise<Response> {
  const { context, service } = call;
  const [strategy, element, sha256] = ['strategy', 'element', 'sha256'].map((name) => context.req.param(name) ?? '');
  const file = await evidenceOf(service, { strategy: strategy ?? '', element: element ?? '' }, sha256 ?? '');
  return file ? evidenceAnswer(file) : notFound(call);
}

/** To be saved, never shown: somebody else wrote it. */
export function evidenceAnswer({ name, mediaType, bytes }: StoredFile): Response {
  const headers = new Headers({
    ...handedOut('attachment', name),
    'content-type': mediaType,
    'content-length': String(bytes.length),
    'cache-control': 'private, no-store',
  });
  return new Response(new Uint8Array(bytes), { headers });
}

export const evidenceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/strategy/:strategy/element/:element/evidence/:sha256',
    action: 'status.see',
    handle: sendEvidence,
  },
];
