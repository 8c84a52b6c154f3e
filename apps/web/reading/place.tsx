import type { Span } from '@lofte/domain/span';
import { words as shared } from '../words.ts';
import { pageWord, rangeWord, type Shown } from './shown.ts';
import { viewUrl } from './view.ts';

/** The quote mark on this page: it marks the place in the source beside. */
export function PlaceMark({ shown, span }: { shown: Shown; span: Span }) {
  const { draft, paper, view, language } = shown;
  const say = shared[language];
  const label = draft.document.pages > 1 && span.page !== undefined ? say.toPlace(span.page) : say.toPlaceUnpaged;
  return (
    <a
      class="quote"
      href={viewUrl(paper.id, { ...view, said: undefined, at: span }, 'm')}
      data-jump={rangeWord(draft, span)}
      aria-label={label}
    >
      <span aria-hidden="true">❞</span> {pageWord(shown, span)}
    </a>
  );
}
