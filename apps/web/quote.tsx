import type { Span } from '@lofte/domain/span';
import type { Language } from './language.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** The quote mark after a fact, `❞ s. 15` (`❞ s. 15 ×3`): pressing it opens the paper there, words marked. */
export function Quote({
  document,
  span,
  more = [],
  language,
  paged = true,
  past,
}: {
  document: string;
  span: Span;
  /** Further places on the same page, marked together with the first. */
  more?: readonly Span[];
  language: Language;
  paged?: boolean;
  /** The past day that the page with the fact shows. */
  past?: { readonly on: string } | undefined;
}) {
  const say = words[language];
  const page = paged ? span.page : undefined;
  const shown = `${page ? say.page(page) : say.source}${more.length > 0 ? ` ×${more.length + 1}` : ''}`;
  const label = `${shown}, ${say.showPlace}`;
  return (
    <a class="quote" href={urls.onDay(urls.place(document, span, ...more), past)} aria-label={label}>
      <span aria-hidden="true">❞</span> {shown}
    </a>
  );
}
