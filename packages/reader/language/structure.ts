import type { Language } from '../language.ts';
import { structure as da } from './da/structure.ts';
import { structure as de } from './de/structure.ts';
import { structure as en } from './en/structure.ts';
import { structure as nb } from './nb/structure.ts';
import { structure as sv } from './sv/structure.ts';

/** What a structure word says of the block it labels. */
export type Label =
  | 'priority'
  | 'goal'
  | 'initiative'
  | 'case'
  | 'measure'
  | 'milestone'
  | 'vision'
  | 'purpose'
  | 'contents'
  | 'frame';

/** The structure words of one language, lower case. */
export interface Structure {
  /** Words that label one block or, in the plural, a group of blocks. `frame`: foreword, introduction, follow-up: what surrounds the plan. */
  readonly labels: { readonly [L in Label]: readonly string[] };
  /** Words that may stand before or after a group label without changing it: "our", "the strategy's", "overview of". */
  readonly around: readonly string[];
  /** What a list of results already achieved is headed with. */
  readonly achieved: readonly string[];
  /** Head words of columns in a table of actions. */
  readonly columns: {
    readonly action: readonly string[];
    readonly owner: readonly string[];
    readonly deadline: readonly string[];
  };
  /** Words that do not end a title: a line that ends with one goes on in the next. */
  readonly open: readonly string[];
  /** Words that call a document what it is. */
  readonly paper: readonly string[];
}

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
  columns: {
    action: [...en.columns.action, ...da.columns.action],
    owner: [...en.columns.owner, ...da.columns.owner],
    deadline: [...en.columns.deadline, ...da.columns.deadline],
  },
  open: [...en.open, ...da.open],
  paper: [...en.paper, ...da.paper],
};
