import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Task } from '@lofte/domain/steering/decision';
import type { Caused, ChangedPlan, DecisionSeen } from '@lofte/service/steering/decision-of';
import { historyWords } from '../history/words.ts';
import { Page } from '../layout.tsx';
import { Wrong } from '../meetings/form-page.tsx';
import { inWords } from '../meetings/issues.ts';
import { sayWhenMeeting } from '../meetings/say-when.ts';
import { count, sayNumber } from '../numbers.ts';
import { sayList } from '../register/say.ts';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { DissentList, TaskLine, WhyDecided } from './told-decision.tsx';
import { decisionWords } from './words.ts';

/** What was typed to take it back. */
export interface UndoFields {
  readonly title: string;
  readonly reason: string;
  readonly meeting: string;
}

export interface DecisionProps {
  readonly seen: DecisionSeen;
  readonly today: string;
  readonly told?: string | undefined;
  readonly issues?: readonly Issue[];
  readonly undo?: UndoFields | undefined;
  readonly request: PageRequest;
}

/** A decision: to the public what, when, how it ended and why; inside also who was there, who disagreed and who does what. */
export function DecisionPage(props: DecisionProps) {
  const { seen, today, told, issues = [], undo, request } = props;
  const { language, actor } = request;
  const say = decisionWords[language];
  const { decision, group, meeting, plans, undoneBy, undoes, people, organisations } = seen;
  const inside = may(actor, 'steering.see');
  const { tasks = [] } = decision;
  return (
    <Page title={`${say.number(decision.number)}: ${decision.title}`} request={request}>
      <div class="rounds meetings">
        {inside ? (
          <p class="back">
            <a href={urls.decisions()}>{say.title}</a>
          </p>
        ) : null}
        <p class="quiet">{say.number(decision.number)}</p>
        <h1>{decision.title}</h1>
        {told ? (
          <div class="alert alert-success" role="status">
            <p>{told}</p>
          </div>
        ) : null}
        <Wrong issues={issues} at={undo ? ['undo-title', 'undo-reason'] : []} request={request} />
        <p>
          <b class="nowrap">{say.outcomes[decision.outcome]}</b> ·{' '}
          {say.takenOn(sayTime(language, decision.day) ?? decision.day)}
          {group ? ` · ${group.name}` : ''}
          {inside && meeting ? (
            <>
              {' '}
              · {say.in} <a href={urls.meetingPart(meeting.id, 'minutes')}>{meeting.title}</a>
            </>
          ) : null}
          {decision.meeting === undefined ? ` · ${say.inWriting}` : ''}
        </p>
        <WhyDecided {...{ decision, language }} />
        {undoneBy ? (
          <p>
            ↶ {say.undoneBy} <a href={urls.decision(undoneBy.id)}>{say.number(undoneBy.number)}</a>
          </p>
        ) : null}
        {undoes ? (
          <p>
            ↶ {say.undoes} <a href={urls.decision(undoes.id)}>{say.number(undoes.number)}</a>
          </p>
        ) : null}
        {inside && decision.proposal !== undefined ? (
          <p>
            <a href={urls.proposal(decision.proposal)}>{say.proposal}</a>
          </p>
        ) : null}
        <Changed {...{ plans, request }} />
        {inside ? (
          <>
            {decision.meeting === undefined ? <Answers {...{ seen, request }} /> : <Present {...{ seen, request }} />}
            <DissentList {...{ decision, people, language }} />
            {tasks.length > 0 ? (
              <section aria-labelledby="tasks">
                <h2 id="tasks">{say.tasks}</h2>
                <ul class="plain lines">
                  {tasks.map((task) => (
                    <li>
                      <TaskLine {...{ task, today, language, people, organisations }} />
                      {task.done === undefined && may(actor, 'steering.run') ? (
                        <DoTask {...{ decision: decision.id, task, request }} />
                      ) : null}
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            {may(actor, 'decision.take') && plans.length > 0 && !undoneBy ? <Undo {...props} /> : null}
          </>
        ) : null}
      </div>
    </Page>
  );
}

/** Changes shown before the rest is folded away. */
const most = 12;

function Changed({ plans, request: { language, actor } }: { plans: readonly ChangedPlan[]; request: PageRequest }) {
  const say = decisionWords[language];
  const visible = plans.filter(({ strategy }) => may(actor, 'strategy.see', { strategy }));
  const line = (plan: ChangedPlan) => (one: Caused) => <OneChange {...{ one, plan, language }} />;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{say.changed}</h2>
      {plans.length === 0 ? <p class="quiet">{say.changedNothing}</p> : null}
      {visible.map((plan) => (
        <>
          <h3>
            <a href={urls.strategy(plan.strategy)}>{plan.title}</a>{' '}
            <span class="quiet small">{count(language, plan.entries.length, say.change)}</span>
          </h3>
          <ul class="plain">{plan.entries.slice(0, most).map(line(plan))}</ul>
          {plan.entries.length > most ? (
            <details>
              <summary>{say.more(sayNumber(language, plan.entries.length - most))}</summary>
              <ul class="plain">{plan.entries.slice(most).map(line(plan))}</ul>
            </details>
          ) : null}
        </>
      ))}
    </section>
  );
}

function OneChange({ one, plan, language }: { one: Caused; plan: ChangedPlan } & Pick<PageRequest, 'language'>) {
  const { seq, kind, element, title } = one;
  const kinds: Readonly<Record<string, string | undefined>> = historyWords[language].kindNames;
  const history = element === undefined ? urls.history(plan.strategy) : urls.historyOf(plan.strategy, element);
  return (
    <li>
      {kinds[kind] ?? kind}:{' '}
      {element === undefined ? title : <a href={urls.element(plan.strategy, element)}>{title}</a>}{' '}
      <a class="small" href={`${history}#post-${seq}`}>
        {decisionWords[language].entry(sayNumber(language, seq))}
      </a>
    </li>
  );
}

function Present({
  seen: { decision, people, group, meeting: at },
  request: { language },
}: Pick<DecisionProps, 'seen' | 'request'>) {
  const say = decisionWords[language];
  // A seat counts by its member; whoever sat on it is who was there.
  const deputyOf = (id: string) => {
    const deputy = group?.members.find(({ person }) => person === id)?.deputy;
    return deputy !== undefined && !at?.present?.includes(id) && at?.present?.includes(deputy) ? deputy : undefined;
  };
  const name = (id: string) => people.get(id)?.name ?? '';
  const seated = (id: string) => {
    const deputy = deputyOf(id);
    return deputy === undefined ? name(id) : `${name(deputy)} (${say.deputyFor(name(id))})`;
  };
  const names = (ids: readonly string[]) => sayList(language, ids.map(seated));
  const { present, recused = [] } = decision;
  return (
    <p>
      <span class="quiet">{say.present}:</span> {names(present)}.{' '}
      {recused.length > 0 ? say.recused(names(recused)) : ''}
    </p>
  );
}

/** How each member answered in writing, by their seats. */
function Answers({
  seen: { decision, people, answers },
  request: { language },
}: Pick<DecisionProps, 'seen' | 'request'>) {
  const say = decisionWords[language];
  const name = (id: string) => people.get(id)?.name ?? '';
  const by = new Map(answers.map((one) => [one.person, one]));
  const { present, recused = [] } = decision;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say.answers}</h2>
      <ul class="plain">
        {present.map((id) => {
          const { vote, words, by: who = id } = by.get(id) ?? {};
          return (
            <li>
              {who === id ? name(id) : `${name(who)} (${say.deputyFor(name(id))})`}
              {vote === undefined ? null : (
                <>
                  : <b>{say.votes[vote]}</b>
                </>
              )}
              {words === undefined ? '' : ` · ${words}`}
            </li>
          );
        })}
      </ul>
      {recused.length > 0 ? <p>{say.recused(sayList(language, recused.map(name)))}</p> : null}
    </section>
  );
}

function DoTask({
  decision,
  task,
  request: { language },
}: { decision: string; task: Task } & Pick<DecisionProps, 'request'>) {
  const say = decisionWords[language];
  const id = `said-${task.id}`;
  return (
    <form method="post" action={urls.doTask(decision)} class="do-task">
      <input type="hidden" name="task" value={task.id} />
      <label class="form-hint" for={id}>
        {say.saidIs}
      </label>
      <input class="form-input" id={id} name="said" maxlength={2000} autocomplete="off" />
      <button type="submit" class="button button-secondary">
        {say.doIt}
        <span class="sr-only">: {task.what}</span>
      </button>
    </form>
  );
}

function Undo({ seen: { decision, openMeetings }, issues = [], undo, request: { language } }: DecisionProps) {
  const say = decisionWords[language];
  const common = { issues: inWords(language, issues), language };
  const fields = undo ?? { title: say.undoTitle(decision.number), reason: '', meeting: openMeetings[0]?.id ?? '' };
  return (
    <details class="change round-ways" open={undo !== undefined}>
      <summary>{say.undo}</summary>
      <p>{say.undoWhat}</p>
      {openMeetings.length === 0 ? (
        <p>
          {say.undoNoMeeting} <a href={urls.meetings()}>{say.toMeetings}</a>
        </p>
      ) : (
        <form method="post" action={urls.undoDecision(decision.id)}>
          <div class="form-group">
            <label class="form-label" for="undo-meeting">
              {say.undoIn}
            </label>
            <select class="form-select" id="undo-meeting" name="meeting">
              {openMeetings.map((meeting) => (
                <option value={meeting.id} selected={meeting.id === fields.meeting}>
                  {meeting.title}, {sayWhenMeeting(language, meeting)}
                </option>
              ))}
            </select>
          </div>
          <Line {...common} name="undo-title" label={say.whatWithout} value={fields.title} limit={300} />
          <Area
            {...common}
            name="undo-reason"
            label={say.reason}
            hint={say.reasonHint}
            value={fields.reason}
            rows={4}
          />
          <button type="submit" class="button button-secondary">
            {say.undoNow}
          </button>
        </form>
      )}
    </details>
  );
}
