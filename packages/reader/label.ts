import { structureOf } from './language/structure.ts';
import type { Label } from './language/structure-words.ts';
import { isLetter, type Language } from './language.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** What the first words of a heading or item say of it. */
export interface Labelled {
  readonly label?: Label;
  /** `1`, `1.2`, `07`, `IV`, `b`, without brackets and full stop. */
  readonly number?: string;
  /** What is left when label and number are taken away; empty where the label stands alone. */
  readonly title: string;
  /** How much of the text label, number and the signs after them take. */
  readonly skipped: number;
  /** The whole heading is a label, perhaps with "our", "the strategy's" around it: it heads a group. */
  readonly group?: boolean;
}

const numberPart = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXivx]{1,5}|[A-Za-zÆØÅæøå])(?![\p{L}\p{N}]|\.\d)`;
// Numbers in words, one to twelve, after a label: "Pillar One", "Spor to".
const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|en|et|ét|to|tre|fire|fem|seks|sju|syv|otte|åtte|ni|ti|två|fyra|sex|åtta|nio|tio|eins|zwei|drei|vier|fünf';
const withLabel = new RegExp(
  String.raw`^(\p{L}[\p{L}\- ]{1,38}?)(?:[ \u00a0]*(?:nr\.?|no\.?|#)?[ \u00a0]+(${numberPart}|(?:${numberWord})(?![\p{L}\p{N}]))|[ \u00a0]?(\d{1,3}(?:\.\d{1,3}){0,3})(?![\p{L}\p{N}]|\.\d))?[ \u00a0]*(?:([:.)·•|–—-])|(?=\n|$))[ \u00a0\n]*`,
  'iu',
);
const labelThenNumber = new RegExp(
  String.raw`^(\p{L}[\p{L}\-]{2,24}(?: \p{L}[\p{L}\-]{2,24})?)[ \u00a0]+(${numberPart})[ \u00a0\n]+(?=\p{Lu}|["“”»])`,
  'u',
);
const numberAlone =
  /^(\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Z])(?:[.):][ \u00a0\n]+|[ \u00a0]+(?=\p{Lu})|[ \u00a0]*[–—-][ \u00a0]+)(?=\S)/u;

const labelPatterns = [withLabel, labelThenNumber];

const countWord = new RegExp(`^(?:${numberWord})$`, 'u');

const tables = new Map<Language, ReadonlyMap<string, Label>>();

function labelsOf(language: Language): ReadonlyMap<string, Label> {
  const known = tables.get(language);
  if (known) return known;
  // A paper may be in two languages, and a short heading does not tell in which: the block's own language is asked first.
  const all = [language, ...(['en', 'da', 'nb', 'sv', 'de'] as const)].map((each) => structureOf(each).labels);
  // The first label that names a word wins; labels are listed from the plan's core outwards.
  const table = new Map<string, Label>();
  for (const labels of all) {
    for (const [label, words] of Object.entries(labels))
      for (const word of words) if (!table.has(word)) table.set(word, label as Label);
  }
  // Danish, Norwegian and Swedish hang the article on the word: "initiativerne", "tiltakene", "åtgärderna".
  for (const [word, label] of [...table]) {
    if (word.includes(' ')) continue;
    for (const article of ['ne', 'ene', 'erne', 'na', 'en', 'et'])
      if (!table.has(word + article)) table.set(word + article, label);
  }
  tables.set(language, table);
  return table;
}

/** The label of a single word, also as the last part of a compound: "digitaliseringstiltakene" is "tiltakene". */
export function labelOfWord(word: string, language: Language): Label | undefined {
  // In running text only the language's own words count: "projekt" is a measure in German alone.
  const own = Object.entries(structureOf(language).labels) as [Label, readonly string[]][];
  const table = labelsOf(language);
  for (let at = 0; at <= Math.max(0, word.length - 5); at++) {
    const found = at === 0 || at > 3 ? table.get(word.slice(at)) : undefined;
    if (found && own.some(([label, words]) => label === found && words.some((each) => word.startsWith(each, at))))
      return found;
  }
  return undefined;
}

const labelWords = new Map<Language, WordTable<boolean>>();

/** Whether a word of a label stands among the words that begin before `end`: most headings have none, and need no further look. */
function mayLabel(text: string, end: number, language: Language): boolean {
  const words = labelWords.get(language) ?? wordsOfLabels(language);
  if (words.size() > 50_000) words.clear();
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    // "Today's goals" is read with its apostrophe left out.
    if (code === 39 || code === 0x2019) return true;
    if (!isLetter(code)) continue;
    const from = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    if (words.at(text, from, at)) return true;
    at--;
  }
  return false;
}

function wordsOfLabels(language: Language): WordTable<boolean> {
  const known = new Set([...labelsOf(language).keys()].flatMap((label) => label.split(/[^\p{L}]+/u)));
  const words = wordTable((word) => known.has(word.toLowerCase()));
  labelWords.set(language, words);
  return words;
}

/** A label and its number take no more of a heading than this. */
const LABEL_END = 60;

/** Reads label and number off a heading: `Initiativ 4: …`, `MÅL 1. …`, `Principle: …`, `1.2 …`, `CASE`. */
export function readLabel(text: string, language: Language): Labelled {
  const table = labelsOf(language);
  const group = groupLabel(text, language);
  if (group) return { label: group, title: '', skipped: text.length, group: true };
  const patterns = mayLabel(text, Math.min(text.length, LABEL_END), language) ? labelPatterns : [];
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (!found?.[1]) continue;
    const number = found[2] ?? (pattern === withLabel ? found[3] : undefined);
    const sign = pattern === withLabel ? found[4] : undefined;
    // "Strategic goal 2", "Key priority:" are labels by their last word; "Agency actions" alone is a heading that ends in one.
    const label = number || sign === ':' ? wordLabel(found[1], table) : table.get(found[1].toLowerCase().trim());
    if (!label) continue;
    // "Action plan – the next years" has a dash but is no label; a dash labels only after a number.
    if (number === undefined && sign !== ':' && found[0].length < text.length) continue;
    return {
      label,
      ...(number ? { number } : {}),
      title: text.slice(found[0].length).trim(),
      skipped: found[0].length,
    };
  }
  const number = numberAlone.exec(text);
  if (number?.[1] && !singleLetterWord(number[0], number[1])) {
    const rest = readLabel(text.slice(number[0].length), language);
    if (rest.group && rest.label) return { ...rest, skipped: text.length };
    // "1. Initiativ: …" has its number before its label.
    if (rest.label && rest.number === undefined)
      return { ...rest, number: number[1], skipped: number[0].length + rest.skipped };
    return { number: number[1], title: text.slice(number[0].length).trim(), skipped: number[0].length };
  }
  return { title: text.trim(), skipped: 0 };
}

// "I dag …", "A new start": a letter that is a word of its own is no number.
function singleLetterWord(whole: string, number: string): boolean {
  return /^[A-Z]$/.test(number) && !/[.):–—-]/.test(whole);
}

function wordLabel(words: string, table: ReadonlyMap<string, Label>): Label | undefined {
  const lower = words.toLowerCase().trim();
  return table.get(lower) ?? table.get(lower.split(/[ -]/).at(-1) ?? '');
}

/** The label of a heading that is nothing but a label: "Initiativer", "Our goals", "Oversigt over initiativer". */
export function groupLabel(text: string, language: Language): Label | undefined {
  if (text.length > 70 || !mayLabel(text, text.length, language)) return undefined;
  let known = groupLabels.get(language);
  if (!known || known.size > 10_000) {
    known = new Map();
    groupLabels.set(language, known);
  }
  const before = known.get(text);
  if (before !== undefined) return before || undefined;
  const label = labelOfGroup(text, language);
  known.set(text, label ?? '');
  return label;
}

/** Headings come back, and each is asked about by several rules: answers are kept, `''` for none. */
const groupLabels = new Map<Language, Map<string, Label | ''>>();

function labelOfGroup(text: string, language: Language): Label | undefined {
  // "Indsatsområde I", "Goal A" have a number, though the same letter is also a small word.
  if (/\d|\s(?:[IVX]+|[A-Z])[.:]?$/.test(text)) return undefined;
  const table = labelsOf(language);
  const plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, 's')
    .replace(/[^\p{L}\- ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return undefined;
  const whole = table.get(plain);
  if (whole) return whole;
  const around = structureOf(language).around;
  const words = plain.split(' ').filter((word) => !around.includes(word) && !countWord.test(word));
  if (words.length === 0) return undefined;
  const label = table.get(words.join(' '));
  if (label) return label;
  const labels = words.map((word) => table.get(word));
  return labels.every((each) => each !== undefined) ? labels.at(-1) : undefined;
}

/** True where a line is a label and nothing else, with or without its number: `Initiativ`, `Goal 2`, `MÅL 1.` */
export function isBareLabel(line: string, language: Language): boolean {
  if (!mayLabel(line, line.length, language)) return false;
  const { label, title } = readLabel(line.trim(), language);
  return label !== undefined && label !== 'frame' && title === '';
}

/** True where a heading says that what it stands over will be done: "What we will do", "Regjeringen vil". */
export function undertakes(title: string, language: Language): boolean {
  return title.length < 60 && structureOf(language).undertaken.includes(title.toLowerCase());
}

/** True where a heading names what surrounds the plan: foreword, introduction, follow-up, annex. */
export function isFrame(title: string, language: Language): boolean {
  if (!mayLabel(title, title.length, language)) return false;
  const table = labelsOf(language);
  const words = title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  const first = words[0];
  if (first === undefined) return false;
  if (table.get(first) === 'frame' || table.get(words.slice(0, 2).join(' ')) === 'frame') return true;
  const last = words.at(-1) ?? '';
  return words.length <= 4 && table.get(last) === 'frame';
}
