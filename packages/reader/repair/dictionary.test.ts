import { expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { dictionaryOf } from './dictionary.ts';

it.each<[Language, readonly string[], readonly string[]]>([
  ['da', ['kommunernes', 'sundhedsvæsenet', 'ligesom', 'Danmark', 'ministeriet'], ['somhed', 'multila', 'hedsråd']],
  ['en', ['governments', 'recommendations', 'reporting', 'parliament'], ['ment', 'recommen', 'tion']],
  ['nb', ['myndighetene', 'regjeringen', 'tjenesten'], ['heterne', 'regje']],
  ['sv', ['myndigheterna', 'regeringen', 'genomförande'], ['heterna', 'utveck']],
  ['de', ['Gesundheit', 'Regierung', 'Behörden'], ['tungen', 'Zusam']],
  ['und', [], ['vand', 'water']],
])('%s: words with their endings are known, fragments are not', (language, words, fragments) => {
  const known = dictionaryOf(language);
  expect(words.filter((word) => !known(word))).toEqual([]);
  expect(fragments.filter(known)).toEqual([]);
});
