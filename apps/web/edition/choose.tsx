import { uploadLimit } from '@lofte/service/add-paper';
import type { PaperRow } from '@lofte/service/list-library';
import { Page } from '../layout.tsx';
import { saySize } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { editionWords } from './words.ts';

interface ChooseProps {
  readonly strategy: { readonly id: string; readonly title: string };
  /** Papers of the library that are no strategy's. */
  readonly papers: readonly PaperRow[];
  /** What was wrong with the file that was sent. */
  readonly trouble?: string | undefined;
  readonly request: PageRequest;
}

/** Where a new edition comes from: a file, or a paper that is in the library already. */
export function ChoosePage({ strategy, papers, trouble, request }: ChooseProps) {
  const { language } = request;
  const say = editionWords[language];
  return (
    <Page title={`${say.add} – ${strategy.title}`} request={request}>
      <StrategyWays strategy={strategy.id} request={request} />
      <p class="over">{setTitle(strategy.title)}</p>
      <h1>{say.add}</h1>
      <p>{say.addWhat}</p>
      <form method="post" action={urls.newEdition(strategy.id)} enctype="multipart/form-data">
        <div class="form-group">
          <label class="form-label" for="edition-file">
            {say.file}
          </label>
          <span class="form-hint" id="edition-hint">
            {say.fileHint(saySize(language, uploadLimit))}
          </span>
          {trouble ? (
            <span class="form-error-message" id="edition-error" role="alert">
              {trouble}
            </span>
          ) : null}
          <input
            class="form-input"
            id="edition-file"
            type="file"
            name="files"
            required
            accept=".pdf,.docx,.html,.htm,.md,.markdown,.txt"
            aria-invalid={trouble ? 'true' : undefined}
            aria-describedby={trouble ? 'edition-hint edition-error' : 'edition-hint'}
          />
        </div>
        <button type="submit" class="button button-primary">
          {say.upload}
        </button>
      </form>
      <h2>{say.orRead}</h2>
      {papers.length === 0 ? <p class="quiet">{say.noneRead}</p> : null}
      <ul class="drift-lines plain">
        {papers.map((paper) => (
          <li>
            <a href={urls.edition(strategy.id, paper.id)}>{setTitle(paper.title ?? paper.name)}</a>
            {paper.title ? <span class="quiet"> {paper.name}</span> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}
