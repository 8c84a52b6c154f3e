import type { Span } from '@lofte/domain/span';
import type { PaperRow } from '@lofte/service/list-library';
import type { Source } from '@lofte/service/source-of';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { type Sheet, sheets } from './sheets.ts';
import { sourceWords } from './words.ts';

interface SourceProps {
  readonly source: Source;
  readonly at: Span | undefined;
  readonly paper: PaperRow | undefined;
  readonly request: PageRequest;
}

/** The words of a paper by pages, one place marked. */
export function SourcePage({ source, at, paper, request }: SourceProps) {
  const say = sourceWords[request.language];
  const paged = source.pages > 1;
  const all = sheets(source, at);
  const firstMarked = all.find((sheet) => sheet.pieces.some((piece) => piece.marked))?.page;
  return (
    <Page title={paper?.title ?? source.name} request={request}>
      <article class="source">
        <header class="head">
          <p class="over">{source.name}</p>
          <h1>{paper?.title ?? source.name}</h1>
          <p class="meta">
            {say.repaired}
            <span class="links">
              {paper ? <a href={urls.reading(paper.id)}>{say.reading}</a> : null}{' '}
              {paper?.strategy ? <a href={urls.strategy(paper.strategy)}>{say.strategy}</a> : null}
            </span>
          </p>
          {at && firstMarked !== undefined ? (
            <p class="found">
              {paged && at.page ? say.marked(at.page) : say.markedUnpaged} <a href="#m">{say.toMark}</a>
            </p>
          ) : null}
        </header>
        {all.map((sheet) => (
          <SheetOf sheet={sheet} source={source} paged={paged} request={request} first={sheet.page === firstMarked} />
        ))}
      </article>
    </Page>
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly source: Source;
  readonly paged: boolean;
  readonly request: PageRequest;
  /** The marked words begin here: the link to them leads here. */
  readonly first: boolean;
}

function SheetOf({ sheet, source, paged, request, first }: SheetProps) {
  return (
    <section class="sheet" id={`p${sheet.page}`}>
      {paged ? <h2>{words[request.language].page(sheet.page)}</h2> : null}
      <div class="theirs" lang={source.language === 'und' ? undefined : source.language}>
        {sheet.pieces.map(({ text, marked }) => (marked ? <mark id={first ? 'm' : undefined}>{text}</mark> : text))}
      </div>
    </section>
  );
}
