import type { HistoryChange } from '@lofte/service/named-changes';
import type { Child } from 'hono/jsx';
import { itemFields, sayItem } from './items.ts';
import { type Telling, values } from './say-value.ts';
import { type Field, isTold, Told, toldFields, worded } from './told.tsx';

/** All that a thing said which came or went, field by field. */
export function WholeThing({ change, telling }: { change: HistoryChange; telling: Telling }) {
  const data = change.after ?? change.before ?? {};
  const fields = toldFields.filter((field) => isTold(change.table, field));
  const rows = fields.map((field) => [field, tell(change, field, data[field], telling)] as const);
  return <Told rows={rows} language={telling.language} />;
}

function tell({ table }: HistoryChange, field: Field, value: unknown, telling: Telling): Child {
  if (value === undefined) return null;
  if (worded(table, field)) return String(value);
  const items = itemFields[field]?.(value, telling.language);
  if (!items) return values[field]?.(value, telling);
  return (
    <ul class="plain">
      {items.map((item) => (
        <li>{sayItem(item)}</li>
      ))}
    </ul>
  );
}
