import type { Decision, Task } from '@lofte/domain/steering/decision';
import { decidingMembers, type Group } from '@lofte/domain/steering/group';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { sayMoment, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import type { GroupView } from './group-view.ts';
import { steeringWords } from './words.ts';

interface PartProps {
  readonly view: GroupView;
  readonly names: SteeringNames;
  readonly today: string;
  readonly language: Language;
}

/** Who sits there, the chair first, the secretary last; each with who stands in. */
export function Members({ group, names, language }: { group: Group } & Pick<PartProps, 'names' | 'language'>) {
  const say = steeringWords[language];
  const order = ['chair', 'member', 'secretary'];
  const name = (id: string) => names.people.get(id) ?? say.gone;
  const seats = group.members.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return (
    <ul class="plain members">
      {seats.map(({ person, role, deputy }) => (
        <li>
          {name(person)}
          <span class="quiet">
            {role === 'member' ? null : `, ${say.roles[role]}`}
            {deputy === undefined ? null : ` (${say.deputyIs(name(deputy))})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function sayQuorum(language: Language, group: Group): string {
  const say = steeringWords[language];
  if (decidingMembers(group).length === 0) return say.noMembers;
  return say.quorumOf(sayNumber(language, group.quorum), sayNumber(language, decidingMembers(group).length));
}

/** The next meeting, proposals, what waits and comes back, what was decided last and what is still to be done. */
export function Standing({ view, names, today, language }: PartProps) {
  const say = steeringWords[language];
  const { group, drafts, ready, waiting, back, writing, next, decisions, tasks, overdue } = view;
  const list = (state: string) => urls.proposalList({ group: group.id, state });
  return (
    <dl class="round-facts">
      <Fact name={say.nextMeeting}>
        {next ? (
          <>
            {sayMoment(language, next.start)} · <a href={urls.meeting(next.id)}>{next.title}</a>
          </>
        ) : (
          <span class="quiet">{say.noMeeting}</span>
        )}
      </Fact>
      <Fact name={say.proposals}>
        {drafts.length + ready.length === 0 ? (
          <span class="quiet">{say.noProposals}</span>
        ) : (
          <>
            <a href={list('ready')}>{count(language, ready.length, say.ready)}</a> ·{' '}
            <a href={list('draft')}>{count(language, drafts.length, say.draft)}</a>
          </>
        )}
      </Fact>
      <Dated name={say.waiting} all={waiting}>
        {({ opportunity }) => <Late {...{ day: opportunity?.answerBy ?? '', today, language, words: say.answerBy }} />}
      </Dated>
      <Dated name={say.inWriting} all={writing}>
        {(one) => <Late {...{ day: one.writing?.due ?? '', today, language, words: say.writingBy }} />}
      </Dated>
      <Dated name={say.comesBack} all={back}>
        {(one) => say.comesBackOn(sayTime(language, one.back ?? '') ?? '')}
      </Dated>
      <Fact name={say.decisions}>
        {decisions.length === 0 ? (
          <span class="quiet">{say.noDecisions}</span>
        ) : (
          <ul class="plain">
            {decisions.slice(0, 3).map((decision) => (
              <li>
                <DecisionLine decision={decision} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={say.tasks}>
        {tasks.length === 0 ? (
          <span class="quiet">{say.noTasks}</span>
        ) : (
          <>
            {count(language, tasks.length, say.openTasks)}
            {overdue > 0 ? <b class="overdue"> · {count(language, overdue, say.overdueTasks)}</b> : null}
            <ul class="plain">
              {tasks.slice(0, 5).map(({ decision, task }) => (
                <li>
                  {task.what} <span class="quiet">{whoDoes(task, names)}</span>
                  <span class={task.due < today ? 'overdue' : 'quiet'}>
                    {' '}
                    {say.dueBy(sayTime(language, task.due) ?? task.due)}
                  </span>{' '}
                  <a class="small" href={urls.decision(decision.id)}>
                    {decision.number}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Fact>
    </dl>
  );
}

/** Number, title and outcome of a decision. */
export function DecisionLine({ decision, language }: { decision: Decision; language: Language }) {
  const { id, number, title, outcome, day } = decision;
  return (
    <>
      {number} <a href={urls.decision(id)}>{title}</a>{' '}
      <span class="quiet">
        · {steeringWords[language].outcomes[outcome]} {sayTime(language, day)}
      </span>
    </>
  );
}

function whoDoes({ person, organisation }: Task, names: SteeringNames): string {
  const who = [names.people.get(person ?? ''), names.organisations.get(organisation ?? '')].filter(Boolean).join(', ');
  return who === '' ? '' : `· ${who}`;
}

export function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Proposals with a day to each; nothing where there are none. */
function Dated({
  name,
  all,
  children,
}: {
  name: string;
  all: readonly Proposal[];
  children: (one: Proposal) => Child;
}) {
  if (all.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="plain">
        {all.map((one) => (
          <li>
            <a href={urls.proposal(one.id)}>{one.title}</a> <span class="quiet">· {children(one)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** A day that somebody waits for, and that it is over where it is. */
export function Late({
  day,
  today,
  language,
  words,
}: {
  day: string;
  today: string;
  language: Language;
  words: (day: string) => string;
}) {
  const said = words(sayTime(language, day) ?? day);
  if (day >= today) return <>{said}</>;
  return (
    <span class="overdue">
      {said} ({steeringWords[language].overdueAnswer})
    </span>
  );
}
