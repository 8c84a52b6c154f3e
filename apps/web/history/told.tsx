import type { Table } from '@lofte/domain/things';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { historyWords } from './words.ts';

export type Field = keyof (typeof historyWords)['da']['fields'];

/** The fields that are told, in the order in which a thing's own page tells them. */
export const toldFields = Object.keys(historyWords.da.fields) as readonly Field[];

const ofWords: ReadonlySet<Field> = new Set(['title', 'text', 'vision', 'purpose', 'name', 'help', 'message']);

/** What an update says of milestones is told where the element changed by it. */
export function isTold(table: Table, field: Field): boolean {
  return !(table === 'update' && field === 'milestones');
}

/** Whether a field holds people's words, which are compared as words. A person's organisation is an id, a strategy's is a name. */
export function worded(table: Table, field: Field): boolean {
  return ofWords.has(field) || (field === 'organisation' && table === 'strategy');
}

/** Fields by name with what there is to tell of each; nothing where there is nothing. */
export function Told({ rows, language }: { rows: readonly (readonly [Field, Child])[]; language: Language }) {
  const told = rows.filter(([, said]) => said !== null && said !== undefined);
  if (told.length === 0) return null;
  return (
    <dl class="told">
      {told.map(([field, said]) => (
        <div>
          <dt>{historyWords[language].fields[field]}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
