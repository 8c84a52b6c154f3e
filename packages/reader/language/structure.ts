import type { Language } from '../language.ts';
import { structure as da } from './da/structure.ts';
import { structure as de } from './de/structure.ts';
import { structure as en } from './en/structure.ts';
import { structure as nb } from './nb/structure.ts';
import type { Label, Structure } from './structure-words.ts';
import { structure as sv } from './sv/structure.ts';

const byLanguage: Readonly<Partial<Record<Language, Structure>>> = { da, de, en, nb, sv };

/** The structure words of a language; Danish and English together where it is not known. */
export function structureOf(language: Language): Structure {
  return byLanguage[language] ?? both;
}

const both: Structure = {
  labels: Object.fromEntries(
    (Object.keys(en.labels) as Label[]).map((label) => [label, [...en.labels[label], ...da.labels[label]]]),
  ) as unknown as Structure['labels'],
  around: [...en.around, ...da.around],
  achieved: [...en.achieved, ...da.achieved],
  undertaken: [...en.undertaken, ...da.undertaken],
  columns: {
    action: [...en.columns.action, ...da.columns.action],
    owner: [...en.columns.owner, ...da.columns.owner],
    deadline: [...en.columns.deadline, ...da.columns.deadline],
  },
  open: [...en.open, ...da.open],
  paper: [...en.paper, ...da.paper],
};
