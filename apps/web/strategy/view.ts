import type { Element } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import type { Strategy } from '@lofte/domain/strategy';
import type { Source } from '@lofte/service/source-of';
import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { strategyWords } from './words.ts';

/** What every part of the strategy page is drawn from. */
export interface View {
  readonly strategy: Strategy;
  readonly source: Source;
  readonly language: Language;
  readonly say: (typeof strategyWords)[Language] & Pick<(typeof words)[Language], 'kinds'>;
  readonly byId: ReadonlyMap<string, Element>;
  /** What the quote mark after a fact needs. */
  readonly quote: (span: Span) => {
    readonly document: string;
    readonly span: Span;
    readonly language: Language;
    readonly paged: boolean;
  };
  /** For what stands in the paper's own words: its language, where it is known. */
  readonly theirs: { readonly class: string; readonly lang?: string };
}

export function viewOf(strategy: Strategy, source: Source, language: Language): View {
  return {
    strategy,
    source,
    language,
    say: { ...strategyWords[language], kinds: words[language].kinds },
    byId: new Map(strategy.elements.map((element) => [element.id, element])),
    quote: (span) => ({ document: source.id, span, language, paged: source.pages > 1 }),
    theirs: { class: 'theirs', ...(source.language === 'und' ? {} : { lang: source.language }) },
  };
}

/** A text of the paper as paragraphs: a line end inside one is only where the paper's column ended. */
export function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
