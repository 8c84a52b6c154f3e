import type { Somebody } from '@lofte/service/who-wrote';
import { elementWords } from '../element/words.ts';
import { historyWords } from '../history/words.ts';
import type { Language } from '../language.ts';

/** Who said something, as far as the reader may know: by name, or of which organisation. */
export function sayWho(language: Language, who: Somebody | undefined): string {
  const say = historyWords[language];
  if (who?.name !== undefined) return who.organisation === undefined ? who.name : `${who.name}, ${who.organisation}`;
  if (who?.id === 'local') return elementWords[language].local;
  return who?.organisation === undefined ? say.somebody : say.somebodyAt(who.organisation);
}
