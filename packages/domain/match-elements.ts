import { matchEqual } from './matching/equal.ts';
import type { Matchable } from './matching/matchable.ts';
import { matchNear } from './matching/near.ts';
import { type Part, partsOf } from './matching/parts.ts';
import { readBoth } from './matching/trait.ts';

/** The same element in two editions, by its ids there. */
export interface Pair {
  readonly before: string;
  readonly after: string;
  /** 0 to 1; 1 where everything is as it was. */
  readonly confidence: number;
}

/** What became of the elements of one edition in the next; every element of both stands somewhere. */
export interface ElementMatch {
  readonly pairs: readonly Pair[];
  /** One became several: beside its pair, where it has one, the others. */
  readonly splits: readonly { readonly before: string; readonly after: readonly string[] }[];
  /** Several became one. */
  readonly merges: readonly { readonly before: readonly string[]; readonly after: string }[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

/**
 * Matches elements that share no ids: what is equal first, from the most to the least that must be equal; then what is near in
 * words, number and place; then parts of what was split or joined. Ids decide nothing. Elements in tree order.
 */
export function matchElements(before: readonly Matchable[], after: readonly Matchable[]): ElementMatch {
  const both = readBoth(before, after);
  const equal = matchEqual(both);
  const pairs = [...equal, ...matchNear(both, equal)];
  const splits = partsOf(both.before, both.after, pairs);
  const merges = partsOf(both.after, both.before, pairs.map(turned));
  const [was, is] = [both.before.map(({ id }) => id), both.after.map(({ id }) => id)];
  const gone = new Set([...pairs.map((pair) => pair.before.id), ...idsOf(splits, merges)]);
  const come = new Set([...pairs.map((pair) => pair.after.id), ...idsOf(merges, splits)]);
  return {
    pairs: pairs.map((pair) => ({ before: pair.before.id, after: pair.after.id, confidence: pair.confidence })),
    splits: splits.map(({ whole, parts }) => ({ before: whole, after: parts })),
    merges: merges.map(({ whole, parts }) => ({ before: parts, after: whole })),
    added: is.filter((id) => !come.has(id)),
    dropped: was.filter((id) => !gone.has(id)),
  };
}

function turned<T>({ before, after, confidence }: { before: T; after: T; confidence: number }) {
  return { before: after, after: before, confidence };
}

/** Ids on one side: the wholes of one list, the parts of the other. */
function idsOf(wholes: readonly Part[], parts: readonly Part[]): readonly string[] {
  return [...wholes.map(({ whole }) => whole), ...parts.flatMap((one) => one.parts)];
}
