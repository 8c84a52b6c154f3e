import type { Mention } from '@lofte/domain/draft';
import type { PlanElement } from '@lofte/domain/plan-element';
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
  /** Where the paper says it; none where somebody wrote it. */
  readonly span?: Span;
  /** The paper, where it is an older edition. */
  readonly document?: string;
  /** Id of the element it stands in. */
  readonly in?: string;
}

/** Deadlines and dates in the order of time; those without a calendar time last. A place named twice counts once. */
export function moments(
  elements: readonly PlanElement[],
  mentions: readonly Mention[],
  language: Language,
): readonly Moment[] {
  const due = elements.flatMap((element) => dueOf(element));
  const starts = new Set(due.map((one) => one.span?.start));
  const named = mentionsOf(mentions, 'date').filter((mention) => !starts.has(mention.span.start));
  return [...due.map((one) => ({ ...one, deadline: true })), ...named.map((one) => ({ document: undefined, ...one }))]
    .map((one, i) => {
      const stretch = one.iso ? stretchOf(one.iso) : undefined;
      return {
        id: `t-${i}`,
        says: (one.iso && sayTime(language, one.iso)) || one.text,
        ...(stretch ? { stretch } : {}),
        deadline: one.deadline ?? false,
        ...(one.span ? { span: one.span } : {}),
        ...(one.document ? { document: one.document } : {}),
        ...(one.in ? { in: one.in } : {}),
      };
    })
    .sort((a, b) => (a.stretch?.to ?? 9999) - (b.stretch?.to ?? 9999) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** When an element ends, and where the paper says so unless somebody wrote it since. */
function dueOf({ id, period, source, written }: PlanElement) {
  if (!period) return [];
  const { from, to, words = '' } = period;
  const iso = from && to ? `${from}/${to}` : (to ?? from);
  const place = written?.period ? undefined : source?.period;
  return [{ iso, text: words, span: place, document: place && source?.document, in: id }];
}
