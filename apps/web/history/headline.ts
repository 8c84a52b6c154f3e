import type { HistoryEntry } from '@lofte/service/history-of';
import type { HistoryChange } from '@lofte/service/named-changes';
import type { Called } from '@lofte/service/names-then';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import { words } from '../words.ts';
import { historyWords } from './words.ts';

/** What happened, in one line: `Ændret: initiativ 1.1 ”Nye lamper i parken”`. Of the element whose history it is, only what was done. */
export function headline(entry: HistoryEntry, language: Language, element?: string): string {
  const say = historyWords[language];
  const kind = say.kindNames[entry.kind];
  if (entry.kind === 'change.undone' && entry.undoes !== undefined) {
    return say.about(kind, [say.entry(entry.undoes), ...aboutSubject(entry, language, element)].join(', '));
  }
  const about = aboutSubject(entry, language, element);
  return about.length > 0 ? say.about(kind, about.join(', ')) : kind;
}

function aboutSubject(entry: HistoryEntry, language: Language, element: string | undefined): readonly string[] {
  const { kind, subject, called, changes } = entry;
  if (kind === 'strategy.adopted' || kind === 'strategy.changed' || !called || called.name === '') return [];
  const name = sayCalled(called, language);
  if (kind === 'element.merged') {
    const gone = changes.filter(({ table, after }) => table === 'element' && after === null);
    const names = gone.flatMap((one) => (one.was ? [sayCalled(one.was, language)] : []));
    if (names.length > 0) return [historyWords[language].wentInto(names.join(', '), name)];
  }
  return subject === element ? [] : [name];
}

/** What a change is of, as it was called then: before it where it went or changed, else after it. */
export function sayChange({ was, is }: HistoryChange, language: Language): string | undefined {
  const called = was ?? is;
  return called && called.name !== '' ? sayCalled(called, language) : undefined;
}

/** `initiativ 1.1 ”Nye lamper i parken”`; what is no element, by its name alone. */
export function sayCalled({ kind, number, name }: Called, language: Language): string {
  const kinds: Readonly<Record<string, { readonly one: string }>> = words[language].kinds;
  const apart = number !== undefined && !name.startsWith(number) ? number : undefined;
  return [kind && kinds[kind]?.one, apart, historyWords[language].quoted(shortened(name))].filter(Boolean).join(' ');
}

/** Characters of a title in a headline; a commitment's title is its whole sentence. */
const most = 120;

function shortened(name: string): string {
  return name.length <= most ? name : `${name.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** Who did it, as far as the reader may know. */
export function sayWho({ who }: HistoryEntry, language: Language): string {
  const say = historyWords[language];
  if (who.name !== undefined) return who.organisation === undefined ? who.name : `${who.name}, ${who.organisation}`;
  if (who.id === 'local') return say.atMachine;
  if (who.id === 'oidc') return say.bySignIn;
  if (who.organisation !== undefined) return say.somebodyAt(who.organisation);
  return say.somebody;
}

/** A day in words, for a heading. */
export function sayDate(language: Language, day: string): string {
  return sayTime(language, day) ?? day;
}
