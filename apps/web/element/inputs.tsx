import type { Child } from 'hono/jsx';

interface InputProps {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly list?: string;
  readonly short?: boolean;
  readonly numeric?: boolean;
  readonly lang?: string | undefined;
}

export function TextField({ id, name, label, value, hint, list, short, numeric, lang }: InputProps) {
  return (
    <div class="form-group">
      <Label id={id} label={label} hint={hint} />
      <input
        {...{ id, name, value, list, lang }}
        class={short ? 'form-input short' : 'form-input'}
        type="text"
        autocomplete="off"
        inputmode={numeric ? 'decimal' : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </div>
  );
}

/** As high as its words need, so that nobody writes through a slit. */
export function TextArea({ id, name, label, value, hint, lang }: InputProps) {
  const lines = value.split('\n').reduce((n, line) => n + 1 + Math.floor(line.length / 70), 0);
  return (
    <div class="form-group">
      <Label id={id} label={label} hint={hint} />
      <textarea
        {...{ id, name, lang }}
        class="form-input"
        rows={Math.min(24, Math.max(2, lines + 1))}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {`\n${value}`}
      </textarea>
    </div>
  );
}

export function Select({
  id,
  name,
  label,
  value,
  options,
  hint,
}: InputProps & { readonly options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <div class="form-group">
      <Label id={id} label={label} hint={hint} />
      <select {...{ id, name }} class="form-select" aria-describedby={hint ? `${id}-hint` : undefined}>
        {options.map(([one, words]) => (
          <option value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A field for each of several names and two empty ones; the script offers more. */
export function NameFields({
  id,
  name,
  label,
  values,
  hint,
  list,
  more,
}: Omit<InputProps, 'value'> & { readonly values: readonly string[]; readonly more: string }) {
  const rows = [...values, '', ''];
  return (
    <fieldset class="names" aria-describedby={`${id}-hint`}>
      <legend class="form-label">{label}</legend>
      <span class="form-hint" id={`${id}-hint`}>
        {hint}
      </span>
      {rows.map((value, i) => (
        <input
          {...{ name, value, list }}
          class="form-input"
          type="text"
          autocomplete="off"
          aria-label={`${label} ${i + 1}`}
        />
      ))}
      <button type="button" class="button button-unstyled" data-more hidden>
        {more}
      </button>
    </fieldset>
  );
}

export function Radio({
  name,
  value,
  checked,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  children: Child;
}) {
  return (
    <label class="tick">
      <input type="radio" {...{ name, value, checked }} />
      <span>{children}</span>
    </label>
  );
}

function Label({ id, label, hint }: { id: string; label: string; hint: string | undefined }) {
  return (
    <>
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </>
  );
}
