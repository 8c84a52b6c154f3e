import type { Span } from '@lofte/domain/span';
import { words as shared } from '../words.ts';
import { pageWord, rangeWord, type Shown } from './shown.ts';
import { viewUrl } from './view.ts';

/** The quote mark on this page: it marks the place in the source beside, and `more` places of the same page with it. */
export function PlaceMark({ shown, span, more = [] }: { shown: Shown; span: Span; more?: readonly Span[] }) {
  const { draft, paper, view, language } = shown;
  const says = `${pageWord(shown, span)}${more.length > 0 ? ` ×${more.length + 1}` : ''}`;
  const all = [span, ...more];
  return (
    <a
      class="quote"
      href={viewUrl(paper.id, { ...view, said: undefined, at: all }, 'm')}
      data-jump={all.map((one) => rangeWord(draft, one)).join(' ')}
      aria-label={`${says}, ${shared[language].showPlace}`}
    >
      <span aria-hidden="true">❞</span> {says}
    </a>
  );
}
