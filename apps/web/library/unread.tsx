import type { PaperRow } from '@lofte/service/list-library';
import { sayIssue } from '../issues.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { libraryWords } from './words.ts';

/** A paper without a reading: why there is none, and what can be done about it. Says the same as the library. */
export function UnreadPage({ paper, request }: { paper: PaperRow; request: PageRequest }) {
  const say = libraryWords[request.language];
  const busy = paper.state === 'waiting' || paper.state === 'reading';
  return (
    <Page title={`${say.states[paper.state]}: ${paper.name}`} request={request} {...(busy ? { refresh: 2 } : {})}>
      <h1>{paper.name}</h1>
      <div class={paper.state === 'failed' ? 'alert alert-error' : 'alert'}>
        <p class="alert-text">{whyUnread(paper, request)}</p>
      </div>
      <div class="choice">
        <form method="post" action={busy ? urls.cancel(paper.id) : urls.readAgain(paper.id)}>
          <button type="submit" class="button button-primary">
            {busy ? say.cancel : say.again}
          </button>
        </form>
        <a class="button button-secondary" href={urls.remove(paper.id)}>
          {say.remove}
        </a>
      </div>
      <p>
        <a href={urls.library()}>{say.toLibrary}</a>
      </p>
    </Page>
  );
}

function whyUnread(paper: PaperRow, { language }: PageRequest): string {
  const say = libraryWords[language];
  if (paper.state === 'failed')
    return sayIssue(language, paper.issue ?? { code: 'reader-failed', message: '' }, paper.name);
  if (paper.state === 'cancelled') return say.wasCancelled;
  return paper.state === 'waiting' ? say.waits : say.isRead;
}
