import type { MentionOf } from '../draft.ts';
import type { Plan } from '../plan.ts';
import type { SourceText } from '../source.ts';
import { readingRange } from '../span.ts';
import { fundName } from './fund-name.ts';
import type { KeyFigure } from './key-figure.ts';
import type { Fund } from './money.ts';
import type { PaperPlace } from './partnership.ts';
import { sentenceAround } from './sentence-around.ts';

/** A sum that a paper names and no fund stands for yet. */
export interface OfferedFund {
  readonly key: string;
  /** What it is for, in the paper's words. */
  readonly title: string;
  /** The sentence that names it. */
  readonly says: string;
  readonly amount: string;
  readonly currency: string;
  readonly about: readonly { readonly strategy: string; readonly element: string }[];
  readonly place: PaperPlace;
}

/** A figure that a paper names and the register does not have yet. */
export interface OfferedFigure {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number;
  /** ISO 8601; the year of the figure where the paper says it. */
  readonly period?: string;
  readonly about: OfferedFund['about'];
  readonly place: PaperPlace;
}

/** A heading on the next line, which is no part of a sentence: a few words with a capital, alone between lines. */
const headingAfter = /^[ \t]*\n\s*\p{Lu}[\p{L} -]{2,40}(?:\n[ \t]*\n|\n?$)/u;
/** The paragraph before, where it ends in the middle of a sentence. */
const leadingOn = /(?:[\p{L}\d]+[ \n,-]+){4,}\p{Ll}+\s*\n\s*\n\s*$/u;
/** Characters back in which such a paragraph is looked for. */
const reach = 300;
/** `15. år`, `15th year`: which one it is, and not how many. */
const ordinal = /^\d+(?:\s?\.\s*(?=\p{L})|st\s|nd\s|rd\s|th\s|:[ea]\s)/u;

type Known = readonly { readonly places: readonly PaperPlace[] }[];

/** Kinds of elements that money and figures can be for. */
const served: ReadonlySet<string> = new Set(['priority', 'goal', 'initiative']);

/** The sums of a plan's newest paper, as it names them; a range is no sum to set aside. */
export function offeredFunds(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: readonly Pick<Fund, 'places'>[],
): readonly OfferedFund[] {
  const sums = plan.mentions.filter((one): one is MentionOf<'money'> => one.kind === 'money');
  return sums.flatMap((mention): readonly OfferedFund[] => {
    const place = placeOf(plan, mention.span);
    if (typeof mention.amount !== 'number' || !(mention.amount > 0) || taken(known, place)) return [];
    const amount = String(Math.round(mention.amount * 100) / 100);
    if (!/^\d{1,15}(\.\d{1,2})?$/.test(amount)) return [];
    const says = sentenceOf(words, mention);
    return [
      {
        ...{ key: placeKey(place), title: fundName(says, mention.text), says, amount, currency: mention.currency },
        ...{ about: aboutOf(plan, mention.in), place },
      },
    ];
  });
}

/** The figures of a plan's newest paper, as it names them; a range is drawn as none. */
export function offeredFigures(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: readonly Pick<KeyFigure, 'places'>[],
): readonly OfferedFigure[] {
  const figures = plan.mentions.filter((one): one is MentionOf<'figure'> => one.kind === 'figure');
  return figures.flatMap((mention): readonly OfferedFigure[] => {
    const place = placeOf(plan, mention.span);
    if (typeof mention.value !== 'number' || ordinal.test(mention.text) || taken(known, place)) return [];
    const year = String(mention.year ?? '');
    return [
      {
        ...{ key: placeKey(place), title: sentenceOf(words, mention), unit: mention.unit, value: mention.value },
        ...(/^\d{4}$/.test(year) ? { period: year } : {}),
        ...{ about: aboutOf(plan, mention.in), place },
      },
    ];
  });
}

function placeOf({ strategy }: Plan, span: PaperPlace['span']): PaperPlace {
  return { strategy: strategy.id, document: strategy.document, span };
}

/** What tells an offer from others that stands at one place only. */
export function placeKey({ document, span }: PaperPlace): string {
  return `${document.slice(0, 12)} ${span.start}`;
}

function taken(known: Known, { document, span }: PaperPlace): boolean {
  return known.some(({ places }) =>
    places.some((place) => place.document === document && place.span.start === span.start),
  );
}

/** The sentence that a figure or a sum is told in. One that stands alone in large print ends the line above it. */
function sentenceOf(
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
  { span }: { readonly span: PaperPlace['span'] },
): string {
  const place = readingRange(map, span);
  const headed = headingAfter.exec(reading.slice(place.end));
  const text = headed ? reading.slice(0, place.end) : reading;
  const sentence = sentenceAround(text, place);
  const alone = sentence === text.slice(place.start, place.end).replace(/\s+/g, ' ');
  const leading = alone ? leadingOn.exec(text.slice(Math.max(0, place.start - reach), place.start)) : null;
  if (!leading) return sentence;
  return sentenceAround(`${text.slice(0, place.start).trimEnd()} ${text.slice(place.start)}`, {
    start: text.slice(0, place.start).trimEnd().length + 1,
    end: text.slice(0, place.start).trimEnd().length + 1 + place.end - place.start,
  });
}

/** The goal or initiative that it stands in, or that what it stands in stands under. */
export function aboutOf({ strategy, elements }: Plan, inside: string | undefined): OfferedFund['about'] {
  const byId = new Map(elements.map((one) => [one.id, one]));
  for (let next = byId.get(inside ?? ''); next; next = byId.get(next.parent ?? '')) {
    if (served.has(next.kind)) return [{ strategy: strategy.id, element: next.id }];
  }
  return [];
}
