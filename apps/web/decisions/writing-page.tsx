import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { may } from '@lofte/domain/rights';
import type { Assessment } from '@lofte/domain/steering/assessment';
import { decidingMembers } from '@lofte/domain/steering/group';
import type { SeenPlan } from '@lofte/service/element-of';
import type { ProposalToDecide } from '@lofte/service/steering/item-of';
import type { StrategyConflict } from '@lofte/service/steering/take-decision';
import { Page } from '../layout.tsx';
import { Wrong } from '../meetings/form-page.tsx';
import { OddsShown, ProposalShown } from '../meetings/proposal-shown.tsx';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { SinceProposed } from './conflicts.tsx';
import type { DecisionFields } from './decision-fields.ts';
import { DecisionFieldset, decisionFieldNames } from './decision-form.tsx';
import { decisionWords } from './words.ts';

export interface WritingProps {
  readonly about: ProposalToDecide;
  /** What members answered: open to all, since it is what decides. */
  readonly answers: readonly Assessment[];
  readonly register: Register;
  readonly plans: ReadonlyMap<string, SeenPlan>;
  readonly fields: DecisionFields;
  readonly issues: readonly Issue[];
  readonly again?: { readonly conflicts: readonly StrategyConflict[]; readonly seen: number } | undefined;
  readonly request: PageRequest;
}

/** A proposal that its members answer in writing: what they say, and the decision once enough have. */
export function WritingPage({ about, answers, register, plans, fields, issues, again, request }: WritingProps) {
  const { language, actor } = request;
  const say = decisionWords[language];
  const { proposal, group } = about.seen;
  const names = new Map(register.people.map(({ id, name }) => [id, name]));
  const by = new Map(answers.map((one) => [one.person, one]));
  const seats = decidingMembers(group).map(({ person }) => ({ id: person, name: names.get(person) ?? '' }));
  const said = seats.filter(({ id }) => by.get(id)?.vote !== undefined);
  const open = proposal.state === 'ready' && proposal.writing !== undefined;
  const title = say.writingTitle(proposal.title);
  return (
    <Page title={title} request={request}>
      <div class="rounds meetings now">
        <p class="back">
          <a href={urls.proposal(proposal.id)}>{say.proposal}</a>
        </p>
        <h1>{title}</h1>
        <Wrong issues={issues} at={decisionFieldNames} request={request} />
        {proposal.writing ? (
          <p>
            {say.writingDue(sayTime(language, proposal.writing.due) ?? proposal.writing.due)}{' '}
            {say.writingQuorum(sayNumber(language, said.length), sayNumber(language, group.quorum))}
          </p>
        ) : (
          <p>{say.writingNot}</p>
        )}
        {proposal.writing ? (
          <ul class="plain">
            {seats.map(({ id, name }) => {
              const { vote, words } = by.get(id) ?? {};
              return (
                <li>
                  {name}: <b>{vote === undefined ? say.noAnswer : say.votes[vote]}</b>
                  {words === undefined ? '' : ` · ${words}`}
                </li>
              );
            })}
          </ul>
        ) : null}
        <ProposalShown {...{ about, language }} />
        {open && may(actor, 'decision.take') ? (
          <section aria-labelledby="decide">
            <h2 id="decide">{say.decide}</h2>
            <form method="post" action={urls.decideInWriting(proposal.id)} class="decide">
              {again ? <input type="hidden" name="seen" value={String(again.seen)} /> : null}
              <SinceProposed conflicts={again?.conflicts ?? about.preview.conflicts} {...{ plans, language }} />
              <OddsShown {...{ odds: about.odds, decided: about.decided, language }} />
              <DecisionFieldset
                {...{ fields, issues, register, language, titled: true, above: group.above !== undefined }}
                seats={said}
              />
              <button type="submit" class="button button-primary">
                {again ? say.decideSeen : say.decide}
              </button>
            </form>
          </section>
        ) : null}
      </div>
    </Page>
  );
}
