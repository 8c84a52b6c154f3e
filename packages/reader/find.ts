import type { Found, Passage } from './find/found.ts';
import { lexiconOf } from './find/lexicon.ts';
import { settledCurrency } from './find/money.ts';
import { closeFigures, openLoneNumber } from './find/openfigures.ts';
import type { Scan } from './find/scan.ts';
import { emptyTokens, markAt, tokenise } from './find/tokens.ts';
import { walk } from './find/walk.ts';
import type { Language } from './language.ts';

export type { Found, Passage } from './find/found.ts';

/** Finds what passages name. Passages come in order and do not overlap; line feeds inside one count as spaces. */
export function findMentions(reading: string, passages: readonly Passage[], main: Language): readonly Found[] {
  const fallback = main === 'und' ? 'en' : main;
  const scan = freshScan(main, fallback);
  for (const { start, end, language } of passages) {
    scan.lexicon = lexiconOf(language === 'und' ? fallback : language);
    readPassage(scan, reading, start, end);
  }
  settle(scan);
  return scan.found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function freshScan(main: Language, fallback: Exclude<Language, 'und'>): Scan {
  return {
    tokens: emptyTokens(),
    found: [],
    lexicon: lexiconOf(fallback),
    main,
    sentence: 0,
    busy: 0,
    named: 0,
    years: [],
    figures: [],
    unit: '',
    lone: undefined,
    explained: new Map(),
    waiting: [],
    unsettled: [],
  };
}

function readPassage(scan: Scan, reading: string, start: number, end: number): void {
  const t = scan.tokens;
  // A key figure's sentence may be broken over passages: "In 2030 we expect" · "10 mio. patienter".
  const carried = endsSentence(scan) ? undefined : scan.years.at(-1);
  scan.years.length = 0;
  if (carried) scan.years.push({ ...carried, token: -1, sentence: 0 });
  scan.sentence = 0;
  scan.busy = 0;
  scan.named = 0;
  scan.unit = '';
  tokenise(t, reading, start, end, scan.lexicon);
  openLoneNumber(scan);
  walk(scan);
  closeFigures(scan);
}

function endsSentence({ tokens }: Scan): boolean {
  const last = markAt(tokens, tokens.count - 1);
  return tokens.count === 0 || last === 0x2e || last === 0x21 || last === 0x3f;
}

// What only the whole paper tells: short forms explained later, and whose crown or dollar is meant.
function settle(scan: Scan): void {
  for (const { acronym, start, end } of scan.waiting) {
    const known = scan.explained.get(acronym);
    if (known)
      scan.found.push({
        kind: 'organisation',
        name: known.name,
        acronym,
        ...(known.forum ? { forum: true } : {}),
        start,
        end,
      });
  }
  if (scan.unsettled.length === 0) return;
  const named = new Map<string, number>();
  for (const found of scan.found) if (found.kind === 'country') named.set(found.code, (named.get(found.code) ?? 0) + 1);
  for (const { at, language } of scan.unsettled) {
    const sum = scan.found[at];
    if (sum?.kind === 'money')
      scan.found[at] = { ...sum, currency: settledCurrency(sum.currency, language, scan.main, named) };
  }
}
