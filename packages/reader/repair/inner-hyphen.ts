import { isLetter, kindOf, plainWord } from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import { type Mend, mend } from './mend.ts';
import type { Survey } from './survey.ts';

/** A word written so more often is written so on purpose. */
const MOST_SLIPS = 3;

/**
 * Hyphens and dashes that went missing inside a line, put back only on the paper's own evidence: it has the number or name
 * with its hyphen elsewhere, or it writes others of the kind so; or hyphens were lost in the very same paragraph.
 */
export function mendInnerHyphens(survey: Survey, words: Lexicon, lost: readonly number[]): readonly Mend[] {
  const mends = [...mendYears(survey), ...mendCompounds(survey, words)];
  if (lost.length > 0 && !hasStrayHyphens(survey)) {
    for (const line of lossyLines(survey, lost))
      mends.push(...mendDashes(survey, line), ...mendNames(survey, words, line));
  }
  return mends.sort((a, b) => a.start - b.start);
}

/** `202526`, `20252028`: the paper has `2025-26`, `2025-2028`. */
function mendYears({ text, hyphenated, longNumbers }: Survey): readonly Mend[] {
  const mends: Mend[] = [];
  for (const at of longNumbers) {
    const digits = /^(?:19|20)\d{4}(?:\d\d)?/.exec(text.slice(at, at + 8))?.[0];
    const years = digits && `${digits.slice(0, 4)}-${digits.slice(4)}`;
    if (digits && years && hyphenated.has(years)) {
      mends.push(hyphenAt(text, at, at + 4, at + digits.length, 'the paper writes these years with a hyphen'));
    }
  }
  return mends;
}

/** `EUkredsen` where the paper has `EU-lande` and others; `IndoPacific` where it has `Indo-Pacific`. */
function mendCompounds({ text, words, hyphenated, heads }: Survey, lexicon: Lexicon): readonly Mend[] {
  const mends: Mend[] = [];
  for (const [word, use] of words) {
    const cut = cutOf(word);
    if (cut === 0 || use.inside + use.edge > MOST_SLIPS) continue;
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    const same = hyphenated.has(`${head}-${tail}`);
    const alike = tail.length >= 4 && (heads.get(head) ?? 0) >= 2 && !lexicon.isFragment(tail);
    const again = tail.length >= 4 && startsHyphenated(hyphenated, `${head}-${tail}`);
    if (!same && !alike && !again) continue;
    const why =
      same || again ? 'the paper writes it with a hyphen' : `the paper writes other words after ${head} with a hyphen`;
    for (const at of use.at) {
      let end = at;
      while (isLetter(kindOf(text.charCodeAt(end)))) end++;
      const place = afterLetters(text, at, end, head);
      if (place > 0) mends.push(hyphenAt(text, at, place, end, why));
    }
  }
  return mends;
}

/** Puts a hyphen into a word or number, whose own characters stay and keep their places. */
function hyphenAt(text: string, start: number, place: number, end: number, why: string): Mend {
  const now = `${plainWord(text.slice(start, place))}-${plainWord(text.slice(place, end))}`;
  return { ...mend(text, 'hyphen', start, end, now, why), start: place, end: place, put: '-' };
}

/** Where the letters of `head` end, which may stand there with ligatures and invisible characters; 0 where they do not. */
function afterLetters(text: string, start: number, end: number, head: string): number {
  for (let at = start + 1; at < end; at++) if (plainWord(text.slice(start, at)) === head) return at;
  return 0;
}

/** Where capitals end and small letters start (`EU|kredsen`), or where a capital follows a small letter (`Indo|Pacific`). */
function cutOf(word: string): number {
  if (word.length < 5 || word.toLowerCase() === word) return 0;
  const acronym = /^\p{Lu}{2,6}(?=\p{Ll}{4,}$)/u.exec(word);
  if (acronym) return acronym[0].length;
  const name = /^\p{Lu}\p{Ll}+(?=\p{Lu}\p{Ll}+$)/u.exec(word);
  return name ? name[0].length : 0;
}

function startsHyphenated(hyphenated: ReadonlyMap<string, number>, form: string): boolean {
  for (const known of hyphenated.keys()) if (known.startsWith(form)) return true;
  return false;
}

/** Some extractors put lost hyphens on lines of their own; then nothing is missing inside lines. */
function hasStrayHyphens({ text, from, to }: Survey): boolean {
  for (let i = 0; i < from.length; i++) {
    if ((to[i] ?? 0) - (from[i] ?? 0) === 1 && text.charCodeAt(from[i] ?? 0) === 45) return true;
  }
  return false;
}

/** Lines of the paragraphs that have a lost hyphen and none that is seen at a line end. */
function lossyLines({ text, from, to }: Survey, lost: readonly number[]): readonly number[] {
  const lines = new Set<number>();
  for (const line of lost) {
    const near: number[] = [];
    const seen = (i: number) => text.charCodeAt((to[i] ?? 1) - 1) === 45;
    for (let i = line; i >= 0 && from[i] !== to[i] && !seen(i); i--) near.push(i);
    for (let i = line + 1; i < from.length && from[i] !== to[i] && !seen(i); i++) near.push(i);
    for (const i of near) lines.add(i);
  }
  return [...lines].sort((a, b) => a - b);
}

/** Two blanks between small letters, where hyphens went missing: a dash did too. */
function mendDashes({ text, from, to }: Survey, line: number): readonly Mend[] {
  const mends: Mend[] = [];
  const words = text.slice(from[line], to[line]);
  for (const found of words.matchAll(/(?<=\p{Ll}) {2}(?=\p{Ll})/gu)) {
    const at = (from[line] ?? 0) + found.index;
    mends.push(mend(text, 'hyphen', at, at + 2, ' – ', 'two blanks where hyphens were lost'));
  }
  return mends;
}

/** A participle written to a name in one (`Danfosskontrollede`): no word, but a name the dictionary has and a rest that ends as participles do. */
function mendNames({ text, from, to, words }: Survey, lexicon: Lexicon, line: number): readonly Mend[] {
  const mends: Mend[] = [];
  for (const found of text
    .slice(from[line], to[line])
    .matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{9,}(?:ede|ende|ade|ete|erte)\b/gu)) {
    const [word] = found;
    if ((words.get(word)?.inside ?? 0) > 1 || lexicon.isCompound(word)) continue;
    for (let cut = word.length - 6; cut >= 4; cut--) {
      const name = word.slice(0, cut);
      if (!lexicon.inDictionary(name) || lexicon.inDictionary(name.toLowerCase())) continue;
      const at = (from[line] ?? 0) + found.index;
      const why = 'name before a participle, where hyphens were lost';
      mends.push(hyphenAt(text, at, at + cut, at + word.length, why));
      break;
    }
  }
  return mends;
}
