import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { sayRegisterIssue } from './issues.ts';
import { registerWords } from './words.ts';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly hint?: string | undefined;
  /** All that is wrong with the form; those of this field stand at it. */
  readonly issues?: readonly Issue[] | undefined;
}

/** A label, what may be said of it, what is wrong with it, and the field itself. */
function Group({
  name,
  label,
  hint,
  issues = [],
  language,
  children,
}: FieldProps & { readonly children: (described: Described) => Child }) {
  const wrong = issues.filter(({ where }) => where === name);
  const ids = [...(hint ? [`${name}-hint`] : []), ...(wrong.length > 0 ? [`${name}-wrong`] : [])];
  return (
    <div class="form-group">
      <label class="form-label" for={name}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldWrong {...{ name, issues, language }} />
      {children({
        id: name,
        name,
        'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
        'aria-invalid': wrong.length > 0 ? 'true' : undefined,
      })}
    </div>
  );
}

/** What is wrong with one field. */
export function FieldWrong({ name, issues = [], language }: Pick<FieldProps, 'name' | 'issues' | 'language'>) {
  const wrong = issues.filter(({ where }) => where === name);
  if (wrong.length === 0) return null;
  return (
    <span class="form-error-message" id={`${name}-wrong`}>
      {wrong.map((issue) => sayRegisterIssue(language, issue)).join(' ')}
    </span>
  );
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

/** One line to write in. */
export function Line({
  value,
  type = 'text',
  limit,
  ...props
}: FieldProps & {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'date';
  readonly limit?: number;
}) {
  return (
    <Group {...props}>
      {(described) => (
        <input class="form-input" type={type} value={value ?? ''} maxlength={limit} autocomplete="off" {...described} />
      )}
    </Group>
  );
}

/** Several lines to write in. */
export function Lines({ value, rows = 3, ...props }: FieldProps & { readonly value: string; readonly rows?: number }) {
  return (
    <Group {...props}>
      {(described) => (
        <textarea class="form-input" rows={rows} {...described}>
          {value}
        </textarea>
      )}
    </Group>
  );
}

/** One of several. */
export function Choice({
  value,
  options,
  ...props
}: FieldProps & {
  readonly value?: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <Group {...props}>
      {(described) => (
        <select class="form-select" {...described}>
          {options.map(([option, label]) => (
            <option value={option} selected={option === (value ?? '')}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Group>
  );
}

/** That a form was refused; why stands at its fields, or here where it is about none of them. */
export function Wrong({ issues = [], language }: { issues?: readonly Issue[] | undefined; language: Language }) {
  if (issues.length === 0) return null;
  const general = issues.filter(({ where }) => where === undefined);
  return (
    <div class="alert alert-error" role="alert">
      <p>{registerWords[language].refused}</p>
      {general.map((issue) => (
        <p>{sayRegisterIssue(language, issue)}</p>
      ))}
    </div>
  );
}
