import { may } from '@lofte/domain/rights';
import { decisionWords } from '../decisions/words.ts';
import { Line } from '../rounds/fields.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import { urls } from '../urls.ts';
import type { ProposalProps } from './page.tsx';
import { proposalWords } from './words.ts';

/** What whoever looks can do with a proposal that is not settled. */
export function Doings({ seen: { proposal, said }, issues = [], due, request: { language, actor } }: ProposalProps) {
  const say = proposalWords[language];
  const { id, state, together, writing } = proposal;
  const [makes, runs] = [may(actor, 'proposal.make'), may(actor, 'steering.run')];
  if (!makes && !runs) return null;
  return (
    <div class="doings">
      {makes ? (
        <div class="choice">
          {state === 'draft' ? (
            <form method="post" action={urls.putProposal(id)}>
              <button type="submit" class="button button-primary">
                {say.put}
              </button>
            </form>
          ) : null}
          {said > 0 ? null : (
            <a class="button button-secondary" href={urls.changeProposal(id)}>
              {say.edit}
            </a>
          )}
        </div>
      ) : null}
      {makes && said > 0 ? <p class="form-hint">{say.judged}</p> : null}
      {makes && state === 'draft' ? <p class="form-hint">{say.putWhat}</p> : null}
      {runs && state === 'ready' && !together && said > 0 ? (
        <form method="post" action={urls.showAssessments(id)}>
          <button type="submit" class="button button-secondary">
            {say.together}
          </button>
          <p class="form-hint">{say.togetherWhat}</p>
        </form>
      ) : null}
      {writing && state === 'ready' ? (
        <p>
          <a href={urls.decideInWriting(id)}>{decisionWords[language].toWriting}</a>
        </p>
      ) : null}
      {runs && state === 'ready' ? (
        <details class="change" open={due !== undefined}>
          <summary>{writing ? say.writingAgain : say.writing}</summary>
          <form method="post" action={urls.putInWriting(id)}>
            <Line
              {...{ issues, language, sayIssue: saySteeringIssue, name: 'due', type: 'date', short: true }}
              {...{ label: say.writingDue, hint: say.writingWhat, value: due ?? writing?.due ?? '' }}
            />
            <button type="submit" class="button button-secondary">
              {say.writingNow}
            </button>
          </form>
        </details>
      ) : null}
      {makes ? (
        <details class="change">
          <summary>{say.withdraw}</summary>
          <form method="post" action={urls.withdrawProposal(id)}>
            <p>{say.withdrawWhat}</p>
            <button type="submit" class="button button-secondary">
              {say.withdrawNow}
            </button>
          </form>
        </details>
      ) : null}
    </div>
  );
}
