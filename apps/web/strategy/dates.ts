import type { Element, Mention } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import type { Language } from '../language.ts';
import { type Stretch, sayTime, stretchOf } from '../time.ts';
import { mentionsOf } from './mentions.ts';

/** A time the paper names, or that an element is due. */
export interface Moment {
  readonly id: string;
  /** In the interface's words, or the paper's own where they give no calendar time. */
  readonly says: string;
  readonly stretch?: Stretch;
  readonly deadline: boolean;
  readonly span: Span;
  /** Id of the element it stands in. */
  readonly in?: string;
}

/** Deadlines and dates in the order of time; those without a calendar time last. A place named twice counts once. */
export function moments(
  elements: readonly Element[],
  mentions: readonly Mention[],
  language: Language,
): readonly Moment[] {
  const due = elements.flatMap((element) =>
    element.deadline ? [{ ...element.deadline, deadline: true, in: element.id }] : [],
  );
  const starts = new Set(due.map((one) => one.span.start));
  const named = mentionsOf(mentions, 'date').filter((mention) => !starts.has(mention.span.start));
  return [...due, ...named]
    .map((one, i) => {
      const stretch = one.iso ? stretchOf(one.iso) : undefined;
      return {
        id: `t-${i}`,
        says: (one.iso && sayTime(language, one.iso)) || one.text,
        ...(stretch ? { stretch } : {}),
        deadline: one.deadline ?? false,
        span: one.span,
        ...(one.in ? { in: one.in } : {}),
      };
    })
    .sort((a, b) => (a.stretch?.to ?? 9999) - (b.stretch?.to ?? 9999) || a.span.start - b.span.start);
}
