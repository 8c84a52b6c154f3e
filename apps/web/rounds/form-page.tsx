import type { Issue } from '@lofte/domain/issue';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayRoundIssue } from './issues.ts';
import type { RoundFields } from './round-fields.ts';
import { type Askable, RoundFieldset } from './round-form.tsx';
import { roundWords } from './words.ts';

export interface FormPageProps {
  readonly fields: RoundFields;
  readonly askable: readonly Askable[];
  readonly issues?: readonly Issue[] | undefined;
  /** The round that is changed, after which entry it was seen so, and whether it is sent; none for a new one. */
  readonly round?: { readonly id: string; readonly name: string; readonly since: number; readonly sent: boolean };
  readonly request: PageRequest;
}

/** A new round, or one to change. Whatever was typed stays while anything is wrong with it. */
export function FormPage({ fields, askable, issues = [], round, request }: FormPageProps) {
  const { language } = request;
  const say = roundWords[language];
  const title = round ? say.changeTitle(round.name) : say.newTitle;
  const back = round ? urls.round(round.id) : urls.rounds();
  return (
    <Page title={title} request={request}>
      <div class="rounds">
        <p class="back">
          <a href={back}>{round ? round.name : say.title}</a>
        </p>
        <h1>{title}</h1>
        <Wrong issues={issues} request={request} />
        <form method="post" action={round ? urls.changeRound(round.id) : urls.newRound()}>
          {round ? <input type="hidden" name="since" value={String(round.since)} /> : null}
          {round?.sent ? <p>{say.sentAlready}</p> : null}
          <RoundFieldset {...{ fields, askable, issues, language }} sent={round?.sent ?? false} />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {round ? say.save : say.toPreview}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancel}
            </a>
          </p>
        </form>
      </div>
    </Page>
  );
}

/** What the fields of the form are called; what is wrong with anything else stands on top. */
const atFields: ReadonlySet<string | undefined> = new Set(
  ['name', 'parts', 'kinds', 'from', 'to', 'due', 'before', 'after', 'reminders', 'message'].map(String),
);

/** That a form was refused; why stands at its fields, or here where it is about none of them. */
export function Wrong({
  issues,
  request: { language },
}: {
  issues: readonly Issue[];
  request: Pick<PageRequest, 'language'>;
}) {
  if (issues.length === 0) return null;
  return (
    <div class="alert alert-error" role="alert">
      <p>{roundWords[language].refused}</p>
      {issues
        .filter(({ where }) => !atFields.has(where))
        .map((issue) => (
          <p>{sayRoundIssue(language, issue)}</p>
        ))}
    </div>
  );
}
