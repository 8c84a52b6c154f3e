import { foldedName } from '../folded-name.ts';
import type { Engagement } from './engagement.ts';

/** Days before and after in which two visits to one country could be one. */
export const togetherWithin = 45;
/** Days in which the same people should not be asked the same things twice. */
export const sameWithin = 120;

export type OverlapReason = 'same days' | 'same people' | 'same theme' | 'near';

/** Something that others do in the same country, and why it matters to what is planned. The first reason is the strongest. */
export interface Overlap {
  readonly engagement: Engagement;
  readonly reasons: readonly [OverlapReason, ...OverlapReason[]];
  /** Days between them; 0 where they share one. */
  readonly apart: number;
}

type Planned = Pick<Engagement, 'id' | 'country' | 'from' | 'to' | 'met' | 'themes'>;

/** Who else sees them, when, and about what: the strongest reason first, then the nearest. Cancelled ones count for nothing. */
export function overlaps(planned: Planned, others: readonly Engagement[]): readonly Overlap[] {
  const strength: readonly OverlapReason[] = ['same days', 'same people', 'same theme', 'near'];
  return others
    .flatMap((engagement): readonly Overlap[] => {
      if (engagement.id === planned.id || engagement.state === 'cancelled') return [];
      const [first, ...more] = reasonsOf(planned, engagement);
      return first ? [{ engagement, reasons: [first, ...more], apart: daysApart(planned, engagement) }] : [];
    })
    .toSorted((a, b) => strength.indexOf(a.reasons[0]) - strength.indexOf(b.reasons[0]) || a.apart - b.apart);
}

function reasonsOf(planned: Planned, other: Engagement): readonly OverlapReason[] {
  const apart = daysApart(planned, other);
  if (planned.country === undefined || planned.country !== other.country || apart > sameWithin) return [];
  return [
    ...(apart === 0 ? (['same days'] as const) : []),
    ...(share(planned.met, other.met) ? (['same people'] as const) : []),
    ...(share(planned.themes, other.themes) ? (['same theme'] as const) : []),
    ...(apart > 0 && apart <= togetherWithin ? (['near'] as const) : []),
  ];
}

function share(one: readonly string[], other: readonly string[]): boolean {
  const there = new Set(other.map(foldedName));
  return one.some((name) => foldedName(name) !== '' && there.has(foldedName(name)));
}

/** Whole days between two periods; 0 where they share a day. */
export function daysApart(a: Pick<Engagement, 'from' | 'to'>, b: Pick<Engagement, 'from' | 'to'>): number {
  const day = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  return Math.max(0, day(a.from) - day(b.to), day(b.from) - day(a.to));
}
