/** A range of the reading text that carries something. */
export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of the reading text with what each layer says of it. */
export interface Piece<L> {
  readonly start: number;
  readonly end: number;
  readonly on: Partial<L>;
}

/** Overlapping ranges made flat: where two lie on each other, the shorter one shows. Ascending; O(n log n) for ranges that nest. */
export function flatten<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const sorted = stretches
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - b.start - (a.end - a.start));
  const flat: Stretch<T>[] = [];
  let open: Stretch<T>[] = [];
  let at = 0;
  const upTo = (limit: number) => {
    while (at < limit) {
      open = open.filter(({ end }) => end > at);
      const top = shortest(open);
      if (!top) break;
      const end = Math.min(limit, top.end);
      push(flat, { start: at, end, value: top.value });
      at = end;
    }
    at = Math.max(at, limit);
  };
  for (const stretch of sorted) {
    upTo(stretch.start);
    open.push(stretch);
  }
  upTo(sorted.reduce((last, { end }) => Math.max(last, end), 0));
  return flat;
}

/** Cuts `[start, end)` wherever one of the layers changes. Each layer is flat and ascending; each cursor only moves on. */
export function cutter<L extends object>(layers: { readonly [K in keyof L]: readonly Stretch<L[K]>[] }) {
  const names = Object.keys(layers) as (keyof L)[];
  const cursor = new Map(names.map((name) => [name, 0]));
  return (start: number, end: number): readonly Piece<L>[] => {
    const pieces: Piece<L>[] = [];
    for (let at = start; at < end; ) {
      const on: Partial<L> = {};
      let next = end;
      for (const name of names) {
        const layer = layers[name];
        let i = cursor.get(name) ?? 0;
        while ((layer[i]?.end ?? Number.POSITIVE_INFINITY) <= at) i++;
        cursor.set(name, i);
        const stretch = layer[i];
        if (!stretch) continue;
        if (stretch.start <= at) on[name] = stretch.value;
        next = Math.min(next, stretch.start <= at ? stretch.end : stretch.start);
      }
      pieces.push({ start: at, end: next, on });
      at = next;
    }
    return pieces;
  };
}

function shortest<T>(open: readonly Stretch<T>[]): Stretch<T> | undefined {
  let best: Stretch<T> | undefined;
  for (const stretch of open) if (!best || stretch.end - stretch.start <= best.end - best.start) best = stretch;
  return best;
}

function push<T>(flat: Stretch<T>[], next: Stretch<T>): void {
  const last = flat.at(-1);
  if (last && last.value === next.value && last.end === next.start) {
    flat[flat.length - 1] = { start: last.start, end: next.end, value: next.value };
  } else flat.push(next);
}
