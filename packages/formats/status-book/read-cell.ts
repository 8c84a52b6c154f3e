import { isDate } from '@lofte/domain/edit-plan/check-dates';
import { largest } from '@lofte/domain/edit-plan/limits';
import { foldedName } from '@lofte/domain/folded-name';
import { FilledLink } from '@lofte/domain/follow-up/filled-row';
import type { State } from '@lofte/domain/follow-up/state';
import { readState } from '@lofte/domain/follow-up/state-words';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import type { PlainValue } from './plain-cell-value.ts';

/** A cell understood (`undefined`: it is empty), or the code of what is wrong with it. */
export type ReadCell<T> = { readonly value: T | undefined } | { readonly wrong: string };

const nothing = { value: undefined };
const yes: readonly string[] = ['ja', 'j', 'yes', 'y', 'x', 'sand', 'true', '1'];
const no: readonly string[] = ['nej', 'n', 'no', 'falsk', 'false', '0'];

export function readYes(cell: PlainValue): ReadCell<boolean> {
  if (isBlank(cell)) return nothing;
  if (cell.kind === 'yes or no') return { value: cell.yes };
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  const word = cell.kind === 'text' ? foldedName(cell.text) : cell.kind === 'number' ? String(cell.number) : '';
  if (yes.includes(word)) return { value: true };
  return no.includes(word) ? { value: false } : { wrong: 'cell-no-yes' };
}

export function readStateCell(cell: PlainValue): ReadCell<State> {
  if (isBlank(cell)) return nothing;
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  const state = cell.kind === 'text' ? readState(cell.text) : undefined;
  return state === undefined ? { wrong: 'cell-no-state' } : { value: state };
}

/** Formats in which a number looks like what it is. */
const bare = ['General', '@', '0', '0.00', '#,##0', '#,##0.00', '#,##0.###', ''];

/** A number among words is what it looks like; a date or a percentage may look like anything. */
export function readText(cell: PlainValue, language: 'da' | 'en'): ReadCell<string> {
  if (cell.kind === 'empty') return nothing;
  if (cell.kind === 'text') return { value: cell.text };
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  if (cell.kind !== 'number' || !bare.includes(cell.format)) return { wrong: 'cell-no-text' };
  return {
    value: new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 15 }).format(cell.number),
  };
}

/** The day before which a spreadsheet counts days that never were; what lies there is a time of day (ECMA-376 part 1, 18.17.4.1). */
const firstDay = '1900-03-01';

/** A day as ISO 8601. */
export function readDay(cell: PlainValue): ReadCell<string> {
  if (isBlank(cell)) return nothing;
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  const day =
    cell.kind === 'date' ? cell.date.toISOString().slice(0, 10) : cell.kind === 'text' ? readDate(cell.text) : '';
  return day.length === 10 && isDate(day) && day >= firstDay ? { value: day } : { wrong: 'cell-no-day' };
}

/** A number, in words as the language writes it. `unit`: of a percentage it is the number before the sign. */
export function readNumberCell(cell: PlainValue, language: 'da' | 'en', unit: string): ReadCell<number> {
  if (isBlank(cell)) return nothing;
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  const ofHundred = /^(%|pct\.?|procent|per ?cent)$/i.test(unit.trim());
  const number =
    cell.kind === 'number'
      ? numberIn(cell, ofHundred)
      : cell.kind === 'text'
        ? numberOf(cell.text, language, ofHundred)
        : Number.NaN;
  return Number.isFinite(number) && Math.abs(number) <= largest ? { value: number } : { wrong: 'cell-no-number' };
}

function numberIn({ number, format }: Extract<PlainValue, { kind: 'number' }>, ofHundred: boolean): number {
  if (!format.includes('%')) return number;
  // A cell that shows 38 % holds 0.38; the product is what was typed, as far as 15 digits go.
  return ofHundred ? Number((number * 100).toPrecision(15)) : Number.NaN;
}

function numberOf(text: string, language: 'da' | 'en', ofHundred: boolean): number {
  return readNumber(language, ofHundred ? text.replace(/\s*%\s*$/, '') : text);
}

/** Links, one or several, each with http or https before it where somebody left it out. */
export function readLinks(cell: PlainValue): ReadCell<readonly { readonly url: string; readonly title?: string }[]> {
  if (isBlank(cell)) return nothing;
  if (cell.kind === 'error') return { wrong: 'cell-error' };
  if (cell.kind !== 'text') return { wrong: 'cell-no-link' };
  const urls = cell.text
    .trim()
    .split(/[\s;]+/)
    .map(urlOf);
  if (urls.every((url) => url !== undefined)) return { value: urls.map((url) => ({ url })) };
  const under = cell.link === undefined ? undefined : urlOf(cell.link);
  return under === undefined
    ? { wrong: 'cell-no-link' }
    : { value: [{ url: under, title: cell.text.trim().slice(0, 500) }] };
}

function urlOf(written: string): string | undefined {
  const whole = /^www\.[^\s/]+\.\w/i.test(written) ? `https://${written}` : written;
  return FilledLink.shape.url.safeParse(whole).success ? whole : undefined;
}

function isBlank(cell: PlainValue): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && cell.text.trim() === '');
}
