import type { Language } from '../language.ts';
import { names as da } from './da/names.ts';
import { names as de } from './de/names.ts';
import { names as en } from './en/names.ts';
import type { NameWords } from './name-words.ts';
import { names as nb } from './nb/names.ts';
import { names as sv } from './sv/names.ts';

export const nameWords: Readonly<Record<Exclude<Language, 'und'>, NameWords>> = { da, en, nb, sv, de };
