import type { Language } from '../language.ts';
import { worldWords } from './words.ts';

/** One field of a row of them; its name stands in it while it is empty. */
export function Cell(props: {
  readonly name: string;
  readonly label: string;
  /** The row, from 0. */
  readonly nth: number;
  readonly value: string;
  readonly limit: number;
  /** Id of the list it offers while one types. */
  readonly list?: string;
}) {
  const { name, label, nth, value, limit, list } = props;
  return (
    <input
      {...{ class: 'form-input', name, value, maxlength: limit, list, placeholder: label, autocomplete: 'off' }}
      aria-label={`${label} ${nth + 1}`}
    />
  );
}

/** More rows, kept with all that was typed. */
export function MoreRows({ name, language }: { name: string; language: Language }) {
  return (
    <button type="submit" class="button button-unstyled" name="more" value={name}>
      {worldWords[language].more}
    </button>
  );
}
