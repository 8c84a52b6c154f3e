import map from './shapes.json' with { type: 'json' };

/**
 * The countries of the world as they are drawn: Equal Earth, so that areas are true to each other. From Natural Earth (public domain), made
 * by scripts/world-map.ts.
 */
export interface Shape {
  readonly code: string;
  /** None where a dot alone stands for it. */
  readonly path: string;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** So small that a dot is drawn for it. */
  readonly small: boolean;
}

export const shapes: readonly Shape[] = (
  map.shapes as unknown as readonly (readonly [string, string, number, number, 0 | 1])[]
).map(([code, path, x, y, small]) => ({ code, path, x, y, small: small === 1 }));

/** Areas that are nobody's with a code of their own, as the source draws them. */
export const otherAreas: readonly string[] = map.others;

/** Parts of the map by their name: left, top, width, height. */
export const views: Readonly<Record<View, readonly number[]>> = map.views;
export const viewNames = ['world', 'europe', 'africa', 'asia', 'americas'] as const;
export type View = (typeof viewNames)[number];

export function isView(name: string): name is View {
  return viewNames.some((one) => one === name);
}
