import { count } from '../numbers.ts';
import { sayAnswerIssue } from './issues.ts';
import type { AnswerView, ItemView, Sent } from './item-view.ts';

/** What is wrong with what was sent, each leading to its field. */
export function Errors({ view, sent, item }: { view: AnswerView; sent: Sent; item: ItemView | undefined }) {
  const { say, language } = view;
  const { issues } = sent;
  const clash = issues.some(({ code }) => code === 'answered-meanwhile');
  return (
    <div class="alert alert-error" role="alert" tabindex={-1} data-errors id="errors">
      <p class="alert-heading">
        <b>{clash ? say.clash : issues.length === 1 ? say.errors.one : count(language, issues.length, say.errors)}</b>
      </p>
      <ul class="plain">
        {issues.map((issue) => (
          <li>
            {item ? (
              <a href={`#${clash ? item.item.element.id : item.id(issue.where ?? 'form')}`}>
                {sayAnswerIssue(language, issue)}
              </a>
            ) : (
              sayAnswerIssue(language, issue)
            )}
          </li>
        ))}
      </ul>
      {item ? <p>{clash ? say.clashWhat : say.nothingLost}</p> : null}
    </div>
  );
}

/** What is wrong with one field, at the field. */
export function FieldError({ view, field }: { view: ItemView; field: string }) {
  const own = issuesAt(view, field);
  if (own.length === 0) return null;
  return (
    <span class="form-error-message" id={view.id(`${field}-error`)}>
      {own.map((issue) => sayAnswerIssue(view.language, issue)).join(' ')}
    </span>
  );
}

/** For the field itself: that it is wrong, and what describes it. */
export function described(view: ItemView, field: string, hint = false) {
  const wrong = issuesAt(view, field).length > 0;
  const by = [...(hint ? [view.id(`${field}-hint`)] : []), ...(wrong ? [view.id(`${field}-error`)] : [])].join(' ');
  return {
    ...(wrong ? ({ 'aria-invalid': 'true' } as const) : {}),
    ...(by === '' ? {} : { 'aria-describedby': by }),
  };
}

function issuesAt({ issues }: ItemView, field: string) {
  return issues.filter(({ where }) => where === field);
}
