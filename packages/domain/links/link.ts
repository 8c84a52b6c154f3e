import { z } from 'zod';

/** What one part of a plan is to another, read from the first to the second. */
export const linkWays = ['serves', 'overlaps', 'depends on', 'contradicts'] as const;
export type LinkWay = (typeof linkWays)[number];

/** These say the same of both, whichever stands first. */
export const mutual: readonly LinkWay[] = ['overlaps', 'contradicts'];

export const longestReason = 2_000;

/** A part of a plan. */
export const LinkEnd = z.object({ strategy: z.string(), element: z.string() });
export type LinkEnd = Readonly<z.infer<typeof LinkEnd>>;

/** What a part of a plan is to one of the same or another. Where their papers say them stands with the parts themselves. */
export const Link = z.object({
  id: z.string(),
  way: z.enum(linkWays),
  from: LinkEnd,
  to: LinkEnd,
  reason: z.string().min(1).max(longestReason),
});
export type Link = Readonly<z.infer<typeof Link>>;

export function sameEnd(a: LinkEnd, b: LinkEnd): boolean {
  return a.strategy === b.strategy && a.element === b.element;
}
