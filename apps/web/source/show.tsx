import { listLibrary } from '@lofte/service/list-library';
import { sourceOf } from '@lofte/service/source-of';
import { failed, notFound } from '../failure/answer.tsx';
import { pastOf } from '../past.ts';
import type { Call } from '../route.ts';
import { SourcePage } from './page.tsx';
import { placesFrom } from './places.ts';
import { sourceWords } from './words.ts';

/** The paper as it reads; `?at=START-END` (in the extracted text; several with commas) marks places. */
export async function showSource(call: Call): Promise<Response> {
  const past = await pastOf(call);
  if (past instanceof Response) return past;
  const { context, request, service } = call;
  const source = await sourceOf(service, context.req.param('document') ?? '');
  if (!source) return notFound(call);
  const asked = context.req.query('at');
  const at = asked === undefined ? [] : placesFrom(asked, source);
  if (!at) return failed(call, 400, sourceWords[request.language].noPlace);
  const { papers } = await listLibrary(service);
  const paper = papers.find((one) => one.sha256 === source.id);
  return context.html(<SourcePage source={source} at={at} paper={paper} past={past} request={request} />);
}
