import type { TextHabits } from './paper.ts';

/** `wrap`: the line ends between two words; `hyphen`: after a true hyphen; `break`: inside a word; `end`: the block ends here. */
export type Line = {
  readonly text: string;
  readonly end: 'wrap' | 'hyphen' | 'break' | 'end';
  readonly notes: readonly number[];
};

export type Broken = { readonly left: string; readonly right: string };

/** A word as it stands, perhaps with the marker of a note. */
type Token = { readonly shown: string; readonly notes: readonly number[] };

const vowel = /[aeiouyæøåäöé]/i;

/** Beginnings of compounds that no typesetter cuts in two. */
const beginning = /^(efter|over|under|inter|super|mellem|gennem|videre|uden)(?=\p{L}{3})/iu;
/** Consonants that begin a syllable together. */
const together = /^(s[kpt]|[bdfgkpt]r|[bfgkp]l)/i;

/** Where a word may be broken: before the consonants that open a syllable, at least two letters before and three after. */
export function breakPoints(word: string): readonly number[] {
  if (!/^\p{L}{6,}$/u.test(word) || /^\p{Lu}{2}/u.test(word)) return [];
  const first = word.match(beginning)?.[0].length;
  const points = first === undefined ? [] : [first];
  for (let i = 2; i <= word.length - 3; i++) {
    const opens = /[^aeiouyæøåäöéh]/i.test(word.charAt(i)) && vowel.test(word.charAt(i + 1));
    const at = together.test(word.slice(i - 1)) ? i - 1 : i;
    if (opens && at >= 2 && at > (first ?? 0) && vowel.test(word.slice(0, at))) points.push(at);
  }
  return points;
}

/** Breaks words over lines as a typesetter does, and tells which words it broke. */
export function wrap(
  tokens: readonly Token[],
  width: number,
  habits: TextHabits,
  random: () => number,
): { readonly lines: readonly Line[]; readonly broken: readonly Broken[] } {
  const lines: Line[] = [];
  const broken: Broken[] = [];
  let line = '';
  let notes: number[] = [];
  const flush = (end: Line['end']) => {
    if (line) lines.push({ text: line, end, notes });
    line = '';
    notes = [];
  };
  const put = (token: Token) => {
    const room = width - line.length - (line ? 1 : 0);
    const cut = token.shown.length > room ? cutAt(token.shown, room, random) : undefined;
    if (cut) {
      const left = token.shown.slice(0, cut.at);
      line += `${line ? ' ' : ''}${left}${cut.hyphen ? '' : breakSign(habits)}`;
      if (!cut.hyphen) broken.push(wordAround(token.shown, cut.at));
      flush(cut.hyphen ? 'hyphen' : 'break');
      line = token.shown.slice(cut.at);
    } else {
      if (token.shown.length > room) flush('wrap');
      line += `${line ? ' ' : ''}${token.shown}`;
    }
    notes.push(...token.notes);
  };
  tokens.forEach(put);
  flush('end');
  return { lines, broken };
}

function breakSign(habits: TextHabits): string {
  return { hyphen: '-', lost: '', soft: '\u00ad' }[habits.breaks];
}

/** A true hyphen may end a line as it is; otherwise the last break point that fits, in some words only. */
function cutAt(shown: string, room: number, random: () => number): { at: number; hyphen: boolean } | undefined {
  const hyphen = /\d|[/@]/.test(shown) ? -1 : shown.lastIndexOf('-', room - 1);
  if (hyphen > 0 && hyphen < shown.length - 3) return { at: hyphen + 1, hyphen: true };
  const word = shown.match(/^\p{L}+/u)?.[0] ?? '';
  if (!/^\p{L}+[.,;:]?$/u.test(shown)) return undefined;
  const fitting = breakPoints(word).filter((i) => i < room);
  const at = fitting.at(-1);
  return at !== undefined && random() < 0.95 ? { at, hyphen: false } : undefined;
}

function wordAround(shown: string, at: number): Broken {
  const word = shown.match(/^\p{L}+/u)?.[0] ?? shown;
  return { left: word.slice(0, at), right: word.slice(at) };
}
