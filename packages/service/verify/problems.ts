import type { Issue } from '@lofte/domain/issue';

/** What is wrong, in the order in which it was found. */
export interface Problems {
  add(issue: Issue): void;
  /** The first of them. */
  readonly list: readonly Issue[];
  /** How many there were besides. */
  more(): number;
}

/** Enough to see what was done; a record that is wrong everywhere does not fill the memory. */
const kept = 200;

/** None, or those that were found before. */
export function problems(before?: { readonly problems: readonly Issue[]; readonly more: number }): Problems {
  const list = [...(before?.problems ?? [])];
  let more = before?.more ?? 0;
  return {
    list,
    add: (issue) => {
      if (list.length < kept) list.push(issue);
      else more += 1;
    },
    more: () => more,
  };
}
