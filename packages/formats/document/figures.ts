import { stateSigns } from '@lofte/domain/follow-up/state-words';
import type { BarLook, Bars, Figure, Series, Table } from './document.ts';
import { documentWords } from './words.ts';

type Language = 'da' | 'en';

const format = (language: Language) =>
  new Intl.NumberFormat(documentWords[language].locale, { maximumFractionDigits: 3 });
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = { da: format('da'), en: format('en') };

/** A number as people of a language write it. */
export function sayNumber(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** The sign before a count, so that a part of a bar is known without its colour. */
export function signOf(look: BarLook): string {
  return look === 'unsaid' ? '–' : stateSigns[look];
}

export function totalOf(row: Bars['rows'][number]): number {
  return row.counts.reduce((sum, { value }) => sum + value, 0);
}

/** The longest bar, which fills the width. */
export function longest(bars: Bars): number {
  return Math.max(1, ...bars.rows.map(totalOf));
}

/** A bar in words. */
export function sayBar(language: Language, bars: Bars, row: Bars['rows'][number]): string {
  const counts = bars.parts.flatMap(({ label }, i) => {
    const count = row.counts[i]?.value ?? 0;
    return count > 0 ? [`${sayNumber(language, count)} ${label}`] : [];
  });
  return documentWords[language].barSentence(row.label, counts.join(', ') || '0');
}

/** A series in words. */
export function saySeries(language: Language, { points }: Series): string {
  const say = documentWords[language];
  const figure = (one: Figure | undefined) => (one ? sayNumber(language, one.value) : say.none);
  return `${points.map((one) => say.pointSentence(one.period, figure(one.target), figure(one.actual))).join('; ')}.`;
}

/** The numbers of a bar picture; each opens what it was counted from. */
export function barNumbers(language: Language, bars: Bars): Table {
  const say = documentWords[language];
  const sums = bars.rows.map((row) => [{ text: sayNumber(language, totalOf(row)), strong: true }]);
  return {
    kind: 'table',
    caption: say.numbers(bars.title),
    columns: [
      { head: say.row, width: 20 },
      ...bars.parts.map(({ look, label }) => {
        const head = `${signOf(look)} ${label}`;
        return { head, align: 'right' as const, width: lettersOf(head) };
      }),
      { head: say.total, align: 'right', width: lettersOf(say.total) },
    ],
    rows: bars.rows.map((row, r) => [
      [{ text: row.label }],
      ...bars.parts.map((_, i) => number(language, row.counts[i])),
      sums[r] ?? [],
    ]),
  };
}

/** Letters that a column's head takes so that none of its words is divided, the sign beside its first word. */
function lettersOf(head: string): number {
  return Math.max(...head.split(/(?<!^.) /).map(({ length }) => length)) + 3;
}

export function seriesNumbers(language: Language, series: Series): Table {
  const say = documentWords[language];
  return {
    kind: 'table',
    caption: say.numbers(say.unitOf(series.title, series.unit)),
    columns: [
      { head: say.period, width: 2 },
      { head: say.target, align: 'right' },
      { head: say.actual, align: 'right' },
    ],
    rows: series.points.map(({ period, target, actual }) => [
      [{ text: period }],
      number(language, target),
      number(language, actual),
    ]),
  };
}

function number(language: Language, figure: Figure | undefined) {
  const text = figure ? sayNumber(language, figure.value) : documentWords[language].none;
  return [{ text, href: figure?.href }];
}

/** The rounded end of a scale that begins at nothing, or under the lowest value. */
export function scaleOf({ points }: Series): { readonly low: number; readonly high: number } {
  const values = points.flatMap(({ target, actual }) => [target?.value ?? 0, actual?.value ?? 0]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = 10 ** Math.floor(Math.log10(Math.max(most - least, 1e-6)));
  const high = Math.ceil(most / step) * step;
  return { low: Math.floor(least / step) * step, high: high === 0 && least === 0 ? 1 : high };
}
