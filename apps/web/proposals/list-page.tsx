import { may } from '@lofte/domain/rights';
import { type Proposal, proposalKinds } from '@lofte/domain/steering/proposal';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { Late } from '../steering/group-parts.tsx';
import { steeringWords } from '../steering/words.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { proposalWords } from './words.ts';

export const states = ['ready', 'draft', 'decided', 'withdrawn'] as const satisfies readonly Proposal['state'][];

interface ListProps {
  /** Those that fit what is asked for. */
  readonly proposals: readonly Proposal[];
  /** Whether there is any at all. */
  readonly any: boolean;
  readonly asked: Readonly<Record<'group' | 'state' | 'kind' | 'strategy', string>>;
  readonly groups: ReadonlyMap<string, string>;
  readonly strategies: ReadonlyMap<string, string>;
  readonly today: string;
  readonly request: PageRequest;
}

/** Every proposal by where it stands, narrowed by what is asked for. */
export function ListPage(props: ListProps) {
  const { proposals, any, request } = props;
  const { language, actor } = request;
  const say = proposalWords[language];
  const makes = may(actor, 'proposal.make');
  return (
    <Page title={say.title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.steering()}>{steeringWords[language].title}</a>
        </p>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {makes ? (
          <p class="choice">
            <a class="button button-primary" href={urls.newProposal()}>
              {say.newProposal}
            </a>
          </p>
        ) : null}
        {any ? <Filter {...props} /> : null}
        {proposals.length === 0 ? (
          <div class="empty">
            <p>
              <b>{any ? say.emptyFilter : say.empty}</b>
            </p>
            {any || !makes ? null : <p>{say.emptyWhat}</p>}
          </div>
        ) : null}
        {states.map((state) => {
          const those = proposals.filter((one) => one.state === state);
          if (those.length === 0) return null;
          return (
            <section aria-labelledby={`are-${state}`}>
              <h2 id={`are-${state}`}>{say.stateHeads[state]}</h2>
              <ul class="plain lines">
                {those.map((proposal) => (
                  <Row {...{ proposal, groups: props.groups, today: props.today, language }} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Page>
  );
}

function Filter({ asked, groups, strategies, request: { language } }: ListProps) {
  const say = proposalWords[language];
  const none = say.all;
  return (
    <form class="drift-choice" method="get" action={urls.proposalList()}>
      <Select {...{ name: 'group', label: say.group, value: asked.group, none, options: groups }} />
      <Select
        {...{ name: 'state', label: say.state, value: asked.state, none }}
        options={new Map(states.map((one) => [one, say.states[one]]))}
      />
      <Select
        {...{ name: 'kind', label: say.kindShort, value: asked.kind, none }}
        options={new Map(proposalKinds.map((one) => [one, say.kindNames[one]]))}
      />
      <Select {...{ name: 'strategy', label: say.strategy, value: asked.strategy, none, options: strategies }} />
      <button type="submit" class="button button-secondary">
        {say.show}
      </button>
    </form>
  );
}

function Row({
  proposal,
  groups,
  today,
  language,
}: { proposal: Proposal; language: Language } & Pick<ListProps, 'groups' | 'today'>) {
  const [say, steering] = [proposalWords[language], steeringWords[language]];
  const { id, title, kind, group, at, opportunity, writing, back, state } = proposal;
  const open = state === 'draft' || state === 'ready';
  return (
    <li>
      <p>
        <a class="title" href={urls.proposal(id)}>
          {title}
        </a>
      </p>
      <p class="about quiet">
        {say.kindNames[kind]} · {groups.get(group)} · {sayDay(language, at)}
        {open && opportunity?.answerBy ? (
          <>
            {' · '}
            <Late {...{ day: opportunity.answerBy, today, language, words: steering.answerBy }} />
          </>
        ) : null}
        {open && writing ? (
          <>
            {' · '}
            <Late
              {...{
                day: writing.due,
                today,
                language,
                words: (day) => `${steering.inWriting}: ${steering.writingBy(day)}`,
              }}
            />
          </>
        ) : null}
        {open && back ? ` · ${steering.comesBackOn(sayTime(language, back) ?? back)}` : null}
      </p>
    </li>
  );
}
