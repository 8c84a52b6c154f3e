import { z } from 'zod';
import type { Draft } from './draft.ts';
import { bad, good, type Result } from './issue.ts';
import { type Span, textSpan } from './span.ts';
import { wordsAt } from './words-at.ts';

const doing = z.literal('strategy');

const words = <F extends string>(field: F) => z.object({ do: doing, field: z.literal(field), value: z.string() });
const year = <F extends string>(field: F) =>
  z.object({ do: doing, field: z.literal(field), value: z.int().min(1000).max(9999).nullable() });

/** What a person says of the strategy as a whole. An empty text or a null year: the paper does not say. */
export const StrategyEdit = z.discriminatedUnion('field', [
  words('title'),
  words('organisation'),
  words('vision'),
  words('purpose'),
  year('from'),
  year('to'),
]);
export type StrategyEdit = Readonly<z.infer<typeof StrategyEdit>>;

export function editStrategy(draft: Draft, edit: StrategyEdit): Result<Draft> {
  return edit.field === 'from' || edit.field === 'to'
    ? editPeriod(draft, edit.field, edit.value)
    : editWords(draft, edit.field, edit.value.trim());
}

function editPeriod(draft: Draft, field: 'from' | 'to', value: number | null): Result<Draft> {
  const period = { ...draft.strategy.period, [field]: value };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    const message = `The period would start in ${period.from} and end in ${period.to}.`;
    return bad({ code: 'period-reversed', message, where: field, values: { from: period.from, to: period.to } });
  }
  return good({ ...draft, strategy: { ...draft.strategy, period } });
}

/** The place follows the words: kept where they stand there, moved where they stand elsewhere, gone where they stand nowhere. */
function editWords(draft: Draft, field: 'title' | 'organisation' | 'vision' | 'purpose', value: string): Result<Draft> {
  if (field === 'title' && value === '') {
    return bad({ code: 'empty-title', message: 'A title needs at least one word.', where: 'title' });
  }
  const { [field]: _old, ...others } = draft.strategy.places;
  const place = value === '' ? undefined : placeOf(draft, draft.strategy.places[field], value);
  const places = place ? { ...others, [field]: place } : others;
  if (field === 'title') return good({ ...draft, strategy: { ...draft.strategy, title: value, places } });
  const { [field]: _value, ...strategy } = draft.strategy;
  return good({ ...draft, strategy: { ...strategy, ...(value === '' ? {} : { [field]: value }), places } });
}

function placeOf(draft: Draft, old: Span | undefined, value: string): Span | undefined {
  if (old && wordsAt(draft, old).includes(value)) return old;
  const at = draft.reading.indexOf(value);
  return at < 0 ? undefined : textSpan(draft.map, at, at + value.length);
}
