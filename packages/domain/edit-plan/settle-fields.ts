import { bad, good, type Result } from '../issue.ts';
import { elementFields, type PlanElement } from '../plan-element.ts';
import { same } from '../thing-change.ts';
import { checkCountries } from './check-countries.ts';
import { checkDates } from './check-dates.ts';
import { checkDecided } from './check-decided.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkParties } from './check-parties.ts';
import { checkWords } from './check-words.ts';
import type { Editing } from './editing.ts';
import type { WantedFields } from './plan-edit.ts';
import type { Rule } from './rule.ts';
import { defined, type Settled, tidyFields } from './tidy-fields.ts';

/** All of them look, so that a person hears of everything at once. In the order in which a form reads: words, times, numbers, places, people, what only a decision says. */
const rules: readonly Rule[] = [checkWords, checkDates, checkNumbers, checkCountries, checkParties, checkDecided];

/**
 * What a person wants as the record would hold it, or why it cannot.
 *
 * Issues: `empty-title`, `missing`, `too-long`, `too-many`, `bad-date`, `ends-before-start`, `period-twice`, `bad-number`,
 * `bad-currency`, `bad-country`, `unknown-organisation`, `unknown-unit`, `unknown-person`, `person-left`, `bad-year`, `bad-person-years`, `needs-decision`; each says in
 * `where` which field.
 */
export function settleFields(wanted: WantedFields, editing: Editing): Result<Settled> {
  const settled = tidyFields(wanted, editing.newId);
  const issues = rules.flatMap((rule) => rule(settled, editing));
  return issues.length > 0 ? bad(...issues) : good(settled);
}

/** The element with these fields, each that says something else marked as written; undefined where none does. */
export function withFields(element: PlanElement, settled: Settled, { written }: Editing): PlanElement | undefined {
  const fields = elementFields.filter((field) => field in settled && !same(element[field], settled[field]));
  if (fields.length === 0) return undefined;
  const marks = Object.fromEntries(fields.map((field) => [field, written]));
  const said = Object.fromEntries(fields.map((field) => [field, settled[field]]));
  return defined({ ...element, ...said, written: { ...element.written, ...marks } });
}
