import type { PaperRow } from '@lofte/service/list-library';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { libraryWords } from './words.ts';

/** Asks once more before a paper goes: what goes with it, and both ways on. */
export function RemovePage({ paper, request }: { paper: PaperRow; request: PageRequest }) {
  const say = libraryWords[request.language];
  return (
    <Page title={say.removeTitle} request={request}>
      <h1>{say.removeTitle}</h1>
      <p>{say.removeWhat(paper.title ?? paper.name)}</p>
      <form class="choice" method="post" action={urls.remove(paper.id)}>
        <button type="submit" class="button button-primary">
          {say.removeNow}
        </button>
        <a class="button button-secondary" href={urls.library()}>
          {say.keep}
        </a>
      </form>
    </Page>
  );
}
