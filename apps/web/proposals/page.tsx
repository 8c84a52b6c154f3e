import type { Issue } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { may } from '@lofte/domain/rights';
import { shownTitle } from '@lofte/domain/shown-title';
import { type Proposal, touchedBy } from '@lofte/domain/steering/proposal';
import type { CapacityNow } from '@lofte/service/steering/capacity-now';
import type { ProposalPreview } from '@lofte/service/steering/preview-proposal';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { ProposalSeen } from '@lofte/service/steering/steering-of';
import { PaperFiles } from '../documents/paper-files.tsx';
import { countryName } from '../element/countries.ts';
import { Page } from '../layout.tsx';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { DecisionLine, Fact, Late } from '../steering/group-parts.tsx';
import { steeringWords } from '../steering/words.ts';
import { Wrong } from '../steering/wrong.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { type AssessFields, AssessForm } from './assess-form.tsx';
import { Assessments } from './assessments.tsx';
import { Conflicts } from './conflicts.tsx';
import { Doings } from './doings.tsx';
import { Preview } from './preview.tsx';
import { proposalWords } from './words.ts';

export interface ProposalProps {
  readonly seen: ProposalSeen;
  /** What it would do; none where it is settled. */
  readonly preview: ProposalPreview | undefined;
  readonly capacity: CapacityNow;
  readonly names: SteeringNames;
  readonly groups: ReadonlyMap<string, string>;
  /** What it is about, by `STRATEGY ELEMENT`, also where the plans cannot be changed so any more. */
  readonly touched: ReadonlyMap<string, PlanElement>;
  readonly told?: string | undefined;
  readonly issues?: readonly Issue[];
  /** A member's form that came back. */
  readonly assessing?: AssessFields | undefined;
  /** The last day that was typed. */
  readonly due?: string | undefined;
  readonly today: string;
  readonly request: PageRequest;
}

/** Everything about a proposal: what it says, what it would do, what members think of it, and what was decided. */
export function ProposalPage(props: ProposalProps) {
  const { seen, preview, capacity, names, told, issues = [], assessing, request } = props;
  const { language, actor } = request;
  const say = proposalWords[language];
  const { proposal, decisions } = seen;
  const open = isOpen(proposal);
  const criteria = seen.group.criteria.map(({ id }) => id);
  return (
    <Page title={proposal.title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.proposalList()}>{say.title}</a>
        </p>
        <h1>{proposal.title}</h1>
        <Head {...props} />
        {told === undefined ? null : (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        )}
        <Wrong issues={issues} atFields={['due', 'words', 'vote', ...criteria]} language={language} />
        {decisions.length > 0 ? (
          <section aria-labelledby="decided">
            <h2 id="decided">{say.wasDecided}</h2>
            <ul class="plain">
              {decisions.map((decision) => (
                <li>
                  <DecisionLine decision={decision} language={language} />
                  <p class="as-written">{decision.reason}</p>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {paragraphs(proposal.text ?? '').map((part) => (
          <p>{part}</p>
        ))}
        <PaperFiles {...{ paper: 'note', language }} url={(format) => urls.proposalPaper(proposal.id, format)} />
        {open ? <Doings {...props} /> : null}
        <Touched {...props} />
        {preview ? (
          <>
            <Conflicts
              {...{ preview, names, language }}
              change={
                may(actor, 'proposal.make') && seen.said === 0 ? (
                  <p>
                    <a href={urls.changeProposal(proposal.id)}>{say.edit}</a>
                  </p>
                ) : null
              }
            />
            <Preview {...{ preview, capacity, names, language }} />
          </>
        ) : null}
        {proposal.state === 'draft' ? null : (
          <section aria-labelledby="assessments">
            <h2 id="assessments">{say.assessments}</h2>
            <Assessments {...{ seen, names, language }} />
            <AssessForm
              {...{ seen, names, language, person: actor.id }}
              refused={assessing ? { fields: assessing, issues } : undefined}
            />
          </section>
        )}
      </div>
    </Page>
  );
}

/** Whether anything can still come of it. */
export function isOpen({ state }: Proposal): boolean {
  return state === 'draft' || state === 'ready';
}

/** What kind it is, to whom, by whom, how far, and where it came from. */
function Head({ seen, names, groups, today, request: { language } }: ProposalProps) {
  const [say, steering] = [proposalWords[language], steeringWords[language]];
  const { proposal, group } = seen;
  const { kind, state, by, at, from, writing, back, opportunity } = proposal;
  const who = names.people.get(by) ?? (by === 'local' ? say.local : say.somebody);
  const facts = [
    { name: say.country, words: opportunity?.country && countryName(language, opportunity.country) },
    { name: say.cameFromShort, words: opportunity?.from },
    { name: say.forum, words: opportunity?.forum },
    { name: say.partner, words: opportunity?.partner },
  ].filter(({ words }) => words);
  return (
    <>
      <p>
        {say.kindNames[kind]} · <a href={urls.group(group.id)}>{group.name}</a> · <b>{say.states[state]}</b>{' '}
        <span class="quiet">
          · {say.madeBy(who, sayDay(language, at))}
          {from === undefined ? '' : ` · ${say.cameUp(groups.get(from) ?? '')}`}
        </span>
      </p>
      {state === 'draft' ? <p>{say.draftIs}</p> : null}
      {state === 'withdrawn' ? <p>{say.isWithdrawn}</p> : null}
      {writing && state === 'ready' ? (
        <p>
          <Late {...{ day: writing.due, today, language, words: say.writingIs }} />
        </p>
      ) : null}
      {back && state === 'ready' ? (
        <p>
          {steering.comesBack}: {sayTime(language, back)}
        </p>
      ) : null}
      {opportunity ? (
        <dl class="round-facts">
          {facts.map(({ name, words }) => (
            <Fact name={name}>
              <span class="as-written">{words}</span>
            </Fact>
          ))}
          {opportunity.answerBy ? (
            <Fact name={say.answerBy}>
              <Late {...{ day: opportunity.answerBy, today, language, words: (day) => day }} />
            </Fact>
          ) : null}
        </dl>
      ) : null}
    </>
  );
}

/** More than this and the rest is folded away. */
const most = 8;

function Touched({ seen, names, touched, request: { language } }: ProposalProps) {
  const say = proposalWords[language];
  const all = touchedBy(seen.proposal);
  const several = new Set(all.map(({ strategy }) => strategy)).size > 1;
  const [one] = seen.proposal.edits;
  const line = ({ strategy, element }: (typeof all)[number]) => {
    const found = touched.get(`${strategy} ${element}`);
    return (
      <li>
        {found ? <a href={urls.element(strategy, element)}>{shownTitle(found)}</a> : <s>{say.nothing}</s>}
        {found?.owner ? <span class="quiet"> · {found.owner.name}</span> : null}
        {several ? <span class="quiet small"> {names.strategies.get(strategy)}</span> : null}
      </li>
    );
  };
  const rest = all.slice(most);
  return (
    <section aria-labelledby="touches">
      <h2 id="touches">{say.touches}</h2>
      {several || !one ? null : (
        <p class="quiet">
          <a href={urls.strategy(one.strategy)}>{names.strategies.get(one.strategy)}</a>
        </p>
      )}
      <ul class="plain">{(rest.length < 2 ? all : all.slice(0, most)).map(line)}</ul>
      {rest.length < 2 ? null : (
        <details>
          <summary>{say.more(sayNumber(language, rest.length))}</summary>
          <ul class="plain">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
