import { sourceOf } from '@lofte/service/source-of';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { lineMarks } from './line-marks.ts';
import { placesFrom, placesFromReading } from './places.ts';
import { sourceWords } from './words.ts';

/** Where the words of `?at=START-END,…` (or `?read=`, in the reading text) stand on the pages of a PDF, as JSON. */
export async function sendMarks(call: Call): Promise<Response> {
  const { context, request, service } = call;
  const source = await sourceOf(service, context.req.param('document') ?? '');
  if (!source) return notFound(call);
  const [at, read] = [context.req.query('at'), context.req.query('read')];
  const places = at === undefined ? placesFromReading(read ?? '', source) : placesFrom(at, source);
  if (!places) return failed(call, 400, sourceWords[request.language].noPlace);
  return context.json(lineMarks(source, places));
}
