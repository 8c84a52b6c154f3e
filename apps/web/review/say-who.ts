import type { Somebody } from '@lofte/service/who-wrote';
import { historyWords } from '../history/words.ts';
import type { Language } from '../language.ts';
import { reviewWords } from './words.ts';

/** Who said something, as far as the reader may know. */
export function sayWho(language: Language, names: ReadonlyMap<string, Somebody>, id: string): string {
  const say = historyWords[language];
  const who = names.get(id);
  if (who?.name !== undefined) return who.name;
  if (id === 'local') return reviewWords[language].local;
  return who?.organisation === undefined ? say.somebody : say.somebodyAt(who.organisation);
}
