import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { longestDecisionReason } from '@lofte/domain/steering/decision';
import type { Language } from '../language.ts';
import { inWords } from '../meetings/issues.ts';
import { Area, FieldWrong, Line, Tick, Together } from '../rounds/fields.tsx';
import { type DecisionFields, type TaskFields, typedTasks } from './decision-fields.ts';
import { decisionWords } from './words.ts';

export interface DecisionFormProps {
  readonly fields: DecisionFields;
  readonly issues: readonly Issue[];
  /** A decision on a proposal is called as that. */
  readonly titled: boolean;
  /** Members who are there and take part, who can disagree. */
  readonly seats: readonly { readonly id: string; readonly name: string }[];
  /** Whether a group stands above. */
  readonly above: boolean;
  readonly register: Register;
  readonly language: Language;
}

/** The fields that say themselves what is wrong with them. */
export const decisionFieldNames = ['title', 'outcome', 'reason', 'condition', 'back', 'dissent', 'tasks'];

const order = ['approved', 'conditional', 'postponed', 'sent up', 'rejected'] as const;

/** All that is written down of a decision. */
export function DecisionFieldset({ fields, issues, titled, seats, above, register, language }: DecisionFormProps) {
  const say = decisionWords[language];
  const common = { issues: inWords(language, issues), language };
  return (
    <>
      {titled ? null : <Line {...common} name="title" label={say.whatWithout} value={fields.title} limit={300} />}
      <Together {...common} name="outcome" label={say.outcomeIs}>
        {order
          .filter((one) => (above || one !== 'sent up') && (titled || (one !== 'sent up' && one !== 'conditional')))
          .map((one) => (
            <Tick
              {...{ type: 'radio', name: 'outcome', value: one, label: say.choices[one] }}
              ticked={fields.outcome === one}
            />
          ))}
      </Together>
      <Area {...common} name="reason" label={say.reason} hint={say.reasonHint} value={fields.reason} rows={4} />
      <div class="side-by-side">
        <Line {...common} name="back" type="date" short label={say.back} hint={say.backHint} value={fields.back} />
        {titled ? (
          <Line
            {...common}
            name="condition"
            label={say.condition}
            hint={say.conditionHint}
            value={fields.condition}
            limit={longestDecisionReason}
          />
        ) : null}
      </div>
      <div data-dissent>{seats.length > 0 ? <Dissent {...{ fields, seats, ...common }} /> : null}</div>
      <Tasks {...{ fields, register, ...common }} />
    </>
  );
}

type Common = Pick<DecisionFormProps, 'fields' | 'issues' | 'language'>;

function Dissent({ fields, issues, seats, language }: Common & Pick<DecisionFormProps, 'seats'>) {
  const say = decisionWords[language];
  const said = Object.keys(fields.dissent).length > 0 || issues.some(({ where }) => where === 'dissent');
  return (
    <details class="change" open={said}>
      <summary>{say.dissent}</summary>
      <p class="form-hint">{say.dissentHint}</p>
      <FieldWrong {...{ name: 'dissent', issues, language }} />
      {seats.map(({ id, name }) => (
        <div class="form-group">
          <label class="form-label" for={`dissent-${id}`}>
            {say.dissentOf(name)}
          </label>
          <textarea class="form-input" id={`dissent-${id}`} name={`dissent:${id}`} rows={2}>
            {fields.dissent[id] ?? ''}
          </textarea>
        </div>
      ))}
    </details>
  );
}

/** Lines for tasks, some of them empty. */
const least = 3;
const empty: TaskFields = { what: '', who: '', due: '' };

function Tasks({ fields, issues, register, language }: Common & Pick<DecisionFormProps, 'register'>) {
  const say = decisionWords[language];
  const typed = typedTasks(fields);
  const rows = [...typed, ...Array.from({ length: Math.max(1, least - typed.length) }, () => empty)];
  const open = typed.length > 0 || issues.some(({ where }) => where === 'tasks');
  return (
    <details class="change" open={open}>
      <summary>{say.tasks}</summary>
      <p class="form-hint">{say.tasksHint}</p>
      <FieldWrong {...{ name: 'tasks', issues, language }} />
      {rows.map((row, i) => (
        <fieldset class="task">
          <legend class="sr-only">{say.task(i + 1)}</legend>
          <label>
            <span class="form-hint">{say.taskWhat}</span>
            <input class="form-input" name="task-what" value={row.what} maxlength={1000} autocomplete="off" />
          </label>
          <Who who={row.who} register={register} language={language} />
          <label>
            <span class="form-hint">{say.taskDue}</span>
            <input class="form-input" type="date" name="task-due" value={row.due} />
          </label>
        </fieldset>
      ))}
    </details>
  );
}

function Who({ who, register, language }: { who: string } & Pick<DecisionFormProps, 'register' | 'language'>) {
  const say = decisionWords[language];
  const { organisations, people } = register;
  return (
    <label>
      <span class="form-hint">{say.taskWho}</span>
      <select class="form-select" name="task-who">
        <option value="">{say.nobody}</option>
        <optgroup label={say.organisations}>
          {organisations.map(({ id, name }) => (
            <option value={`organisation ${id}`} selected={who === `organisation ${id}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={say.people}>
          {people
            .filter(({ left }) => left === undefined)
            .map(({ id, name }) => (
              <option value={`person ${id}`} selected={who === `person ${id}`}>
                {name}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  );
}
