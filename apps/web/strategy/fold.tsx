import type { Child } from 'hono/jsx';

interface FoldProps<T> {
  readonly items: readonly T[];
  /** How many are shown at once. */
  readonly first?: number;
  /** What opens the rest. */
  readonly more: (n: number) => string;
  readonly draw: (items: readonly T[]) => Child;
}

/** The first of many at once, the rest unfolded. One or two more are not worth a press. */
export function Fold<T>({ items, first = 12, more, draw }: FoldProps<T>) {
  if (items.length <= first + 2) return <>{draw(items)}</>;
  return (
    <>
      {draw(items.slice(0, first))}
      <details class="more">
        <summary>{more(items.length - first)}</summary>
        {draw(items.slice(first))}
      </details>
    </>
  );
}
