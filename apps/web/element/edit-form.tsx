import type { Issue } from '@lofte/domain/issue';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { TextField } from './inputs.tsx';
import { sayEditIssue } from './issues.ts';
import { elementWords } from './words.ts';

interface EditFormProps {
  /** What is edited, in words: what a screen reader hears beside the word that opens it. */
  readonly label: string;
  /** Unique on the page. */
  readonly id: string;
  readonly action: string;
  /** Sent along unseen. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly open?: boolean;
  readonly issues?: readonly Issue[];
  readonly why?: string;
  /** The word that opens it; *Edit* where not said. */
  readonly verb?: string | undefined;
  /** Whether it offers to take the thing away. */
  readonly removable?: boolean;
  readonly children: Child;
}

/**
 * A form that stands folded where its value stands: the browser opens it, with or without script. With script Escape leaves it
 * and Enter saves.
 */
export function EditForm(props: EditFormProps) {
  const { label, id, action, hidden, language, open = false, issues = [], why = '', verb, removable, children } = props;
  const say = elementWords[language];
  return (
    <details class="edit" open={open} data-edit>
      <summary>
        <span class="when-closed">{verb ?? say.edit}</span>
        <span class="when-open">{say.close}</span>
        <span class="sr-only">: {label}</span>
      </summary>
      <form method="post" action={action} aria-label={label}>
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" {...{ name, value }} />
        ))}
        <Wrong issues={issues} language={language} />
        {children}
        <Why id={id} language={language} value={why} />
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {say.save}
          </button>
          {removable ? (
            <button type="submit" name="remove" value="1" class="button button-secondary">
              {say.remove}
            </button>
          ) : null}
        </div>
      </form>
    </details>
  );
}

/** What is wrong with what was sent. */
export function Wrong({ issues, language }: { issues: readonly Issue[]; language: Language }) {
  if (issues.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert">
      <p class="alert-heading">
        <b>{elementWords[language].wrong}</b>
      </p>
      {issues.map((issue) => (
        <p>{sayEditIssue(language, issue)}</p>
      ))}
    </div>
  );
}

/** A reason, for those who read the history later. */
export function Why({ id, language, value = '' }: { id: string; language: Language; value?: string }) {
  const say = elementWords[language];
  return <TextField id={`${id}-why`} name="reason" label={say.why} hint={say.whyHint} value={value} />;
}
