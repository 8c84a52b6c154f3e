import { askedPeriod } from '@lofte/domain/follow-up/asked-period';
import type { Days } from '@lofte/domain/follow-up/update';
import { writeNumber } from '@lofte/domain/written/read-number';
import type { AskedItem } from '@lofte/service/follow-up/request-page';
import { type Form, formOf } from '../element/form.ts';
import type { Language } from '../language.ts';

/** What a form says before anybody has touched it: what was said last, and the plan's own milestones and numbers. */
export function initialForm(
  { element, before, answer }: AskedItem,
  { covers, language }: { readonly covers: Days; readonly language: Language },
): Form {
  const said = answer ?? before;
  const { milestones = [], indicators = [] } = element;
  return formOf([
    ['state', said?.state ?? ''],
    ['text', said?.text ?? ''],
    ['help', said?.help ?? ''],
    ...milestones.flatMap(({ id, done }) => (done ? [pair('reached', id), pair(`day-${id}`, done)] : [])),
    ...indicators.flatMap((one) => {
      const period = askedPeriod(one, covers);
      const actual = one.periods.find((each) => each.period === period)?.actual;
      return actual === undefined ? [] : [pair(`value-${one.id}`, writeNumber(language, actual))];
    }),
    ...(said?.evidence ?? []).flatMap(({ id, date }) => [pair('keep', `e-${id}`), pair(`date-e-${id}`, date)]),
  ]);
}

/** What was begun and saved, where it is a form of ours. */
export function savedForm(data: unknown): Form | undefined {
  const { fields } = Object(data) as { readonly fields?: unknown };
  if (!Array.isArray(fields) || !fields.every(isField)) return undefined;
  return formOf(fields.map(([name, value]) => pair(name, value)));
}

function isField(field: unknown): field is [string, string] {
  return Array.isArray(field) && field.length === 2 && field.every((one) => typeof one === 'string');
}

function pair(name: string, value: string): readonly [string, string] {
  return [name, value];
}
