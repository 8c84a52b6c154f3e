import type { Decision, Task } from '@lofte/domain/steering/decision';
import type { Organisation, Person } from '@lofte/domain/things';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { decisionWords } from './words.ts';

export interface Named {
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations?: ReadonlyMap<string, Organisation> | undefined;
}

/** Who is to do a task. */
export function whoOf({ person, organisation }: Task, { people, organisations }: Named): string {
  if (person !== undefined) return people.get(person)?.name ?? '';
  return organisations?.get(organisation ?? '')?.name ?? '';
}

/** Its number, as a way to it, and how it ended. */
export function NumberAndOutcome({
  decision: { id, number, outcome },
  language,
}: {
  decision: Decision;
  language: Language;
}) {
  const say = decisionWords[language];
  return (
    <>
      <a href={urls.decision(id)}>{say.number(number)}</a> <b class="nowrap">{say.outcomes[outcome]}</b>
    </>
  );
}

/** What everybody may read of a decision: why, on what condition, when it comes back. */
export function WhyDecided({
  decision: { reason, condition, back },
  language,
}: {
  decision: Decision;
  language: Language;
}) {
  const say = decisionWords[language];
  return (
    <>
      <p class="as-written">
        <span class="quiet">{say.reason}:</span> {reason}
      </p>
      {condition === undefined ? null : (
        <p class="as-written">
          <span class="quiet">{say.condition}:</span> {condition}
        </p>
      )}
      {back === undefined ? null : <p>{say.backOn(sayTime(language, back) ?? back)}</p>}
    </>
  );
}

/** Who disagreed with what. Only inside. */
export function DissentList({
  decision: { dissent = [] },
  people,
  language,
}: { decision: Decision; language: Language } & Named) {
  const say = decisionWords[language];
  if (dissent.length === 0) return null;
  return (
    <ul class="plain dissent">
      {dissent.map(({ person, words }) => (
        <li class="as-written">
          <span class="quiet">{say.dissentOf(people.get(person)?.name ?? '')}:</span> {words}
        </li>
      ))}
    </ul>
  );
}

/** Who does what by when, and whether it is done. */
export function TaskLine({
  task,
  today,
  language,
  ...named
}: { task: Task; today: string; language: Language } & Named) {
  const say = decisionWords[language];
  const { what, due, done, said } = task;
  const day = (one: string) => sayTime(language, one) ?? one;
  return (
    <>
      <p>
        {what} <span class="quiet">{whoOf(task, named)}</span> · {say.due(day(due))}
        {done === undefined && due < today ? <b> · {say.overdue}</b> : null}
      </p>
      {done === undefined ? null : (
        <p>
          {say.done(day(done))}
          {said ? `: ${said}` : ''}
        </p>
      )}
    </>
  );
}
