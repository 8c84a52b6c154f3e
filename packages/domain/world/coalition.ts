import { z } from 'zod';
import { longestNote } from './partnership.ts';

export const coalitionKinds = ['paper', 'statement', 'letter', 'vote', 'group'] as const;
export type CoalitionKind = (typeof coalitionKinds)[number];
export const mostCoalitionMembers = 250;

/** Countries that joined us in something. */
export const Coalition = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  kind: z.enum(coalitionKinds),
  day: z.iso.date(),
  forum: z.string().optional(),
  dossier: z.string().optional(),
  members: z
    .array(
      z.object({
        country: z.string().length(2),
        /** When, where not from the beginning. */
        joined: z.iso.date().optional(),
        left: z.iso.date().optional(),
        /** With whom, or why. */
        why: z.string().max(1_000).optional(),
      }),
    )
    .max(mostCoalitionMembers),
  link: z.url().max(2_000).optional(),
  about: z.array(z.object({ strategy: z.string(), element: z.string() })).max(100),
  note: z.string().max(longestNote).optional(),
});
export type Coalition = Readonly<z.infer<typeof Coalition>>;

/** How often one country joined us. */
export interface Joiner {
  readonly country: string;
  readonly joined: number;
  readonly left: number;
}

/** Who joins most often, then who leaves least. */
export function joiners(coalitions: readonly Pick<Coalition, 'members'>[]): readonly Joiner[] {
  const members = coalitions.flatMap((one) => one.members);
  return [...Map.groupBy(members, ({ country }) => country)]
    .map(([country, those]) => ({ country, joined: those.length, left: those.filter(({ left }) => left).length }))
    .toSorted((a, b) => b.joined - a.joined || a.left - b.left || (a.country < b.country ? -1 : 1));
}

/** Pairs of countries that left the same one: with whom somebody left. */
export function leftWith(coalitions: readonly Pick<Coalition, 'id' | 'members'>[], country: string): readonly string[] {
  const those = coalitions.filter(({ members }) => members.some((one) => one.country === country && one.left));
  const others = those.flatMap(({ members }) =>
    members.flatMap((one) => (one.left && one.country !== country ? [one.country] : [])),
  );
  const counted = [...Map.groupBy(others, (code) => code)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted.map(([code]) => code);
}
