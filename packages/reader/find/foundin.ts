import { type Found, findMentions } from '../find.ts';
import type { Language } from '../language.ts';

type Kind = Found['kind'];

/** For tests: what of one kind is found in a text whose paragraphs are parted by blank lines, with the words found. */
export function foundIn<K extends Kind>(kind: K, language: Language, text: string, main: Language = language) {
  const passages = [];
  for (const part of text.matchAll(/(?:[^\n]|\n(?!\n))+/g)) {
    passages.push({ start: part.index, end: part.index + part[0].length, language });
  }
  return findMentions(text, passages, main)
    .filter((found): found is Extract<Found, { kind: K }> => found.kind === kind)
    .map((found) => ({ ...found, text: text.slice(found.start, found.end) }));
}
