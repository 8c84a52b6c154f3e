import { endings, foreign, frequent, spellings } from './language/frequent.ts';
import { wordTable } from './word-table.ts';

/** Languages the reader knows words of; `und` is any other. */
export type Language = 'da' | 'en' | 'nb' | 'sv' | 'de' | 'und';

const known = ['da', 'en', 'nb', 'sv', 'de'] as const;
const FOREIGN = known.length;
/** So much of a text is looked at: a block of it tells its language. */
const enough = 2000;
/** A lead that further words do not turn round: the rest need not be read. */
const decisive = 4;

type Weights = readonly number[];
const words = wordWeights();
const lastLetters = endingWeights();
const DANISH = 0;
const NORWEGIAN = 2;
const parts = new Map<number, number>([
  ...spellings.da.map((part): [number, number] => [partKey(part, 0), DANISH]),
  ...spellings.nb.map((part): [number, number] => [partKey(part, 0), NORWEGIAN]),
]);

/** What one word says: to whose score how much is added, in this order. */
interface Evidence {
  readonly languages: readonly number[];
  readonly weights: readonly number[];
}

const evidence = wordTable(evidenceOf);
/** A long paper has some 40,000 different words. */
const MOST_WORDS = 100_000;

/** The language a text, or a stretch of one, is written in. Short texts (under some 20 words) may be `und`. */
export function detectLanguage(text: string, start = 0, end = text.length): Language {
  const to = Math.min(end, start + enough);
  const scores = [0, 0, 0, 0, 0, 0];
  const count = scoreWords(text, start, to, scores);
  const letters = [0, 0, 0, 0, 0, 0];
  scoreLetters(text, start, to, letters);
  // Letters speak for a language only as far as its words do: many languages write ä.
  for (let k = 0; k < scores.length; k++)
    scores[k] = (scores[k] ?? 0) + Math.min(letters[k] ?? 0, k === FOREIGN ? 9 : (scores[k] ?? 0));
  return decide(scores, count);
}

function scoreWords(text: string, start: number, end: number, scores: number[]): number {
  let count = 0;
  if (evidence.size() > MOST_WORDS) evidence.clear();
  for (let i = start; i < end; ) {
    if (!isLetter(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const from = i;
    while (i < end && isLetter(text.charCodeAt(i))) i++;
    count++;
    if (count % 32 === 0 && lead(scores) > decisive) return count;
    const { languages, weights } = evidence.at(text, from, i);
    for (let n = 0; n < languages.length; n++) {
      const k = languages[n] ?? 0;
      scores[k] = (scores[k] ?? 0) + (weights[n] ?? 0);
    }
  }
  return count;
}

function evidenceOf(written: string): Evidence {
  const word = written.toLowerCase();
  const languages: number[] = [];
  const weights: number[] = [];
  const add = (language: number, weight: number) => {
    languages.push(language);
    weights.push(weight);
  };
  const own = words.get(word);
  if (own) addAll(own, 1, add);
  else if (word.length >= 4) {
    scoreEnding(word, add);
    scoreSpelling(word, add);
  }
  return { languages, weights };
}

type Add = (language: number, weight: number) => void;

function scoreEnding(word: string, add: Add): void {
  for (let length = Math.min(7, word.length - 2); length >= 2; length--) {
    const weights = lastLetters.get(word.slice(-length));
    if (weights) {
      addAll(weights, 0.4, add);
      return;
    }
  }
}

// Danish and Norwegian share most words; how the rest are spelled tells them apart.
function scoreSpelling(word: string, add: Add): void {
  const closed = `${word}$`;
  for (let i = 0; i + 2 < closed.length; i++) {
    for (let length = 2; length <= 3; length++) {
      const language = parts.get(partKey(closed, i, length));
      if (language !== undefined) add(language, 0.3);
    }
  }
}

function partKey(text: string, from: number, length = text.length): number {
  let key = 0;
  for (let i = from; i < from + length; i++) key = key * 512 + (text.charCodeAt(i) & 511);
  return key;
}

// Letters that only some of the languages write; one in a name must not decide, so each counts little.
const AE_OE = [0.3, 0, 0.3, 0, 0, 0];
const RING = [0.2, 0, 0.2, 0.2, 0, 0];
const DOTS = [0, 0, 0, 0.3, 0.2, 0.05];
const GERMAN = [0, 0, 0, 0, 0.4, 0];
const STRANGE = [0, 0, 0, 0, 0, 0.4];

function scoreLetters(text: string, start: number, end: number, scores: number[]): void {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xc0) continue;
    const weights = letterWeights(code);
    if (weights) for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0);
  }
}

function letterWeights(code: number): Weights | undefined {
  if (code === 0xe6 || code === 0xf8 || code === 0xd8 || code === 0xc6) return AE_OE;
  if (code === 0xe5 || code === 0xc5) return RING;
  if (code === 0xe4 || code === 0xf6) return DOTS;
  if (code === 0xfc || code === 0xdf) return GERMAN;
  if (code === 0xe9) return undefined;
  return code < 0x250 || (code > 0x36f && code < 0x2000) ? STRANGE : undefined;
}

function decide(scores: readonly number[], count: number): Language {
  const best = bestOf(scores);
  const top = scores[best] ?? 0;
  // A heading of three words may be plain; a long block with few known words is a list of names or another language.
  if (top < 1.2 || top < count * 0.09 || lead(scores) < Math.min(0.5, top * 0.2)) return 'und';
  return known[best] ?? 'und';
}

function bestOf(scores: readonly number[]): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}

function lead(scores: readonly number[]): number {
  const best = bestOf(scores);
  let second = 0;
  for (let k = 0; k < scores.length; k++) if (k !== best) second = Math.max(second, scores[k] ?? 0);
  return (scores[best] ?? 0) - second;
}

/** A letter in lower case is one of these; a capital is where its small letter is. */
const isSmall = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code !== 0xf7 && code < 0x2000);
const lettersBelow = Uint8Array.from({ length: 0x250 }, (_, code) => (isSmallOf(code) ? 1 : 0));

function isSmallOf(code: number): boolean {
  return isSmall(String.fromCharCode(code).toLowerCase().charCodeAt(0));
}

/** True for what the words of these languages are written with. */
export function isLetter(code: number): boolean {
  return code < 0x250 ? lettersBelow[code] === 1 : isSmallOf(code);
}

function addAll(weights: Weights, factor: number, add: Add): void {
  weights.forEach((weight, k) => {
    if (weight > 0) add(k, weight * factor);
  });
}

// A word of one language counts 1 for it, a word of two 0.5 for each, of three or more 0.25: shared words say little.
function shared(lists: readonly (readonly string[])[]): Map<string, Weights> {
  const owners = new Map<string, Set<number>>();
  lists.forEach((list, k) => {
    for (const word of list) owners.set(word, (owners.get(word) ?? new Set()).add(k));
  });
  return new Map(
    [...owners].map(([word, by]) => {
      const weight = by.size === 1 ? 1 : by.size === 2 ? 0.5 : 0.25;
      return [word, lists.map((_, k) => (by.has(k) ? weight : 0))];
    }),
  );
}

function wordWeights(): Map<string, Weights> {
  const split = (text: string) => text.split(/\s+/);
  return shared([...known.map((language) => split(frequent[language])), split(foreign)]);
}

function endingWeights(): Map<string, Weights> {
  const lists: (readonly string[])[] = known.map((language) => endings[language]);
  lists[FOREIGN] = [];
  return shared(lists);
}
