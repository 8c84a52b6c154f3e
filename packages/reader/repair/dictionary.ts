import { readFileSync } from 'node:fs';
import type { Language } from '../language.ts';
import { type Affixes, readAffixes } from './affix.ts';

/** True where the language has the word: lower case, or as written. */
export type Dictionary = (word: string) => boolean;

/** Words and parts of words that were asked for: a long paper asks for some hundred thousand. */
const MOST_ANSWERS = 200_000;
const opened = new Map<Language, Dictionary>();

/**
 * The words of a language from its Hunspell files, opened at the first question and kept. Instead of unfolding all forms
 * (seconds), stems are found through a hash table over the file's bytes (some ten milliseconds to build) and endings
 * are taken off by the affix rules, two deep as Hunspell does.
 */
export function dictionaryOf(language: Language): Dictionary {
  const known = opened.get(language);
  if (known) return known;
  const answers = new Map<string, boolean>();
  let ask: Dictionary | undefined;
  const dictionary: Dictionary = (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    ask ??= language === 'und' ? () => false : openFiles(language);
    const lower = word.toLowerCase();
    const answer = ask(word) || (lower !== word && ask(lower));
    if (answers.size > MOST_ANSWERS) answers.clear();
    answers.set(word, answer);
    return answer;
  };
  opened.set(language, dictionary);
  return dictionary;
}

function openFiles(language: Language): Dictionary {
  const at = import.meta.resolve(`dictionary-${language}`);
  const affixes = readAffixes(readFileSync(new URL('index.aff', at), 'utf8'));
  const stems = stemTable(readFileSync(new URL('index.dic', at)));
  return (word) => (word.length > 0 && isForm(word, {}, 0, affixes, stems)) || hasPrefix(word, affixes, stems);
}

/** Flag fields of all entries with exactly this stem. */
type Stems = (stem: string) => readonly string[];

/** What an entry must allow: the ending that was taken off last, and a prefix taken off before. */
interface Needed {
  readonly ending?: string;
  readonly prefix?: string;
}

function isForm(form: string, needed: Needed, depth: number, affixes: Affixes, stems: Stems): boolean {
  for (const field of stems(form)) if (allows(affixes.flags(field), needed, affixes)) return true;
  if (depth === 2) return false;
  for (let length = Math.min(affixes.longest, form.length - 1); length >= 0; length--) {
    const endings = affixes.endings.get(form.slice(form.length - length));
    if (!endings) continue;
    const rest = form.slice(0, form.length - length);
    for (const ending of endings) {
      if (needed.ending !== undefined && !ending.onward.includes(needed.ending)) continue;
      const stem = rest + ending.strip;
      if (stem === form || ending.fits?.test(stem) === false) continue;
      if (isForm(stem, { ...needed, ending: ending.flag }, depth + 1, affixes, stems)) return true;
    }
  }
  return false;
}

function allows(flags: readonly string[], { ending, prefix }: Needed, { notAlone }: Affixes): boolean {
  if (prefix !== undefined && !flags.includes(prefix)) return false;
  if (ending !== undefined) return flags.includes(ending);
  return prefix !== undefined || !flags.some((flag) => notAlone.has(flag));
}

function hasPrefix(word: string, affixes: Affixes, stems: Stems): boolean {
  return affixes.prefixes.some(
    ({ flag, add }) => word.startsWith(add) && isForm(word.slice(add.length), { prefix: flag }, 0, affixes, stems),
  );
}

const LINE = 10;
const SLASH = 47;
const TAB = 9;

/** Open addressing over the bytes of the list: a slot holds where an entry starts, equal stems stand in several slots. */
function stemTable(dic: Buffer): Stems {
  let size = 1 << 16;
  while (size < dic.length / 5) size *= 2;
  const slots = new Uint32Array(size);
  let at = dic.indexOf(LINE) + 1;
  while (at > 0 && at < dic.length) {
    const start = at;
    let hash = 0;
    let code = dic[at] ?? LINE;
    while (code !== SLASH && code !== LINE && code !== TAB && at < dic.length) {
      hash = Math.imul(hash ^ code, 0x01000193);
      code = dic[++at] ?? LINE;
    }
    if (at > start) {
      let slot = mix(hash) & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = start;
    }
    while (code !== LINE && at < dic.length) code = dic[++at] ?? LINE;
    at++;
  }
  return (stem) => lookUp(stem, dic, slots);
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(512);
const NOT_THERE: readonly string[] = [];

function lookUp(stem: string, dic: Buffer, slots: Uint32Array): readonly string[] {
  // A letter takes three bytes at most.
  const length = stem.length > bytes.length / 3 ? 0 : encoder.encodeInto(stem, bytes).written;
  if (length === 0) return NOT_THERE;
  let hash = 0;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  let found = NOT_THERE;
  for (let slot = mix(hash) & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const start = slots[slot] ?? 0;
    let same = 0;
    while (same < length && dic[start + same] === bytes[same]) same++;
    if (same < length) continue;
    const after = dic[start + length] ?? LINE;
    if (after === LINE || after === TAB || after === 13) found = [...found, ''];
    if (after === SLASH) found = [...found, fieldAt(dic, start + length + 1)];
  }
  return found;
}

function fieldAt(dic: Buffer, start: number): string {
  let end = start;
  while (end < dic.length && (dic[end] ?? LINE) > 32) end++;
  return dic.toString('utf8', start, end);
}

const mix = (hash: number) => (hash ^ (hash >>> 15) ^ (hash >>> 7)) >>> 0;
