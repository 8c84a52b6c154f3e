import { decidingMembers } from '@lofte/domain/steering/group';
import { type MeetingSeen, quorumOf } from '@lofte/service/steering/meeting-of';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { Tick } from '../rounds/fields.tsx';
import { urls } from '../urls.ts';
import { nowWords } from './now-words.ts';

interface AttendanceProps {
  readonly seen: MeetingSeen;
  /** The item that is looked at. */
  readonly item: string;
  readonly language: Language;
}

/** Whether there are enough to decide, in words. */
export function QuorumSaid({ seen: { group, meeting }, item, language }: AttendanceProps) {
  const say = nowWords[language];
  const { here, needed } = quorumOf(group, meeting, item);
  return (
    <p data-quorum class="quorum" role="status">
      {say.quorum(sayNumber(language, here), sayNumber(language, needed))}{' '}
      <b>{here >= needed ? say.quorumMet : say.quorumNot}</b>
    </p>
  );
}

/**
 * Who is there, and who of them takes no part in the item. It belongs to the form of the item (`form` is its id), so that saving who is
 * there takes along what is typed of a decision.
 */
export function AttendanceForm({
  seen,
  item,
  runs,
  form,
  language,
}: AttendanceProps & { runs: boolean; form: string }) {
  const say = nowWords[language];
  const { group, meeting, people } = seen;
  const { present = [], recused = [] } = meeting;
  const name = (id: string) => people.get(id)?.name ?? '';
  const seats = decidingMembers(group).flatMap(({ person, deputy }) => [
    { id: person, words: name(person) },
    ...(deputy === undefined ? [] : [{ id: deputy, words: `${name(deputy)}, ${say.deputyFor(name(person))}` }]),
  ]);
  if (!runs) return null;
  return (
    <details class="change attendance" open={present.length === 0}>
      <summary>{say.here}</summary>
      <div data-attendance={urls.meetingPart(meeting.id, 'attendance')} data-item={item}>
        <div class="side-by-side">
          <fieldset>
            <legend class="form-label">{say.here}</legend>
            <p class="form-hint">{say.hereWhat}</p>
            {seats.map(({ id, words }) => (
              <Tick {...{ name: 'present', value: id, label: words, form }} ticked={present.includes(id)} />
            ))}
          </fieldset>
          {present.length === 0 ? (
            <div data-out />
          ) : (
            <fieldset data-out>
              <legend class="form-label">{say.out}</legend>
              <p class="form-hint">{say.outWhat}</p>
              {seats
                .filter(({ id }) => present.includes(id))
                .map(({ id }) => (
                  <Tick
                    {...{ name: 'recused', value: id, label: name(id), form }}
                    ticked={recused.some((one) => one.item === item && one.person === id)}
                  />
                ))}
            </fieldset>
          )}
        </div>
        <button
          {...{ type: 'submit', form, class: 'button button-secondary' }}
          formaction={urls.meetingPart(meeting.id, 'attendance')}
        >
          {say.saveHere}
        </button>
      </div>
    </details>
  );
}
