import { structureOf } from '../language/structure.ts';
import type { Segment } from './table-line.ts';

export type Role = 'action' | 'owner' | 'deadline' | 'number';

/** The row that names a table's columns. */
export interface Head {
  readonly segments: readonly Segment[];
  /** What the words of each segment say its column holds. */
  readonly roles: readonly (Role | undefined)[];
  /** How many segments say what their column holds. */
  readonly known: number;
}

// A table's head may be in another language than the paper; the words are few and mean the same where they are shared.
const words: ReadonlyMap<string, Role> = new Map(
  (['en', 'da', 'nb', 'sv', 'de'] as const).flatMap((language) => {
    const { columns } = structureOf(language);
    return (['deadline', 'owner', 'action'] as const).flatMap((role) =>
      columns[role].map((word): [string, Role] => [word, role]),
    );
  }),
);
const NUMBER = /^(?:no\.?|nr\.?|n[°º]|#|id|ref\.?|nummer|number|lfd\. ?nr\.?)$/i;
/** A longer cell is a sentence's. */
const LONGEST = 40;
const MOST_WORDS = 5;
const LABELLED = /^\p{L}+ (?:\d{1,3}|[\p{Lu}a-zæøåäö]|[IVX]+)[.:)]?$/u;
const LEADER = /\.{3}|(?:\. ){3}|…/;

/** Reads a line's segments as a table's head; undefined where they cannot be one. */
export function headOf(text: string, segments: readonly Segment[]): Head | undefined {
  if (segments.length < 2 || segments.some(({ from, to }) => to - from > LONGEST)) return undefined;
  const cells = segments.map(({ start, end }) => text.slice(start, end));
  if (cells.filter((cell) => /\p{L}{2}/u.test(cell)).length < 2 || !cells.every(couldName)) return undefined;
  const roles = cells.map(roleOf);
  const known = new Set(roles.filter((role) => role !== undefined && role !== 'number')).size;
  if (known === 0 || (known === 1 && segments.length === 2)) return undefined;
  return { segments, roles, known };
}

/** A name in capitals or a number, no part of a sentence. */
function couldName(cell: string): boolean {
  return (
    /^[\p{Lu}\d#(*]|^n[°ºor]/u.test(cell) &&
    !/[,;]$/.test(cell) &&
    !(/[.!?]$/.test(cell) && !NUMBER.test(cell)) &&
    !LEADER.test(cell) &&
    cell.split(/\s+/).length <= MOST_WORDS
  );
}

function roleOf(cell: string): Role | undefined {
  if (NUMBER.test(cell)) return 'number';
  // "Action 3" heads one action, not a column of them.
  if (LABELLED.test(cell)) return undefined;
  const lower = cell
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, ' ')
    .trim();
  const whole = words.get(lower);
  if (whole) return whole;
  return lower
    .split(/\s+/)
    .map((word) => words.get(word))
    .find((role) => role !== undefined);
}
