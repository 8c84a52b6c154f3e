import { isInvisible, isLetter, kindOf, SOFT_HYPHEN, SPACE } from './characters.ts';

const showsNothing = (code: number) => kindOf(code) === SPACE || isInvisible(code);

/** The first place that shows something; `to` where none does. */
export function firstShown(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && showsNothing(text.charCodeAt(at))) at++;
  return at;
}

/** Where a line's text ends. A soft hyphen after a letter shows there: the line breaks a word. */
export function lastShown(text: string, from: number, to: number): number {
  let end = to;
  let soft = 0;
  for (; end > from && showsNothing(text.charCodeAt(end - 1)); end--) {
    if (text.charCodeAt(end - 1) === SOFT_HYPHEN) soft = end;
    else if (kindOf(text.charCodeAt(end - 1)) === SPACE) soft = 0;
  }
  return soft > 0 && end > from && isLetter(kindOf(text.charCodeAt(end - 1))) ? soft : end;
}

/** Marks that extraction leaves alone on a line: hyphens of broken words, bullets whose text stands elsewhere. */
const STRAY = /^[-‐‑–—•●▪■◦○‣·∙\uf0b7\uf0a7\s\p{Cf}]{1,5}$/u;

export const isStray = (words: string) => STRAY.test(words);
