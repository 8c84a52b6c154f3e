import { pageAt, type Span } from '@lofte/domain/span';
import { listLibrary } from '@lofte/service/list-library';
import { type Source, sourceOf } from '@lofte/service/source-of';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { SourcePage } from './page.tsx';
import { sourceWords } from './words.ts';

/** The paper as it reads; `?at=START-END` (in the extracted text) marks a place. */
export async function showSource(call: Call): Promise<Response> {
  const { context, request, service } = call;
  const source = await sourceOf(service, context.req.param('document') ?? '');
  if (!source) return notFound(call);
  const asked = context.req.query('at');
  const at = asked === undefined ? undefined : placeIn(source, asked);
  if (asked !== undefined && !at) return failed(call, 400, sourceWords[request.language].noPlace);
  const { papers } = await listLibrary(service);
  const paper = papers.find((one) => one.sha256 === source.id);
  return context.html(<SourcePage source={source} at={at} paper={paper} request={request} />);
}

function placeIn(source: Source, asked: string): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(asked) ?? [];
  const span = { start: Number(start ?? -1), end: Number(end ?? -1) };
  if (span.start < 0 || span.end <= span.start || span.end > source.text.length) return undefined;
  return { ...span, page: pageAt(source.pageStarts, span.start) };
}
