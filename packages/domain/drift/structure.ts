import type { EntryKind, ThingChange } from '../entry.ts';
import type { MergedAndSplit } from '../merged-and-split.ts';

/** In the order in which it was done. */
export type Structure = MergedAndSplit;

/** As much of an entry as says what was merged and split. */
export interface Structural {
  readonly kind: EntryKind;
  readonly subject: string;
  readonly changes: readonly Pick<ThingChange, 'table' | 'id' | 'before' | 'after'>[];
  /** Of a new edition: what it says for itself. */
  readonly structure?: Structure | undefined;
}

/** What the entries between two states say of elements merged and split; entries in order, those among them that took others back. */
export function structureOf(entries: readonly Structural[]): Structure {
  const merged = new Map<string, string>();
  const split = new Map<string, string>();
  for (const { kind, subject, changes, structure } of entries) {
    const elements = changes.filter(({ table }) => table === 'element');
    const gone = elements.filter(({ after }) => after === null).map(({ id }) => id);
    const made = elements.filter(({ before }) => before === null).map(({ id }) => id);
    if (kind === 'element.merged') for (const id of gone) merged.set(id, subject);
    if (kind === 'element.split') for (const id of made) split.set(id, subject);
    for (const { gone: id, into } of structure?.merged ?? []) merged.set(id, into);
    for (const { from, made: id } of structure?.split ?? []) split.set(id, from);
    if (kind !== 'change.undone') continue;
    for (const id of made) merged.delete(id);
    for (const id of gone) split.delete(id);
  }
  return {
    merged: [...merged].map(([id, into]) => ({ gone: id, into })),
    split: [...split].map(([id, from]) => ({ from, made: id })),
  };
}

/** For each element that is gone the standing one it went into, through all mergings since. */
export function wentInto({ merged }: Structure, stands: (id: string) => boolean): ReadonlyMap<string, string> {
  const next = new Map(merged.map(({ gone, into }) => [gone, into]));
  return resolved(next, stands, (id) => !stands(id));
}

/** For each element that was made by splitting the one it was made from, among those that stood before. */
export function cameFrom({ split }: Structure, stood: (id: string) => boolean): ReadonlyMap<string, string> {
  const next = new Map(split.map(({ from, made }) => [made, from]));
  return resolved(next, stood, (id) => !stood(id));
}

function resolved(
  next: ReadonlyMap<string, string>,
  ends: (id: string) => boolean,
  wanted: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const start of next.keys()) {
    if (!wanted(start)) continue;
    const seen = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !ends(at) && !seen.has(at)) {
      seen.add(at);
      at = next.get(at);
    }
    if (at !== undefined && ends(at)) found.set(start, at);
  }
  return found;
}
