import type { Span } from '@lofte/domain/span';
import type { Language } from './language.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** The quote mark after a fact, `❞ s. 15`: pressing it opens the paper there, words marked. */
export function Quote({
  document,
  span,
  language,
  paged = true,
}: {
  document: string;
  span: Span;
  language: Language;
  paged?: boolean;
}) {
  const say = words[language];
  const page = paged ? span.page : undefined;
  return (
    <a class="quote" href={urls.place(document, span)} aria-label={page ? say.toPlace(page) : say.toPlaceUnpaged}>
      <span aria-hidden="true">❞</span> {page ? say.page(page) : say.source}
    </a>
  );
}
