import { awaitsVerdict } from '@lofte/domain/follow-up/standing';
import { states } from '@lofte/domain/follow-up/state';
import { longestText } from '@lofte/domain/follow-up/update';
import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import type { Child } from 'hono/jsx';
import { StateMark } from '../follow-up/state-mark.tsx';
import type { Language } from '../language.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { reviewWords } from './words.ts';

/** What was written and refused, and why. */
export interface Refused {
  readonly what: string;
  readonly question: string;
  readonly state: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

interface Props {
  readonly item: ReviewItem;
  readonly back: string;
  /** Where to go after what leaves the answer where it is; as `back` where not said. */
  readonly stay?: string | undefined;
  readonly refused?: Refused | undefined;
  readonly request: PageRequest;
  /** Nothing contradicts it: then accepting is what one will most likely do. */
  readonly clear: boolean;
}

/** Accept, send back with a question, judge for oneself; for who may. */
export function Actions(props: Props) {
  const { item, clear, request } = props;
  const say = reviewWords[request.language];
  const { strategy, verdict } = item;
  if (!may(request.actor, 'update.review', { strategy: strategy.id })) return null;
  const decided = awaitsVerdict(item) ? undefined : verdict?.what;
  return (
    <div class="review-actions">
      {decided === 'accepted' ? null : (
        <Post props={props} what="accept">
          <button type="submit" class={`button ${clear ? 'button-primary' : 'button-secondary'}`} data-accept>
            {say.accept}
          </button>
        </Post>
      )}
      <Return {...props} />
      <Judge {...props} />
      {item.judgement ? (
        <Post props={props} what="unjudge">
          <button type="submit" class="button button-unstyled">
            {say.withdrawJudgement}
          </button>
        </Post>
      ) : null}
    </div>
  );
}

function Post({ props: { item, back, stay }, what, children }: { props: Props; what: string; children: Child }) {
  const { strategy, element, update } = item;
  return (
    <form method="post" action={urls.reviewElement(strategy.id, element.id)}>
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="update" value={update.id} />
      <input type="hidden" name="back" value={/judge/.test(what) ? (stay ?? back) : back} />
      {children}
    </form>
  );
}

function Return(props: Props) {
  const { item, refused, request } = props;
  const say = reviewWords[request.language];
  const id = `question-${item.element.id}`;
  const own = refused?.what === 'return' ? refused : undefined;
  return (
    <details class="change" open={own !== undefined} data-return>
      <summary>{say.return}</summary>
      <Post props={props} what="return">
        <label class="form-label" for={id}>
          {say.question}
        </label>
        <span class="form-hint" id={`${id}-hint`}>
          {say.questionHint}
        </span>
        <Wrong refused={own} where="text" language={request.language} />
        <textarea
          {...{ class: 'form-input', id, name: 'question', rows: 3, maxlength: longestText }}
          aria-describedby={`${id}-hint`}
          aria-invalid={own ? 'true' : undefined}
        >
          {own?.question ?? ''}
        </textarea>
        <button type="submit" class="button button-secondary">
          {say.returnNow}
        </button>
      </Post>
    </details>
  );
}

function Judge(props: Props) {
  const { item, refused, request } = props;
  const { language } = request;
  const say = reviewWords[language];
  const own = refused?.what === 'judge' ? refused : undefined;
  const { judgement, element } = item;
  const id = `judge-${element.id}`;
  const chosen = own?.state ?? judgement?.state;
  return (
    <details class="change" open={own !== undefined}>
      <summary>{say.judge}</summary>
      <Post props={props} what="judge">
        <p class="form-hint">{say.judgeHint}</p>
        <fieldset class="form-group">
          <legend class="form-label">{say.state}</legend>
          <Wrong refused={own} where="state" language={language} />
          {states.map((state) => (
            <label class="tick">
              <input type="radio" name="state" value={state} checked={state === chosen} required />{' '}
              <StateMark state={state} language={language} />
            </label>
          ))}
        </fieldset>
        <label class="form-label" for={id}>
          {say.text}
        </label>
        <Wrong refused={own} where="text" language={language} />
        <textarea
          {...{ class: 'form-input', id, name: 'text', rows: 3, maxlength: longestText }}
          aria-invalid={own ? 'true' : undefined}
        >
          {own?.text ?? judgement?.text ?? ''}
        </textarea>
        <button type="submit" class="button button-secondary">
          {say.judgeNow}
        </button>
      </Post>
    </details>
  );
}

function Wrong({ refused, where, language }: { refused: Refused | undefined; where: string; language: Language }) {
  const wrong = (refused?.issues ?? []).filter((issue) => issue.where === where);
  if (wrong.length === 0) return null;
  return <span class="form-error-message">{wrong.map((issue) => sayReviewIssue(language, issue)).join(' ')}</span>;
}

/** What is wrong, in a sentence. */
export function sayReviewIssue(language: Language, { code, message }: Issue): string {
  const say: Readonly<Record<string, string>> = reviewWords[language].issues;
  return say[code] ?? message;
}
