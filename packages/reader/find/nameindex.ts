import { bodies, columns } from '../language/bodies.ts';
import type { NameWords } from '../language/name-words.ts';
import { alsoNames, regions } from '../language/regions.ts';
import type { Language } from '../language.ts';

/** A name by its first word: the words after it, and what it names. */
export interface Name {
  /** Tokens after the first: lower-case words and marks, apostrophes straightened. */
  readonly rest: readonly string[];
  /** ISO 3166-1 code; empty for an international body. */
  readonly code: string;
  /** The name without genitive; for a body in its own language. */
  readonly name: string;
  readonly acronym: string;
  /** Only in capitals: `US` is not "us", `WHO` not "Who". */
  readonly capitals: boolean;
  /** Also a person's name or another place. */
  readonly doubtful: boolean;
}

/** Names of countries and international bodies by their first word, lower case; the longest first. */
export function namesOf(language: Exclude<Language, 'und'>, words: NameWords): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  const shown = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const code of regions) for (const name of variants(shown.of(code) ?? '')) addCountry(index, code, name);
  for (const line of words.countries.split('\n')) {
    for (const name of line.slice(3).split(', ')) addCountry(index, line.slice(0, 2), name);
  }
  addCountry(index, 'US', 'USA');
  for (const [form, code] of nationalForms(words)) if (form.includes(' ')) addCountry(index, code, form);
  for (const line of bodies.trim().split('\n')) addBody(index, line, columns.indexOf(language));
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

// "Myanmar (Burma)", "SAR Hongkong", "Antigua & Barbuda", "De Forenede Arabiske Emirater": how people write them.
function variants(shown: string): readonly string[] {
  const plain = shown
    .replace(/\s*\(.*\)/, '')
    .replace(/^SAR /, '')
    .replace(/ SAR( \p{L}+)?$/u, '')
    .replace(/^Sonderverwaltungsregion /, '');
  const bare = plain.replace(/^(?:de|den|det|die|der|the) /i, '');
  const saint = plain.replace(/^(?:St\.|S:t) /, 'Saint ');
  return [...new Set([shown, plain, bare, saint, plain.replace(' - ', '-')])].filter((name) => name.length > 2);
}

function addCountry(index: Map<string, Name[]>, code: string, name: string): void {
  add(index, name, {
    code,
    name,
    acronym: '',
    capitals: /^[A-Z.]+$/.test(name),
    doubtful: alsoNames.has(name.toLowerCase()),
  });
}

function addBody(index: Map<string, Name[]>, line: string, column: number): void {
  const [short = '', ...long] = line.split('|').map((field) => field.trim());
  const acronyms = short === '-' ? [] : short.split(/[,/]/);
  const names = (long[column] || (long[1] ?? '')).split('/').filter(Boolean);
  const english = (long[1] ?? '').split('/').filter(Boolean);
  const acronym = ((short.includes('/') ? acronyms[column] : acronyms[0]) ?? '').replace('?', '');
  const name = names[0] ?? acronym;
  const fact = { code: '', name, acronym, capitals: false, doubtful: false };
  for (const written of new Set([...names, ...english])) add(index, written, fact);
  for (const written of acronyms)
    if (!written.startsWith('?')) add(index, written, { ...fact, capitals: written.length < 4 });
}

function add(index: Map<string, Name[]>, written: string, name: Omit<Name, 'rest'>): void {
  const tokens =
    written
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  const [first, ...rest] = tokens;
  if (first === undefined) return;
  const list = index.get(first) ?? [];
  if (!list.some((other) => other.rest.join(' ') === rest.join(' '))) list.push({ ...name, rest });
  index.set(first, list);
}

/** ISO 3166-1 codes by every form of the adjectives and words for people, lower case. */
export function nationalitiesOf(words: NameWords): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [form, code] of nationalForms(words)) if (!index.has(form)) index.set(form.toLowerCase(), code);
  return index;
}

function nationalForms(words: NameWords): [string, string][] {
  return words.nationalities.split(/[|\n]/).flatMap((entry) => {
    const [adjectives = '', people = ''] = entry.slice(3).split('/');
    const forms = [...split(adjectives).flatMap(words.adjective), ...split(people).flatMap(words.person)];
    return forms.map((form): [string, string] => [form, entry.slice(0, 2)]);
  });
}

const split = (list: string): string[] => list.split(',').filter(Boolean);
