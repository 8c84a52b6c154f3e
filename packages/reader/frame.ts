/** A place in the reading text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the paper says of itself: title, period, vision and purpose, each with its place where it has one. */
export interface Frame {
  readonly title: string;
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly vision?: string;
  readonly purpose?: string;
  readonly places: {
    readonly title?: Range;
    readonly period?: Range;
    readonly vision?: Range;
    readonly purpose?: Range;
  };
}
