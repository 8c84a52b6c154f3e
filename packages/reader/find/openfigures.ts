import { nounAfter } from './nouns.ts';
import { isGrouped, numberOf } from './numbers.ts';
import type { OpenFigure, Scan } from './scan.ts';
import { endOf, kindOf, MARK, markAt, NOTE, NUMBER, startOf, WORD, wordAt } from './tokens.ts';

/** Notes a figure made of tokens `from` to `next`, which it returns. Its year and source are found when the passage has been read. */
export function openFigure(scan: Scan, from: number, next: number, value: OpenFigure['value'], unit: string): number {
  const exact = (number: number) => Number(number.toPrecision(12));
  scan.figures.push({
    value: typeof value === 'number' ? exact(value) : [exact(value[0]), exact(value[1])],
    unit,
    start: startOf(scan.tokens, from),
    end: endOf(scan.tokens, next - 1),
    token: from,
    last: next - 1,
    sentence: scan.sentence,
  });
  return next;
}

/** Gives the figures of a passage the year and footnote of their sentence, once all of it has been read. */
export function closeFigures(scan: Scan): void {
  const t = scan.tokens;
  for (const figure of scan.figures) {
    const best = nearestYear(scan, figure);
    const note = noteAfter(scan, figure.token);
    const footnote = note < 0 ? '' : plainDigits(t.text.slice(startOf(t, note), endOf(t, note)));
    scan.found.push({
      kind: 'figure',
      value: figure.value,
      unit: figure.unit,
      start: figure.start,
      end: figure.end,
      ...(best ? { year: best.year } : {}),
      ...(footnote ? { footnote } : {}),
    });
  }
  scan.figures.length = 0;
}

// "from 75% in 2022 to 85% in 2030": a year after the figure is its own rather than one before it.
function nearestYear({ years }: Scan, { token, last, sentence }: OpenFigure): Scan['years'][number] | undefined {
  let best: Scan['years'][number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const year of years) {
    const distance = year.token > token ? year.token - last : token - year.token + 3;
    if (year.sentence !== sentence || distance >= least) continue;
    best = year;
    least = distance;
  }
  return best;
}

// The footnote's marker that ends the figure's sentence.
function noteAfter(scan: Scan, token: number): number {
  const t = scan.tokens;
  for (let i = token + 1; i < t.count; i++) {
    if (kindOf(t, i) === NOTE) return i;
    const isEnd = kindOf(t, i) === MARK && (markAt(t, i) === 0x2e || markAt(t, i) === 0x21 || markAt(t, i) === 0x3f);
    if (isEnd && wordAt(t, i - 1).lower.length > 3) {
      const next = markAt(t, i + 1) === 0x28 || markAt(t, i + 1) === 0x5b ? i + 2 : i + 1;
      return kindOf(t, next) === NOTE ? next : -1;
    }
  }
  return -1;
}

function plainDigits(text: string): string {
  return text.normalize('NFKC');
}

/** Gives the number that was a passage of its own the caption this passage begins with; keeps this one where it is such a number. */
export function openLoneNumber(scan: Scan): void {
  const t = scan.tokens;
  const { lone } = scan;
  scan.lone = undefined;
  if (lone && wordAt(t, 0).lower !== '' && !wordAt(t, 0).capital) {
    const noun = nounAfter(scan, 0);
    if (noun > 0 || kindOf(t, 0) === WORD) {
      const unit = kindOf(t, noun) === WORD ? t.text.slice(startOf(t, noun), endOf(t, noun)) : '';
      scan.figures.push({ value: lone.value, unit, start: lone.start, end: lone.end, token: 0, last: 0, sentence: 0 });
    }
  }
  if (t.count !== 1 || kindOf(t, 0) !== NUMBER) return;
  const value = numberOf(t.text, startOf(t, 0), endOf(t, 0), scan.lexicon.numbers.groups);
  const isYear = endOf(t, 0) - startOf(t, 0) === 4 && value >= 1900 && value <= 2100;
  if (value >= 2 && !isYear && !isGrouped(t, 0, scan.lexicon.numbers))
    scan.lone = { value, start: startOf(t, 0), end: endOf(t, 0) };
}
