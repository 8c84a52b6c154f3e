import type { Issue } from '@lofte/domain/issue';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { answerWords } from './words.ts';

/** A link that opens nothing: what to do. A wrong one is told nothing of what there is. */
export function linkOver({ context, request }: Call, [issue]: readonly Issue[]): Response | Promise<Response> {
  const say = answerWords[request.language];
  const { title, what } = say.over[issue?.code ?? ''] ?? say.over['bad-link'] ?? { title: '', what: '' };
  return context.html(
    <Page title={title} request={{ ...request, path: '/' }}>
      <h1>{title}</h1>
      <p>{what}</p>
    </Page>,
    issue?.code === 'link-expired' || issue?.code === 'link-replaced' ? 410 : 404,
  );
}
