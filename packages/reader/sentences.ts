import { abbreviationsOf } from './language/abbreviations.ts';
import type { Language } from './language.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const stop = 46;
const isSpace = (code: number) => code === 32 || code === 10 || code === 9 || code === 160;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Closing quotes and brackets go with the sentence that they close. */
const closing = new Set([...'"”’\'»)]'].map((c) => c.charCodeAt(0)));

/**
 * Sentences of a passage, as ranges in `text`. A sentence ends at `.`, `!` or `?` (and their closing quotes) before a
 * space and something that can begin one; not after an abbreviation, an ordinal (`1. juni`) or an initial.
 */
export function sentences(text: string, start: number, end: number, language: Language): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== stop && code !== 33 && code !== 63) continue;
    let after = i + 1;
    while (after < end && closing.has(text.charCodeAt(after))) after++;
    if (after < end && !isSpace(text.charCodeAt(after))) {
      const mark = glued(text, i, after);
      if (mark === 0) continue;
      after += mark;
    }
    if (after < end && !begins(text, after, end)) continue;
    if (code === stop && after < end && abbreviated(text, from, i, after, end, language)) continue;
    push(found, text, from, after);
    from = after;
    i = after - 1;
  }
  push(found, text, from, end);
  return found;
}

// A footnote marker may be glued to the full stop: "… word.(2) Next", "… word.[2] Next", "… word.3 Next", "… word.³ Next".
function glued(text: string, at: number, after: number): number {
  if (after !== at + 1) return 0;
  // "Afsnit 2.3 Havne" is a number; only a year may carry a bare mark.
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(after)) && !/\d{4}$/.test(text.slice(at - 4, at)))
    return 0;
  return (
    /^(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,2}|[¹²³⁰⁴-⁹]{1,3})(?=\s\p{Lu})/u.exec(text.slice(after, after + 8))?.[0].length ??
    0
  );
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
}

function begins(text: string, after: number, end: number): boolean {
  let at = after;
  while (at < end && (isSpace(text.charCodeAt(at)) || closing.has(text.charCodeAt(at)))) at++;
  if (at >= end) return true;
  const c = text.charAt(at);
  return c !== c.toLowerCase() || isDigit(text.charCodeAt(at)) || '“„«»–—•-(‘"\''.includes(c);
}

function abbreviated(text: string, from: number, at: number, after: number, end: number, language: Language): boolean {
  let begin = at;
  while (begin > from && !isSpace(text.charCodeAt(begin - 1)) && text.charAt(begin - 1) !== '(') begin--;
  const word = text.slice(begin, at);
  if (word.length === 0) return false;
  if (/^\d{1,2}$/.test(word))
    return nextIsLower(text, after, end) || begin === from || /^\s*\d/.test(text.slice(after, after + 3));
  if (word.length === 1 && word !== word.toLowerCase()) return true;
  if (word.length > 6) return false;
  return abbreviationsOf(language).has(word.toLowerCase()) && !sentenceOpens(text, after, end);
}

function nextIsLower(text: string, after: number, end: number): boolean {
  let at = after;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  const c = text.charAt(at);
  return c !== '' && c === c.toLowerCase() && c !== c.toUpperCase();
}

// After "kr." or "osv." a sentence may still end: a clear opener with a capital tells.
const openers = new Set([
  'Det',
  'Den',
  'De',
  'Vi',
  'Der',
  'I',
  'For',
  'Derfor',
  'Her',
  'The',
  'We',
  'This',
  'It',
  'In',
  'Dette',
  'Vår',
  'Regeringen',
  'Regjeringen',
  'Og',
]);
function sentenceOpens(text: string, after: number, end: number): boolean {
  const word = /^\s+(\p{L}+)/u.exec(text.slice(after, Math.min(end, after + 24)))?.[1];
  return word !== undefined && openers.has(word);
}
