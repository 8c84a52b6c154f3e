import { canonical } from '../entry.ts';
import { same } from '../thing-change.ts';

/**
 * What two people made of one list, put together thing by thing: what only one of them changed, added or took away is so.
 * Undefined where both changed the same thing in different ways. In the order that stands now, what is new in `wanted` last.
 */
export function mergeLists<T>(was: readonly T[], now: readonly T[], wanted: readonly T[]): readonly T[] | undefined {
  const [before, theirs, mine] = [byKey(was), byKey(now), byKey(wanted)];
  const merged: T[] = [];
  for (const [key, stands] of theirs) {
    const [old, own] = [before.get(key), mine.get(key)];
    // Added by the other, or not touched by the one who asks.
    if (!before.has(key) || same(own, old)) merged.push(stands);
    else if (!same(stands, old) && !same(stands, own)) return undefined;
    else if (own !== undefined) merged.push(own);
  }
  for (const [key, own] of mine) {
    if (theirs.has(key)) continue;
    // Taken away by the other while the one who asks changed it.
    if (before.has(key) && !same(own, before.get(key))) return undefined;
    if (!before.has(key)) merged.push(own);
  }
  return merged;
}

/** Things by their ids; what has none is what it says. Several new things without an id are several. */
function byKey<T>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one, i) => [idOf(one) ?? `${i} new`, one]));
}

function idOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return JSON.stringify(one);
  return 'id' in one ? (typeof one.id === 'string' && one.id !== '' ? one.id : undefined) : canonical(one);
}
