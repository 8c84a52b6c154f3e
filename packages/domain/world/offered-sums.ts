import { createHash } from 'node:crypto';
import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import type { Plan } from '../plan.ts';
import type { SourceText } from '../source.ts';
import { readingRange } from '../span.ts';
import { fundName } from './fund-name.ts';
import type { KeyFigure } from './key-figure.ts';
import type { Fund } from './money.ts';
import type { PaperPlace } from './partnership.ts';
import { boundsAround, sentenceAround } from './sentence-around.ts';

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

/** What is registered: its places, and what it has said by `sayingKey` in the edition of each. */
interface Said {
  readonly said?: ReadonlySet<string>;
}

/** Kinds of elements that money and figures can be for. */
const served: ReadonlySet<string> = new Set(['priority', 'goal', 'initiative']);

/** The sums of a plan's newest paper, as it names them; a range is no sum to set aside. */
export function offeredFunds(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: readonly Pick<Fund, 'places' | 'title' | 'amount' | 'currency'>[],
  { said }: Said = {},
): readonly OfferedFund[] {
  const sums = plan.mentions.filter((one): one is MentionOf<'money'> => one.kind === 'money');
  const found = sums.flatMap((mention): readonly OfferedFund[] => {
    const place = placeOf(plan, mention.span);
    if (typeof mention.amount !== 'number' || !(mention.amount > 0) || taken(known, place)) return [];
    const key = sayingKey(words, mention.span);
    const amount = String(Math.round(mention.amount * 100) / 100);
    if (!/^\d{1,15}(\.\d{1,2})?$/.test(amount)) return [];
    const says = sentenceOf(words, mention);
    const title = fundName(says, mention.text);
    const same = known.some(
      (one) =>
        one.currency === mention.currency &&
        Number(one.amount) === Number(amount) &&
        foldedName(one.title) === foldedName(title),
    );
    if (same || said?.has(key)) return [];
    return [
      {
        ...{ key, title, says, amount, currency: mention.currency },
        ...{ about: aboutOf(plan, mention.in), place },
      },
    ];
  });
  return once(found);
}

/** The figures of a plan's newest paper, as it names them; a range is drawn as none. */
export function offeredFigures(
  plan: Plan,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: readonly Pick<KeyFigure, 'places' | 'title' | 'unit' | 'values'>[],
  { said }: Said = {},
): readonly OfferedFigure[] {
  const figures = plan.mentions.filter((one): one is MentionOf<'figure'> => one.kind === 'figure');
  const found = figures.flatMap((mention): readonly OfferedFigure[] => {
    const place = placeOf(plan, mention.span);
    if (typeof mention.value !== 'number' || ordinal.test(mention.text) || taken(known, place)) return [];
    const year = String(mention.year ?? '');
    const period = /^\d{4}$/.test(year) ? year : undefined;
    const [key, title] = [sayingKey(words, mention.span), sentenceOf(words, mention)];
    const same = known.some(
      (one) =>
        one.unit === mention.unit &&
        foldedName(one.title) === foldedName(title) &&
        one.values.some((value) => value.value === mention.value && value.period === period),
    );
    if (same || said?.has(key)) return [];
    return [
      {
        ...{ key, title, unit: mention.unit, value: mention.value },
        ...(period === undefined ? {} : { period }),
        ...{ about: aboutOf(plan, mention.in), place },
      },
    ];
  });
  return once(found);
}

function placeOf({ strategy }: Plan, span: PaperPlace['span']): PaperPlace {
  return { strategy: strategy.id, document: strategy.document, span };
}

/** What tells an offer from others that stands at one place only. */
export function placeKey({ document, span }: PaperPlace): string {
  return `${document.slice(0, 12)} ${span.start}`;
}

function taken(known: readonly { readonly places: readonly PaperPlace[] }[], { document, span }: PaperPlace): boolean {
  return known.some(({ places }) =>
    places.some((place) => place.document === document && place.span.start === span.start),
  );
}

/** Characters on each side by which a number is known that no sentence stands around. */
const around = 80;

/** What tells a figure or a sum from others by what is said, the same in every edition that says it: its words and its sentence. */
export function sayingKey(words: Pick<SourceText, 'reading' | 'map'>, span: PaperPlace['span']): string {
  const { text, start, end } = toldIn(words, { span });
  const { from, to } = boundsAround(text, { start, end });
  const number = foldedName(text.slice(start, end));
  const sentence = foldedName(text.slice(from, to));
  const says = sentence === number ? foldedName(text.slice(Math.max(0, start - around), end + around)) : sentence;
  return `${number.slice(0, 40)} ${createHash('sha256').update(says).digest('hex').slice(0, 16)}`;
}

function once<O extends { readonly key: string }>(those: readonly O[]): readonly O[] {
  return [...Map.groupBy(those, ({ key }) => key).values()].flatMap(([first]) => first ?? []);
}

/** The sentence that a figure or a sum is told in. One that stands alone in large print ends the line above it. */
export function sentenceOf(
  words: Pick<SourceText, 'reading' | 'map'>,
  mention: { readonly span: PaperPlace['span'] },
): string {
  const { text, start, end } = toldIn(words, mention);
  return sentenceAround(text, { start, end });
}

function toldIn(
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
  { span }: { readonly span: PaperPlace['span'] },
): { readonly text: string; readonly start: number; readonly end: number } {
  const place = readingRange(map, span);
  const headed = headingAfter.exec(reading.slice(place.end));
  const text = headed ? reading.slice(0, place.end) : reading;
  const sentence = sentenceAround(text, place);
  const alone = sentence === text.slice(place.start, place.end).replace(/\s+/g, ' ');
  const leading = alone ? leadingOn.exec(text.slice(Math.max(0, place.start - reach), place.start)) : null;
  if (!leading) return { text, ...place };
  const above = text.slice(0, place.start).trimEnd();
  const start = above.length + 1;
  return { text: `${above} ${text.slice(place.start)}`, start, end: start + place.end - place.start };
}

/** The goal or initiative that it stands in, or that what it stands in stands under. */
export function aboutOf({ strategy, elements }: Plan, inside: string | undefined): OfferedFund['about'] {
  const byId = new Map(elements.map((one) => [one.id, one]));
  for (let next = byId.get(inside ?? ''); next; next = byId.get(next.parent ?? '')) {
    if (served.has(next.kind)) return [{ strategy: strategy.id, element: next.id }];
  }
  return [];
}
