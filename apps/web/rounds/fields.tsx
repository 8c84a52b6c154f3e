import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { sayRoundIssue } from './issues.ts';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly hint?: string | undefined;
  /** All that is wrong with the form; those of this field stand at it. */
  readonly issues: readonly Issue[];
  /** How what is wrong is said; as rounds say it where not named. */
  readonly sayIssue?: (language: Language, issue: Issue) => string;
}

/** What is wrong with one field. */
export function FieldWrong({
  name,
  issues,
  language,
  sayIssue = sayRoundIssue,
}: Pick<FieldProps, 'name' | 'issues' | 'language' | 'sayIssue'>) {
  const wrong = issues.filter(({ where }) => where === name);
  if (wrong.length === 0) return null;
  return (
    <span class="form-error-message" id={`${name}-wrong`}>
      {wrong.map((issue) => sayIssue(language, issue)).join(' ')}
    </span>
  );
}

function described({ name, hint, issues }: FieldProps) {
  const wrong = issues.some(({ where }) => where === name);
  const ids = [...(hint ? [`${name}-hint`] : []), ...(wrong ? [`${name}-wrong`] : [])];
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': wrong ? ('true' as const) : undefined,
  };
}

/** One line to write in. */
export function Line({
  value,
  type = 'text',
  limit,
  short,
  list,
  ...props
}: FieldProps & {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time';
  /** Id of the list it offers while one types. */
  readonly list?: string;
  readonly limit?: number;
  readonly short?: boolean;
}) {
  const { name, label, hint } = props;
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
      <FieldWrong {...props} />
      <input
        {...{ class: `form-input${short ? ' short' : ''}`, id: name, name, type, list, value, maxlength: limit }}
        autocomplete="off"
        {...described(props)}
      />
    </div>
  );
}

/** Several lines to write in. */
export function Area({ value, rows = 5, ...props }: FieldProps & { readonly value: string; readonly rows?: number }) {
  const { name, label, hint } = props;
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
      <FieldWrong {...props} />
      <textarea class="form-input" id={name} name={name} rows={rows} {...described(props)}>
        {value}
      </textarea>
    </div>
  );
}

/** Fields that belong together under one name. */
export function Together({ children, ...props }: FieldProps & { readonly children: Child }) {
  const { name, label, hint } = props;
  return (
    <fieldset class="form-group" {...described(props)}>
      <legend class="form-label">{label}</legend>
      {hint ? (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <FieldWrong {...props} />
      {children}
    </fieldset>
  );
}

/** One box to tick, or one of several choices. */
export function Tick({
  type = 'checkbox',
  name,
  value,
  label,
  ticked,
  form,
}: {
  readonly type?: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly label: Child;
  readonly ticked: boolean;
  /** Id of the form that it belongs to, where it stands outside of it. */
  readonly form?: string;
}) {
  return (
    <label class="tick">
      <input type={type} name={name} value={value} checked={ticked} form={form} /> <span>{label}</span>
    </label>
  );
}
