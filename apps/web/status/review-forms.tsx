import { TextArea } from '../element/inputs.tsx';
import { urls } from '../urls.ts';
import { FoldedForm, StateChoice, WrongStatus } from './form-parts.tsx';
import { filledIn, type StatusView } from './section-view.ts';

/** Takes the update as it is; not there where that is done. */
export function ReviewButton({ view }: { view: StatusView }) {
  const { say, language, strategy, element, status } = view;
  const { update, verdict } = status.said;
  const { issues } = filledIn(view, 'review');
  const accepted = verdict?.update === update?.id && verdict?.what === 'accepted';
  if (accepted || !update) return null;
  return (
    <form method="post" action={urls.acceptStatus(strategy, element.id)} class="status-accept">
      <WrongStatus issues={issues} language={language} />
      <input type="hidden" name="update" value={update.id} />
      <button type="submit" class="button button-primary" aria-label={say.acceptWhat}>
        {say.accept}
      </button>
    </form>
  );
}

export function ReturnForm({ view }: { view: StatusView }) {
  const { say, language, strategy, element, status } = view;
  const { open, issues, one } = filledIn(view, 'return');
  return (
    <FoldedForm
      verb={say.return}
      open={open}
      action={urls.returnStatus(strategy, element.id)}
      hidden={{ update: status.said.update?.id ?? '' }}
    >
      <WrongStatus issues={issues} language={language} />
      <TextArea
        {...{ id: 'status-question', name: 'question', label: say.question, hint: say.questionHint }}
        value={one('question')}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary">
          {say.sendBack}
        </button>
      </div>
    </FoldedForm>
  );
}

export function JudgeForm({ view }: { view: StatusView }) {
  const { say, language, strategy, element, status } = view;
  const { judgement } = status.said;
  const { open, issues, one } = filledIn(view, 'judge');
  return (
    <FoldedForm
      verb={judgement ? say.judgeAgain : say.judge}
      open={open}
      action={urls.judgeStatus(strategy, element.id)}
    >
      <WrongStatus issues={issues} language={language} />
      <StateChoice label={say.judgeState} chosen={one('state', judgement?.state)} language={language} />
      <TextArea
        {...{ id: 'status-judgement', name: 'text', label: say.judgeText, hint: say.judgeHint }}
        value={one('text', judgement?.text)}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary">
          {say.saveJudgement}
        </button>
        {judgement ? (
          <button type="submit" name="press" value="withdraw" class="button button-secondary" formnovalidate>
            {say.withdraw}
          </button>
        ) : null}
      </div>
    </FoldedForm>
  );
}
