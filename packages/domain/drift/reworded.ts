import { type Meaning, type MeaningReason, meaningOf } from '../meaning.ts';
import type { PlanElement } from '../plan-element.ts';
import type { Reworded, WordedField } from './drift-line.ts';

type Words = readonly (readonly [field: WordedField, before: string, after: string])[];

/** What was reworded in an element: title, text, and the titles of milestones and indicators that it had and has. */
export function rewordedElement(before: PlanElement, after: PlanElement, language: string): readonly Reworded[] {
  return reworded(
    [
      ['title', before.title, after.title],
      ['text', before.text ?? '', after.text ?? ''],
      ...retitled('milestone', before.milestones, after.milestones),
      ...retitled('indicator', before.indicators, after.indicators),
    ],
    language,
  );
}

/** One line for all fields whose words differ; none where no word does. */
export function reworded(words: Words, language: string): readonly Reworded[] {
  const fields = words
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]) => ({ field, meaning: meaningOf(before, after, language) }));
  const [only] = fields;
  if (!only) return [];
  const { kind, share, reasons } = fields.length === 1 ? ofOne(only.meaning, words) : ofAll(words, language);
  return kind === 'same' ? [] : [{ change: 'reworded', kind, share, reasons, fields }];
}

type Judged = Pick<Meaning, 'kind' | 'share' | 'reasons'>;

/** The share of all that is said: what was not touched was kept. */
function ofOne(meaning: Meaning, words: Words): Judged {
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  const all = length(words.flatMap(([, before, after]) => [before, after]));
  const touched = length(words.flatMap(([, before, after]) => (before === after ? [] : [before, after])));
  return { ...meaning, share: all === 0 ? meaning.share : 1 - ((1 - meaning.share) * touched) / all };
}

function ofAll(words: Words, language: string): Judged {
  const joined = (side: 1 | 2) => words.map((row) => row[side]).join('\n');
  const meaning = meaningOf(joined(1), joined(2), language);
  const reasons: readonly MeaningReason[] = meaning.reasons;
  return { kind: meaning.kind, share: meaning.share, reasons };
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

function retitled(field: WordedField, before: readonly Titled[] = [], after: readonly Titled[] = []): Words {
  return before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    return is && is.title !== was.title ? [[field, was.title, is.title] as const] : [];
  });
}
