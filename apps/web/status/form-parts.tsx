import { type State, states } from '@lofte/domain/follow-up/state';
import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import { sayAnswerIssue } from '../answer/issues.ts';
import type { Language } from '../language.ts';
import { elementStatusWords } from './element-words.ts';
import { StateWord } from './state-sign.tsx';

/** A form that stands folded; the browser opens it, with or without script. */
export function FoldedForm({
  verb,
  open,
  action,
  hidden = {},
  upload,
  children,
}: {
  verb: string;
  open: boolean;
  action: string;
  hidden?: Readonly<Record<string, string>>;
  /** Files come along. */
  upload?: boolean;
  children: Child;
}) {
  return (
    <details class="edit status-form" open={open} data-edit>
      <summary>{verb}</summary>
      <form method="post" action={action} aria-label={verb} enctype={upload ? 'multipart/form-data' : undefined}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" {...{ name, value }} />
        ))}
        {children}
      </form>
    </details>
  );
}

export function StateChoice({ label, chosen, language }: { label: string; chosen: string; language: Language }) {
  return (
    <fieldset class="states form-group">
      <legend class="form-label">{label}</legend>
      {states.map((state: State) => (
        <label class="tick">
          <input type="radio" name="state" value={state} checked={state === chosen} required />
          <StateWord state={state} language={language} />
        </label>
      ))}
    </fieldset>
  );
}

/** What is wrong with what was sent. */
export function WrongStatus({ issues, language }: { issues: readonly Issue[]; language: Language }) {
  if (issues.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert">
      <p class="alert-heading">
        <b>{elementStatusWords[language].wrong}</b>
      </p>
      {issues.map((issue) => (
        <p>{sayStatusIssue(language, issue)}</p>
      ))}
    </div>
  );
}

export function sayStatusIssue(language: Language, issue: Issue): string {
  const { code, values = {} } = issue;
  // What is wrong with evidence is said as on the answer's page.
  return elementStatusWords[language].issues[code]?.(values) ?? sayAnswerIssue(language, issue);
}
