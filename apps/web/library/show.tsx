import { listLibrary } from '@lofte/service/list-library';
import { Page } from '../layout.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';

export async function showLibrary({ context, request, service }: Call): Promise<Response> {
  const { papers } = await listLibrary(service);
  return context.html(
    <Page title={words[request.language].library} request={request}>
      <h1>{words[request.language].library}</h1>
      <ul>
        {papers.map((paper) => (
          <li>
            <a href={urls.reading(paper.id)}>{paper.title ?? paper.name}</a>
          </li>
        ))}
      </ul>
    </Page>,
  );
}
