import { type Meaning, meaningOf } from '../meaning.ts';
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
    .map(([field, before, after]) => ({ field, meaning: known(before, after, language) }));
  if (fields.length === 0) return [];
  const { kind, reasons } = together(
    fields.map(({ meaning }) => meaning),
    words,
    language,
  );
  return kind === 'same' ? [] : [{ change: 'reworded', kind, share: shareOf(fields, words), reasons, fields }];
}

type Judged = Pick<Meaning, 'kind' | 'reasons'>;

/** What all of an element's words say together: a title may give what its text takes, and only then they are judged as one. */
function together(meanings: readonly Meaning[], words: Words, language: string): Judged {
  const kinds = meanings.map(({ kind }) => kind);
  if (kinds.includes('weaker') && kinds.includes('stronger')) {
    const joined = (side: 1 | 2) => words.map((row) => row[side]).join('\n');
    return known(joined(1), joined(2), language);
  }
  const kind = (['weaker', 'stronger', 'reworded', 'correction', 'same'] as const).find((one) => kinds.includes(one));
  const telling = meanings.filter((meaning) => meaning.kind === kind);
  return { kind: kind ?? 'same', reasons: [...new Set(telling.flatMap(({ reasons }) => reasons))] };
}

/** The share of all that is said: what was not touched was kept. */
function shareOf(fields: Reworded['fields'], words: Words): number {
  const length = (rows: Words) => rows.reduce((sum, [, before, after]) => sum + before.length + after.length, 0);
  const all = length(words);
  const lost = fields.reduce((sum, { field, meaning }, i) => {
    const own = words.filter((row) => row[0] === field && row[1] !== row[2]);
    // Several milestones are fields of one name, in the same order.
    const row = own[fields.slice(0, i).filter((one) => one.field === field).length];
    return sum + (1 - meaning.share) * (row ? length([row]) : 0);
  }, 0);
  return all === 0 ? 1 : 1 - lost / all;
}

const remembered = new Map<string, Meaning>();
/** Pairs of wordings whose meaning is kept, and how long a pair may be (characters): a page of drift asks for the same ones each time. */
const mostKept = 5_000;
const longestKept = 10_000;

function known(before: string, after: string, language: string): Meaning {
  const key = JSON.stringify([language, before, after]);
  const found = remembered.get(key);
  if (found) return found;
  const meaning = meaningOf(before, after, language);
  if (remembered.size >= mostKept) remembered.clear();
  if (key.length <= longestKept) remembered.set(key, meaning);
  return meaning;
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
