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
  /** What a list of what will be done is headed with, without a colon. */
  readonly undertaken: readonly string[];
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
