import { endings, foreign, frequent, spellings } from './language/frequent.ts';

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

/** The language a text is written in. Short texts (under some 20 words) may be `und`. */
export function detectLanguage(text: string): Language {
  const sample = text.length > enough ? text.slice(0, enough) : text;
  const scores = [0, 0, 0, 0, 0, 0];
  const count = scoreWords(sample.toLowerCase(), scores);
  const letters = [0, 0, 0, 0, 0, 0];
  scoreLetters(sample, letters);
  // Letters speak for a language only as far as its words do: many languages write ä.
  for (let k = 0; k < scores.length; k++)
    scores[k] = (scores[k] ?? 0) + Math.min(letters[k] ?? 0, k === FOREIGN ? 9 : (scores[k] ?? 0));
  return decide(scores, count);
}

function scoreWords(lower: string, scores: number[]): number {
  let count = 0;
  for (let i = 0; i < lower.length; ) {
    if (!isLetter(lower.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    while (i < lower.length && isLetter(lower.charCodeAt(i))) i++;
    count++;
    if (count % 32 === 0 && lead(scores) > decisive) return count;
    const word = lower.slice(start, i);
    const weights = words.get(word);
    if (weights) add(scores, weights, 1);
    else if (word.length >= 4) {
      scoreEnding(word, scores);
      scoreSpelling(word, scores);
    }
  }
  return count;
}

function scoreEnding(word: string, scores: number[]): void {
  for (let length = Math.min(7, word.length - 2); length >= 2; length--) {
    const weights = lastLetters.get(word.slice(-length));
    if (weights) {
      add(scores, weights, 0.4);
      return;
    }
  }
}

// Danish and Norwegian share most words; how the rest are spelled tells them apart.
function scoreSpelling(word: string, scores: number[]): void {
  const closed = `${word}$`;
  for (let i = 0; i + 2 < closed.length; i++) {
    for (let length = 2; length <= 3; length++) {
      const language = parts.get(partKey(closed, i, length));
      if (language !== undefined) scores[language] = (scores[language] ?? 0) + 0.3;
    }
  }
}

function partKey(text: string, from: number, length = text.length): number {
  let key = 0;
  for (let i = from; i < from + length; i++) key = key * 512 + (text.charCodeAt(i) & 511);
  return key;
}

// Letters that only some of the languages write; one in a name must not decide, so each counts little.
function scoreLetters(sample: string, scores: number[]): void {
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0xc0) continue;
    if (code === 0xe6 || code === 0xf8 || code === 0xd8 || code === 0xc6) add(scores, [0.3, 0, 0.3, 0, 0, 0], 1);
    else if (code === 0xe5 || code === 0xc5) add(scores, [0.2, 0, 0.2, 0.2, 0, 0], 1);
    else if (code === 0xe4 || code === 0xf6) add(scores, [0, 0, 0, 0.3, 0.2, 0.05], 1);
    else if (code === 0xfc || code === 0xdf) add(scores, [0, 0, 0, 0, 0.4, 0], 1);
    else if (code === 0xe9) continue;
    else if (code < 0x250 || (code > 0x36f && code < 0x2000)) add(scores, [0, 0, 0, 0, 0, 0.4], 1);
  }
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

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code !== 0xf7 && code < 0x2000);
}

function add(scores: number[], weights: Weights, factor: number): void {
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0) * factor;
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
