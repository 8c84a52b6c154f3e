import type { Issue } from '@lofte/domain/issue';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Form } from '../element/form.ts';
import { urls } from '../urls.ts';
import { sayAnswerIssue } from './issues.ts';
import type { AnswerView, ItemView } from './item-view.ts';

/** A form to hand on that came back with something wrong in it. */
export interface HandingOn {
  readonly form: Form;
  readonly issues: readonly Issue[];
}

/** Hands what is chosen to a colleague; all that is not answered where nobody chooses. */
export function HandOn({ view, items }: { view: AnswerView; items: readonly ItemView[] }) {
  const { say, token, language, handing } = view;
  const issues = handing?.issues ?? [];
  const open = items.filter(({ item }) => !item.answer);
  const chosen = (value: string, answered: boolean) =>
    handing ? handing.form.all('thing').includes(value) : !answered || open.length === 0;
  return (
    <details class="hand-on" id="hand-on" open={handing !== undefined}>
      <summary>{say.handOn}</summary>
      <form method="post" action={urls.handOn(token)} data-once>
        <p>{say.handOnWhat}</p>
        {issues.length > 0 ? (
          <div class="alert alert-error" role="alert" tabindex={-1} data-errors>
            {issues.map((issue) => (
              <p>{sayAnswerIssue(language, issue)}</p>
            ))}
          </div>
        ) : null}
        <fieldset class="form-group">
          <legend class="form-label">{say.handOnThings}</legend>
          {items.map(({ item: { strategy, element, answer } }) => {
            const value = `${strategy.id} ${element.id}`;
            return (
              <label class="tick">
                <input type="checkbox" name="thing" value={value} checked={chosen(value, answer !== undefined)} />
                <span>{shownTitle(element)}</span>
              </label>
            );
          })}
        </fieldset>
        <Field view={view} name="name" label={say.handOnName} autocomplete="off" />
        <Field view={view} name="mail" label={say.handOnMail} type="email" autocomplete="off" />
        <button type="submit" class="button button-secondary">
          {say.handOnSend}
        </button>
      </form>
    </details>
  );
}

function Field({
  view: { handing },
  name,
  label,
  type = 'text',
  autocomplete,
}: {
  view: AnswerView;
  name: 'name' | 'mail';
  label: string;
  type?: 'text' | 'email';
  autocomplete: string;
}) {
  const wrong = handing?.issues.some(({ where }) => where === name);
  return (
    <div class="form-group">
      <label class="form-label" for={`hand-on-${name}`}>
        {label}
      </label>
      <input
        {...{ id: `hand-on-${name}`, name, type, autocomplete, class: 'form-input', required: true }}
        value={handing?.form.one(name) ?? ''}
        aria-invalid={wrong ? 'true' : undefined}
      />
    </div>
  );
}
