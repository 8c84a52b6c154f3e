import { isLetter, kindOf, plainWord } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mend } from './mend.ts';
import { MOST_PLACES, type Survey } from './survey.ts';

const SHORTEST = 4;
/** Endings that a noun takes only as a compound's last part when a bare noun stands before it: definite and genitive. */
const ENDINGS = ['s', 'et', 'en', 'ne', 'e', 't', 'ens', 'ets', 'nes'];

/**
 * A blank inside a word (`Europa rådet`): where a rare word and its neighbour together are a word the paper has. Only rare
 * words are looked at, so the cost grows with the vocabulary. `lossy`: the paper lost hyphens elsewhere.
 */
export function mendSplitWords(survey: Survey, words: Lexicon, lossy: boolean): readonly Mend[] {
  const { text } = survey;
  const found = new Map<number, Mend>();
  for (const [word, use] of survey.words) {
    if (use.inside + use.edge > MOST_PLACES || word.length < SHORTEST) continue;
    for (const at of use.at) {
      for (const [left, right] of [pairBefore(text, at), pairAfter(text, at)]) {
        if (!left || !right || found.has(left.start)) continue;
        const why = isOneWord(words, left.word, right.word, lossy);
        if (why) found.set(left.start, joined(text, left, right, why));
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
type Pair = readonly [Piece | undefined, Piece | undefined];

function pieceFrom(text: string, start: number): Piece | undefined {
  let end = start;
  while (end < text.length && isLetter(kindOf(text.charCodeAt(end)))) end++;
  return end - start < SHORTEST ? undefined : { word: plainWord(text.slice(start, end)), start, end };
}

function pairAfter(text: string, at: number): Pair {
  const left = pieceFrom(text, at);
  if (!left || text.charCodeAt(left.end) !== 32) return [undefined, undefined];
  return [left, pieceFrom(text, left.end + 1)];
}

function pairBefore(text: string, at: number): Pair {
  if (text.charCodeAt(at - 1) !== 32) return [undefined, undefined];
  let start = at - 1;
  while (start > 0 && isLetter(kindOf(text.charCodeAt(start - 1)))) start--;
  const left = pieceFrom(text, start);
  return left?.end === at - 1 ? [left, pieceFrom(text, at)] : [undefined, undefined];
}

function isOneWord(words: Lexicon, left: string, right: string, lossy: boolean): string | undefined {
  if (right !== right.toLowerCase() || words.isFunctionWord(left) || words.isFunctionWord(right)) return undefined;
  const whole = left + right;
  const times = words.anywhere(whole) + (words.compounds ? inflected(words, whole) : 0);
  if (times === 0) return undefined;
  // Each use of a part in this very pair counts once.
  if (isStray(words, left) || isStray(words, right)) return 'the paper writes it as one word; a part is no word';
  const rare = words.inside(left) <= MOST_PLACES && words.inside(right) <= MOST_PLACES * 4;
  const bare = !isAdjective(words, left) && !left.endsWith('s');
  return lossy && words.compounds && bare && (rare || isDefinite(right))
    ? 'the paper writes it as one word, and lost hyphens elsewhere'
    : undefined;
}

const isStray = (words: Lexicon, part: string) =>
  words.inside(part) <= 1 && words.anywhere(part) <= 2 && !words.inDictionary(part);

/** How often the paper has the word with another ending. */
function inflected(words: Lexicon, whole: string): number {
  let times = 0;
  for (const ending of ENDINGS) {
    times += words.anywhere(whole + ending);
    if (whole.endsWith(ending)) times += words.anywhere(whole.slice(0, -ending.length));
  }
  return times;
}

/** Takes the endings of adjectives, so that it may stand before a noun as a word of its own. */
function isAdjective(words: Lexicon, word: string): boolean {
  if (/(?:e|ig|lig|isk|sk|t|iv|al)$/.test(word)) return true;
  const lower = word.toLowerCase();
  return words.inDictionary(`${lower}t`) && words.inDictionary(`${lower}e`);
}

const isDefinite = (word: string) => /(?:et|en|ne)s?$/.test(word);

function joined(text: string, left: Piece, right: Piece, why: string): Mend {
  const span = { start: left.start, end: right.end };
  return {
    start: left.end,
    end: right.start,
    put: '',
    repair: { kind: 'word', span, was: text.slice(span.start, span.end), now: left.word + right.word, why },
  };
}
