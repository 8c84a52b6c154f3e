import type { Language } from '../language.ts';
import { urls } from '../urls.ts';
import { pastWords } from './words.ts';

interface DayFormProps {
  /** Path and query of the page, which is shown again as it stood on the day. */
  readonly path: string;
  readonly label: string;
  readonly day?: string;
  /** The last day that can be chosen. */
  readonly last?: string;
  readonly language: Language;
}

/** Asks for a day. A form by GET keeps no query of its address, so what stands there goes along as fields. */
export function DayForm({ path, label, day, last, language }: DayFormProps) {
  const { pathname, searchParams } = new URL(urls.now(path), 'http://localhost');
  return (
    <form class="day-form" method="get" action={pathname}>
      {[...searchParams].map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label>
        <span>{label}</span>{' '}
        <input class="form-input" type="date" name="on" aria-label={label} value={day} max={last} required />
      </label>
      <button type="submit" class="button button-secondary">
        {pastWords[language].show}
      </button>
    </form>
  );
}
