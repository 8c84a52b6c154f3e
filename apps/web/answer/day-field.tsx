import { described } from './errors.tsx';
import type { ItemView } from './item-view.ts';

interface DayFieldProps {
  readonly view: ItemView;
  readonly name: string;
  readonly label: string;
  /** What the day is of, for who does not see what it stands beside. */
  readonly of: string;
  readonly value: string;
  /** What the field is called on the page, where several have one name. */
  readonly field?: string;
}

/** The day that something is of; not one that has not come. */
export function DayField({ view, name, label, of, value, field = name }: DayFieldProps) {
  return (
    <label class="day-asked small">
      <span>
        {label}
        <span class="sr-only">{of}</span>
      </span>
      <input
        {...described(view, name)}
        {...{ id: view.id(field), name, value, max: view.today, type: 'date', class: 'form-input day' }}
      />
    </label>
  );
}
