import { fileOf, type StoredFile } from '@lofte/service/file-of';
import { notFound } from '../failure/answer.tsx';
import { handedOut } from '../handed-out.ts';
import type { Call } from '../route.ts';

/**
 * The file as it came in. Whoever uploaded it wrote it, so that only a PDF is shown, without any rights of our pages; all else
 * is for saving, whatever it calls itself.
 */
export async function sendFile(call: Call): Promise<Response> {
  const { context, service } = call;
  const file = await fileOf(service, context.req.param('document') ?? '');
  if (!file) return notFound(call);
  const { bytes } = file;
  const headers = new Headers({
    ...headersOf(file),
    etag: `"${file.sha256}"`,
    'accept-ranges': 'bytes',
    // The bytes never change, but who may see them does: the browser asks each time.
    'cache-control': 'private, no-cache',
  });
  if (context.req.header('if-none-match') === headers.get('etag')) return new Response(null, { status: 304, headers });
  const range = rangeOf(context.req.header('range'), bytes.length);
  if (range === 'none') {
    headers.set('content-range', `bytes */${bytes.length}`);
    return new Response(null, { status: 416, headers });
  }
  const [start, end] = range ?? [0, bytes.length];
  headers.set('content-length', String(end - start));
  if (range) headers.set('content-range', `bytes ${start}-${end - 1}/${bytes.length}`);
  return new Response(new Uint8Array(bytes.subarray(start, end)), { status: range ? 206 : 200, headers });
}

function headersOf({ name, mediaType }: StoredFile) {
  const pdf = mediaType === 'application/pdf';
  return {
    ...handedOut(pdf ? 'inline' : 'attachment', name),
    'content-type': pdf ? mediaType : 'application/octet-stream',
  };
}

/** One range of bytes, end exclusive (RFC 9110, 14.1.2); undefined where the whole is asked for, `none` where there is nothing. */
export function rangeOf(header: string | undefined, length: number): readonly [number, number] | 'none' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') return Number(last) === 0 ? 'none' : [Math.max(0, length - Number(last)), length];
  const start = Number(first);
  const end = last === '' ? length : Math.min(length, Number(last) + 1);
  // An end before the start is no range at all, and is to be overlooked.
  if (last !== '' && Number(last) < start) return undefined;
  return start >= length ? 'none' : [start, end];
}
