import { may } from '@lofte/domain/rights';
import type { Span } from '@lofte/domain/span';
import type { PaperRow } from '@lofte/service/list-library';
import type { Source } from '@lofte/service/source-of';
import { Page } from '../layout.tsx';
import type { Past } from '../past.ts';
import type { PageRequest } from '../route.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { PaperView } from './paper-view.tsx';
import { type Sheet, sheets } from './sheets.ts';
import { sourceWords } from './words.ts';

interface SourceProps {
  readonly source: Source;
  /** Places to mark, in order. */
  readonly at: readonly Span[];
  readonly paper: PaperRow | undefined;
  /** The day one came from; the words of a paper are the same on each. */
  readonly past: Past | undefined;
  readonly request: PageRequest;
}

/** The words of a paper by pages, one place marked. */
export function SourcePage({ source, at, paper, past, request }: SourceProps) {
  const say = sourceWords[request.language];
  const paged = source.pages > 1;
  const title = paper?.title ?? source.name;
  const all = sheets(source, at);
  return (
    <Page title={title} request={request} past={past} scripts={['source']}>
      <article class="source">
        <header class="head">
          <p class="over">{source.name}</p>
          <h1 class="short" title={title}>
            {setTitle(title)}
          </h1>
          <p class="meta">
            {say.repaired}
            <span class="links">
              {paper && !past && may(request.actor, 'reading.see') ? (
                <a href={urls.reading(paper.id)}>{say.reading}</a>
              ) : null}{' '}
              {paper?.strategy ? <a href={urls.onDay(urls.strategy(paper.strategy), past)}>{say.strategy}</a> : null}{' '}
              {paper ? (
                <a href={urls.file(source.id)} download>
                  {say.saveFile}
                </a>
              ) : null}
            </span>
          </p>
          <Found at={at} paged={paged} request={request} />
        </header>
        <PaperView source={source} at={at} language={request.language}>
          {all.map((sheet) => (
            <SheetOf sheet={sheet} source={source} paged={paged} request={request} />
          ))}
        </PaperView>
      </article>
    </Page>
  );
}

interface SheetProps {
  readonly sheet: Sheet;
  readonly source: Source;
  readonly paged: boolean;
  readonly request: PageRequest;
}

function SheetOf({ sheet, source, paged, request }: SheetProps) {
  return (
    <section class="sheet" id={`p${sheet.page}`}>
      {paged ? <h2>{words[request.language].page(sheet.page)}</h2> : null}
      <div class="theirs" lang={source.language === 'und' ? undefined : source.language}>
        {sheet.pieces.map(({ text, mark }) =>
          mark ? (
            <mark id={markId(mark)} data-mark={mark}>
              {text}
            </mark>
          ) : (
            text.replace(/\n{3,}/g, '\n\n')
          ),
        )}
      </div>
    </section>
  );
}

/** What is marked, and the way to each mark. */
function Found({ at, paged, request }: { at: readonly Span[]; paged: boolean; request: PageRequest }) {
  const say = sourceWords[request.language];
  const [first] = at;
  if (!first) return null;
  if (at.length > 1) {
    return (
      <p class="found">
        {say.several(at.length)}{' '}
        {at.map((_, i) => (
          <>
            <a href={`#${markId(i + 1)}`} data-to-place={i + 1}>
              {i + 1}
            </a>{' '}
          </>
        ))}
      </p>
    );
  }
  return (
    <p class="found">
      {paged && first.page ? say.marked(first.page) : say.markedUnpaged}{' '}
      <a href="#m" data-to-place={1}>
        {say.toMark}
      </a>
    </p>
  );
}

function markId(mark: number): string {
  return mark === 1 ? 'm' : `m${mark}`;
}
