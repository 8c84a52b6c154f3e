import type { Language } from '../language.ts';
import type { Paper } from '../paper.ts';
import { type WordTable, wordTable } from '../word-table.ts';
import { DIGIT, HYPHEN, isLetter, kindOf, ODD, plainWord, SPACE } from './characters.ts';
import { firstShown, lastShown } from './shown.ts';

/** How a word stands in the document. Only where it stands free inside a line is it surely whole. */
export interface Use {
  inside: number;
  /** At a line's end or start, or beside a hyphen: perhaps a fragment. */
  edge: number;
  /** Where its first uses inside lines stand; a word with more is none that extraction made. */
  readonly at: number[];
  /** The same word with its first letter in the other case; found when first asked for. */
  twin?: Use | null;
}

/** What one pass over the text tells all rules. */
export interface Survey {
  readonly paper: Paper;
  readonly text: string;
  readonly language: Language;
  /** Each line's range without the blanks and invisible characters around it; lines that show nothing have from === to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly words: ReadonlyMap<string, Use>;
  /** Words and numbers with hyphens inside: how often. */
  readonly hyphenated: ReadonlyMap<string, number>;
  /** First parts of those whose second part is lower case: `EU` of `EU-kredsen`. */
  readonly heads: ReadonlyMap<string, number>;
  /** Runs of digits long enough to be two years. */
  readonly longNumbers: readonly number[];
  /** Characters that the last rules look at: odd spaces, ligatures, blanks before punctuation. */
  readonly odd: readonly number[];
}

/** How many places of a word are remembered. */
export const MOST_PLACES = 6;

/** Reads the text once, character by character: the repairs' cost is this pass and little more. */
export function surveyOf(paper: Paper, language: Language): Survey {
  const { text, lines } = paper;
  const from = new Int32Array(lines.length);
  const to = new Int32Array(lines.length);
  const words = new Map<string, Use>();
  const tally = { words: usesIn(words), hyphenated: new Map(), heads: new Map(), longNumbers: [], odd: [] };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    let start = line.start;
    let end = line.end;
    while (start < end && kindOf(text.charCodeAt(start)) === SPACE) start++;
    while (end > start && kindOf(text.charCodeAt(end - 1)) === SPACE) end--;
    to[i] = lastShown(text, start, end);
    from[i] = firstShown(text, start, to[i] ?? end);
    tallyLine(text, start, end, tally);
  }
  return { paper, text, language, from, to, ...tally, words };
}

/** Looks uses up by the letters of a word as they stand, and notes each in `words` when it is met first. */
function usesIn(words: Map<string, Use>): WordTable<Use> {
  return wordTable((letters) => {
    const word = plainWord(letters);
    const use = words.get(word) ?? { inside: 0, edge: 0, at: [] };
    words.set(word, use);
    return use;
  });
}

interface Tally {
  readonly words: WordTable<Use>;
  readonly hyphenated: Map<string, number>;
  readonly heads: Map<string, number>;
  readonly longNumbers: number[];
  readonly odd: number[];
}

/** Kept in one loop: it runs for every character of the paper. */
function tallyLine(text: string, from: number, to: number, tally: Tally): void {
  let chain = -1;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const start = at;
    if (isLetter(kind)) {
      for (let next = kind; at < to && isLetter(next); next = kindOf(text.charCodeAt(++at)))
        if (next === ODD) tally.odd.push(at);
      const tied =
        kindOf(text.charCodeAt(at)) === HYPHEN || (start > from && kindOf(text.charCodeAt(start - 1)) === HYPHEN);
      note(tally.words.at(text, start, at), start, tied || start === from || at === to);
    } else if (kind === DIGIT) {
      while (at < to && kindOf(text.charCodeAt(at)) === DIGIT) at++;
      if (at - start === 6 || at - start === 8) tally.longNumbers.push(start);
    } else if (kind === HYPHEN) {
      at++;
      const before = start > from && isPart(text.charCodeAt(start - 1));
      if (before && at < to && isPart(text.charCodeAt(at))) {
        if (chain < 0) chain = startOfPart(text, start, from);
        continue;
      }
    } else {
      at++;
      if (kind === SPACE && (code !== 32 || isAwkward(text.charCodeAt(at)))) tally.odd.push(start);
    }
    if (chain >= 0 && (kind === HYPHEN || kind === SPACE || at === to || kindOf(text.charCodeAt(at)) !== HYPHEN)) {
      addChain(tally, text.slice(chain, kind === HYPHEN ? start : at));
      chain = -1;
    }
  }
}

/** What a blank should not stand before: another blank, or a mark that belongs to the word before it. */
function isAwkward(code: number): boolean {
  return (
    code <= 32 || code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63 || code === 160
  );
}

function isPart(code: number): boolean {
  const kind = kindOf(code);
  return isLetter(kind) || kind === DIGIT;
}

function startOfPart(text: string, end: number, from: number): number {
  let start = end;
  while (start > from && isPart(text.charCodeAt(start - 1))) start--;
  return start;
}

function note(use: Use, at: number, edge: boolean): void {
  if (edge) use.edge++;
  else use.inside++;
  if (use.at.length < MOST_PLACES) use.at.push(at);
}

function addChain(tally: Tally, chain: string): void {
  tally.hyphenated.set(chain, (tally.hyphenated.get(chain) ?? 0) + 1);
  const cut = chain.indexOf('-');
  const head = chain.slice(0, cut);
  const tail = chain.charAt(cut + 1);
  if (cut > 0 && tail.toUpperCase() !== tail) tally.heads.set(head, (tally.heads.get(head) ?? 0) + 1);
}
