import type { LinePlace } from '@lofte/domain/line-place';
import { pageAt, toReading } from '@lofte/domain/span';
import { type Source, sourceOf } from '@lofte/service/source-of';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { sourceWords } from './words.ts';

/** What stands at a point of a drawn page, `?page=3&x=72&y=140` in points: `{ at }` in the reading text, or `{}`. */
export async function sendPoint(call: Call): Promise<Response> {
  const { context, request, service } = call;
  const source = await sourceOf(service, context.req.param('document') ?? '');
  if (!source) return notFound(call);
  const [page, x, y] = ['page', 'x', 'y'].map((name) => Number(context.req.query(name) ?? Number.NaN));
  if (!Number.isInteger(page) || !Number.isFinite(x) || !Number.isFinite(y))
    return failed(call, 400, sourceWords[request.language].noPlace);
  const at = offsetAt(source, page ?? 0, x ?? 0, y ?? 0);
  return context.json(at === undefined ? {} : { at: toReading(source.map, at) });
}

/** The character of the extracted text that a point lies on, as if all letters of a line were equally wide. */
export function offsetAt(
  { lines = [], pageStarts }: Pick<Source, 'lines' | 'pageStarts'>,
  page: number,
  x: number,
  y: number,
): number | undefined {
  const on = ([start, , left, base, width, size]: LinePlace) =>
    y >= base - size && y <= base + 0.35 * size && x >= left && x <= left + width && pageAt(pageStarts, start) === page;
  const line = lines.find(on);
  if (!line) return undefined;
  const [start, end, left, , width] = line;
  return start + Math.min(end - start - 1, Math.floor(((x - left) / width) * (end - start)));
}
