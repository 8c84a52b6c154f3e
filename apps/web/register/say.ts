import { kindWords } from '@lofte/domain/register/import-words';
import type { Organisation } from '@lofte/domain/things';
import type { Language } from '../language.ts';

/** What a kind of organisation is called. */
export function sayKind(language: Language, kind: Organisation['kind']): string {
  return kindWords[kind][language];
}

/** `A, B og C` */
export function sayList(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
