import type { Span } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';
import type { Language } from '../language.ts';
import type { Past } from '../past.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { excerpts } from './excerpts.ts';
import { PaperView } from './paper-view.tsx';
import { sourceWords } from './words.ts';

interface SourceBesideProps {
  /** From `sourceOf(service, document)`; nothing is shown where there is none. */
  readonly source: Source | undefined;
  /** Places to mark, in the extracted text (the spans of an element). Nothing is shown where there are none. */
  readonly spans: readonly Span[];
  /** The past day that the page shows. */
  readonly past?: Past | undefined;
  readonly language: Language;
}

/**
 * The paper beside what was read in it: the drawn page of a PDF, else the words around, the given places marked. A page that has
 * it names the script `source`:
 *
 *     <Page title={…} request={request} scripts={['source']}>
 *       <SourceBeside source={await sourceOf(service, document)} spans={[span]} language={request.language} />
 */
export function SourceBeside({ source, spans, past, language }: SourceBesideProps) {
  if (!source) return null;
  const at = inside(source, spans);
  if (at.length === 0) return null;
  const say = sourceWords[language];
  const paged = source.pages > 1;
  return (
    <div class="source-beside">
      <PaperView source={source} at={at} language={language} box>
        <div class="theirs excerpts" lang={source.language === 'und' ? undefined : source.language}>
          {excerpts(source, at).map(({ page, pieces }) => (
            <>
              {paged ? (
                <p class="folio" lang={language}>
                  {words[language].page(page)}
                </p>
              ) : null}
              <p class="excerpt">
                {pieces.map(({ text, mark }) => (mark ? <mark data-mark={mark}>{text}</mark> : text))}
              </p>
            </>
          ))}
        </div>
      </PaperView>
      <p class="small">
        <a href={urls.onDay(urls.place(source.id, ...at), past)}>{say.wholePaper}</a>
      </p>
    </div>
  );
}

/** In the order of the paper; what does not stand in it is left out. */
function inside({ text }: Source, spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ start, end }) => start < end && end <= text.length)
    .toSorted((a, b) => a.start - b.start)
    .slice(0, 100);
}
