import type { EntryKind } from '@lofte/domain/entry';
import type { Somebody } from '@lofte/service/who-wrote';
import type { Language } from '../language.ts';
import { type Asked, isNarrowed } from './asked.ts';
import { historyWords } from './words.ts';

export interface Choices {
  readonly people: readonly Somebody[];
  readonly kinds: readonly EntryKind[];
}

interface FilterProps {
  readonly asked: Asked;
  readonly choices: Choices;
  /** The page's path; where all is shown again. */
  readonly path: string;
  readonly all: string;
  readonly on: string | undefined;
  readonly language: Language;
}

/** Person, kind and period, as a form that works without JavaScript. Folded as long as nothing is chosen. */
export function Filter({ asked, choices, path, all, on, language }: FilterProps) {
  const say = historyWords[language];
  return (
    <details class="filter" open={isNarrowed(asked)}>
      <summary>{say.filter}</summary>
      <form method="get" action={path}>
        {asked.element ? <input type="hidden" name="element" value={asked.element} /> : null}
        {on ? <input type="hidden" name="on" value={on} /> : null}
        {choices.people.length > 0 ? (
          <Select
            name="person"
            label={say.person}
            none={say.everybody}
            chosen={asked.person}
            options={choices.people.map(({ id, name }) => [id, name ?? say.atMachine])}
          />
        ) : null}
        <Select
          name="kind"
          label={say.kind}
          none={say.everything}
          chosen={asked.kind}
          options={choices.kinds.map((kind) => [kind, say.kindNames[kind]])}
        />
        <Day name="from" label={say.from} value={asked.from} />
        <Day name="to" label={say.to} value={asked.to} />
        <p class="filter-do">
          <button type="submit" class="button button-secondary">
            {say.show}
          </button>
          {isNarrowed(asked) ? <a href={all}>{say.showAll}</a> : null}
        </p>
      </form>
    </details>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
}

function Select({ name, label, none, chosen, options }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select class="form-select" name={name}>
        <option value="">{none}</option>
        {options.map(([value, said]) => (
          <option value={value} selected={value === chosen}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label>
      <span>{label}</span>
      <input class="form-input" type="date" name={name} value={value} />
    </label>
  );
}
