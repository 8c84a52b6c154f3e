import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import { type State, states } from '@lofte/domain/follow-up/state';
import { stateWords } from '@lofte/domain/follow-up/state-words';
import type { Tally } from '@lofte/domain/follow-up/tally';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import type { Bars, Block } from './document/document.ts';
import type { ReviewWords } from './review-words.ts';

/** Where the numbers and names of a review lead: for a sealed one, to what stood where it was sealed. */
export interface ReviewLinks {
  list(wanted: Wanted): string;
  /** What stood at the end of the day before the time it covers. */
  listThen(wanted: Wanted): string;
  element(strategy: string, element: string): string;
  drift(strategy: string): string;
  decision(id: string): string;
}

/** What every part of a review is written from. */
export interface ReviewWriting {
  readonly content: ReviewContent;
  readonly links: ReviewLinks;
  readonly say: ReviewWords;
  readonly language: 'da' | 'en';
  /** Whether there are several strategies, each with a heading of its own. */
  readonly several: boolean;
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A text under a heading that names it. */
export function fieldBlock({ chapters }: ReviewContent, id: string, label: string): Block {
  const text = chapters.get(id)?.chapter.text ?? '';
  return {
    kind: 'field',
    id,
    label,
    headed: true,
    text: text === '' ? [] : text.split(/\n\s*\n/),
    missing: text === '',
  };
}

export function partsOf(language: 'da' | 'en', say: ReviewWords): Bars['parts'] {
  return [
    ...states.map((look) => ({ look, label: stateWords[language][look] })),
    { look: 'unsaid' as const, label: say.unsaid },
  ];
}

export function countsOf(tally: Tally, list: (state: State | 'unsaid') => string): Bars['rows'][number]['counts'] {
  return [
    ...states.map((state) => ({ value: tally.states[state], href: list(state) })),
    { value: tally.unsaid, href: list('unsaid') },
  ];
}

export function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number !== undefined && !title.startsWith(number) ? `${number} ${title}` : title;
}
