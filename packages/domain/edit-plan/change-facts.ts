import { bad, good, type Issue, type Result } from '../issue.ts';
import { changed, same } from '../thing-change.ts';
import type { PlanStrategy } from '../things.ts';
import { emptyTitle, tooLong, tooMany } from './check-words.ts';
import type { Editable, Edited } from './editable.ts';
import type { Editing } from './editing.ts';
import { nothingChanged } from './elements.ts';
import type { Doing, WantedFacts } from './plan-edit.ts';
import { defined, line, lines } from './tidy-fields.ts';

/** What of a strategy a person can change in place. */
export const factFields = ['title', 'organisation', 'period', 'vision', 'purpose', 'tags'] as const;
export type FactField = (typeof factFields)[number];
type Facts = { readonly [F in FactField]?: PlanStrategy[F] | undefined };

/** Facts of the strategy itself. Issues: `empty-title`, `too-long`, `too-many`, `bad-year`, `ends-before-start`, `nothing-changed`. */
export function changeFacts({ strategy }: Editable, edit: Doing<'facts'>, { written }: Editing): Result<Edited> {
  const facts = tidyFacts(edit.fields);
  const issues = wrongFacts(facts);
  if (issues.length > 0) return bad(...issues);
  const fields = factFields.filter((field) => field in facts && !same(strategy[field], facts[field]));
  const marks = Object.fromEntries(fields.map((field) => [field, written]));
  const said = Object.fromEntries(fields.map((field) => [field, facts[field]]));
  const after = defined({ ...strategy, ...said, written: { ...strategy.written, ...marks } });
  const change =
    fields.length > 0 &&
    changed({ table: 'strategy', strategy: strategy.id, id: strategy.id }, strategy, after as PlanStrategy);
  return change ? good({ kind: 'strategy.changed', subject: strategy.id, changes: [change] }) : bad(nothingChanged);
}

/** Facts as they are to stand. A key that is there with nothing in it: the fact goes. */
export function tidyFacts({ title, organisation, period, vision, purpose, tags }: WantedFacts): Facts {
  return {
    ...(title === undefined ? {} : { title: line(title) ?? '' }),
    ...(organisation === undefined ? {} : { organisation: line(organisation ?? '') }),
    ...(period === undefined ? {} : { period }),
    ...(vision === undefined ? {} : { vision: lines(vision ?? '') }),
    ...(purpose === undefined ? {} : { purpose: lines(purpose ?? '') }),
    ...(tags === undefined ? {} : { tags: someTags(tags) }),
  };
}

function someTags(tags: readonly string[]): string[] | undefined {
  const kept = [...new Set(tags.flatMap((tag) => line(tag) ?? []))];
  return kept.length > 0 ? kept : undefined;
}

function wrongFacts({ title, organisation, period, vision, purpose, tags }: Facts): readonly Issue[] {
  return [
    ...(title === '' ? [emptyTitle] : []),
    ...tooLong('title', title),
    ...tooLong('organisation', organisation),
    ...tooLong('vision', vision),
    ...tooLong('purpose', purpose),
    ...tooMany('tags', tags),
    ...(tags ?? []).flatMap((tag) => tooLong('tag', tag, 'tags')),
    ...(period ? wrongYears(period) : []),
  ];
}

function wrongYears({ from, to }: PlanStrategy['period']): readonly Issue[] {
  const wrong = [from, to].find((year) => year !== null && !(Number.isInteger(year) && year >= 1000 && year <= 9999));
  if (wrong !== undefined && wrong !== null) {
    const message = `"${wrong}" is no year of four digits.`;
    return [{ code: 'bad-year', message, where: 'period', values: { given: String(wrong) } }];
  }
  if (from === null || to === null || from <= to) return [];
  const message = `It would end in ${to}, before it starts in ${from}.`;
  return [{ code: 'ends-before-start', message, where: 'period', values: { from, to } }];
}
