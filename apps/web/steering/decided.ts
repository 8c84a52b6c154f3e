import type { Decided } from '@lofte/domain/plan-element';
import type { Language } from '../language.ts';
import type { Worded } from '../words.ts';

const said: Worded<Readonly<Record<Decided | 'none', string>>> = {
  da: { lower: 'lavere prioritet', stopped: 'stoppet', completed: 'afsluttet', none: 'fortsætter som planlagt' },
  en: { lower: 'lower priority', stopped: 'stopped', completed: 'completed', none: 'goes on as planned' },
};

/** How an effort goes on, as a steering group decided it. */
export function sayDecided(language: Language, decided: Decided | undefined): string {
  return said[language][decided ?? 'none'];
}
