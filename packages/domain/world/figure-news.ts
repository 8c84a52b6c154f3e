import type { Mention, MentionOf } from '../draft.ts';
import { defined } from '../edit-plan/tidy-fields.ts';
import { sentenceAt } from '../sentences-in.ts';
import type { SourceText } from '../source.ts';
import { readingRange } from '../span.ts';
import type { FigureValue, KeyFigure } from './key-figure.ts';
import { sentenceOf } from './offered-sums.ts';
import type { PaperPlace } from './partnership.ts';
import type { WantedFigure } from './settle-figure.ts';

/** A paper that a figure is from was followed by a newer one, where its sentence is gone or says another number. */
export interface FigureNews {
  /** Where it is from, and the sentence there. */
  readonly place: PaperPlace;
  readonly was: string;
  /** SHA-256 of the newer paper. */
  readonly document: string;
  /** None where nothing like it stands there. */
  readonly now?:
    | {
        readonly place: PaperPlace;
        readonly text: string;
        readonly value: number;
        readonly period?: string | undefined;
        /** What the figure is called then. */
        readonly title: string;
      }
    | undefined;
}

type Words = Pick<SourceText, 'reading' | 'map'>;

/** The newest paper of a strategy, and what it names. */
export interface NewestPaper {
  readonly document: string;
  readonly words: Words;
  readonly mentions: readonly Mention[];
}

/** How much of the words around two numbers must be the same for them to be one figure: 1 is all. */
const alike = 0.6;

/**
 * What the newest paper says otherwise of a place that a figure is from. Nothing where the sentence stands there still, where one like it
 * says a number that the figure has, or where ours was kept against that paper.
 */
export function figureNews(
  { title, unit, values, keptAgainst = [] }: Pick<KeyFigure, 'title' | 'unit' | 'values' | 'keptAgainst'>,
  place: PaperPlace,
  before: Words,
  { document, words, mentions }: NewestPaper,
): FigureNews | undefined {
  if (document === place.document || keptAgainst.includes(document)) return undefined;
  const was = sentenceAt(before, place.span)?.text;
  if (was === undefined || oneLine(words.reading).includes(was)) return undefined;
  const own = wordsOf(was);
  const found = mentions
    .filter((one): one is MentionOf<'figure'> => one.kind === 'figure' && one.unit === unit)
    .flatMap(({ value, year, span }) => {
      const text = sentenceAt(words, span)?.text ?? '';
      const near = likeness(own, wordsOf(text));
      const period = /^\d{4}$/.test(String(year)) ? String(year) : undefined;
      return typeof value === 'number' && near >= alike ? [{ value, period, span, text, near }] : [];
    })
    .toSorted((a, b) => b.near - a.near);
  const [best] = found;
  if (!best) return { place, was, document };
  const known = found.some(
    (one) =>
      one.near === best.near &&
      values.some(({ value, period }) => value === one.value && period === (one.period ?? period)),
  );
  if (known) return undefined;
  const { value, period, span, text } = best;
  const called = retitled(title, { words: before, span: place.span }, { words, span });
  return {
    ...{ place, was, document },
    now: { place: { strategy: place.strategy, document, span }, text, value, period, title: called },
  };
}

/** The figure with what the newer paper says: its number in place of the one of the same year, which keeps what it was, or beside the others. */
export function withNews(figure: KeyFigure, { place, now }: FigureNews, today: string): WantedFigure {
  if (!now) return figure;
  const same = figure.values.find(({ period }) => period === now.period);
  const fresh = defined({ value: now.value, period: now.period });
  const values = same
    ? figure.values.map((one) => (one === same ? { ...fresh, id: one.id, was: pastOf(same, today) } : one))
    : [...figure.values, fresh];
  const places = figure.places.map((one) =>
    one.document === place.document && one.span.start === place.span.start ? now.place : one,
  );
  return { ...figure, title: now.title, values, places };
}

function pastOf({ value, source, link, was = [] }: FigureValue, until: string): FigureValue['was'] {
  return [...was, defined({ value, source, link, until })].slice(-50);
}

interface Named {
  readonly words: Words;
  readonly span: PaperPlace['span'];
}

/** A title that is the sentence of the old number, or has that number's words, with the new one's in their place. */
function retitled(title: string, was: Named, now: Named): string {
  if (title === sentenceOf(was.words, was)) return sentenceOf(now.words, now);
  const number = numberAt(was);
  if (number === '') return title;
  const whole = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${RegExp.escape(number)}(?![\\p{L}\\d])`, 'gu');
  return title.replace(whole, () => numberAt(now));
}

function numberAt({ words: { reading, map }, span }: Named): string {
  const { start, end } = readingRange(map, span);
  return oneLine(reading.slice(start, end)).trim();
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Without its numbers: these are what may differ. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.union(b).size;
  return all === 0 ? 0 : a.intersection(b).size / all;
}
