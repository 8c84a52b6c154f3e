import type { Language } from '../language.ts';
import { time as da } from './da/time.ts';
import { time as de } from './de/time.ts';
import { time as en } from './en/time.ts';
import { time as nb } from './nb/time.ts';
import { time as sv } from './sv/time.ts';
import type { TimeWords } from './time-words.ts';

export const timeWords: Readonly<Record<Exclude<Language, 'und'>, TimeWords>> = { da, en, nb, sv, de };
