import type { Issue } from '@lofte/domain/issue';
import { type Group, longestGroupName, memberRoles } from '@lofte/domain/steering/group';
import type { Language } from '../language.ts';
import { Quote } from '../quote.tsx';
import { Area, Line, Tick, Together } from '../rounds/fields.tsx';
import type { GroupFields } from './group-fields.ts';
import { saySteeringIssue } from './issues.ts';
import { steeringWords } from './words.ts';

export interface GroupChoices {
  readonly strategies: ReadonlyMap<string, string>;
  /** Other groups, by id. */
  readonly groups: ReadonlyMap<string, string>;
}

interface FormProps {
  readonly fields: GroupFields;
  readonly choices: GroupChoices;
  /** Where a paper sets it up, found before. */
  readonly place: Group['place'];
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** Everything that is said of a group, in one form. */
export function GroupFieldset({ fields, choices, place, issues, language }: FormProps) {
  const say = steeringWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  return (
    <>
      <Line {...common} name="name" label={say.name} value={fields.name} limit={longestGroupName} />
      <Area {...common} name="mandate" label={say.mandateIs} hint={say.mandateHint} value={fields.mandate} />
      <Together {...common} name="members" label={say.members} hint={say.membersHint}>
        <Members fields={fields} language={language} />
      </Together>
      <Line {...common} name="quorum" short label={say.quorum} hint={say.quorumHint} value={fields.quorum} />
      <Together {...common} name="criteria" label={say.criteria} hint={say.criteriaHint}>
        <Criteria fields={fields} language={language} />
      </Together>
      {choices.strategies.size > 0 ? (
        <>
          <Together {...common} name="strategies" label={say.strategies} hint={say.strategiesHint}>
            {[...choices.strategies].map(([id, title]) => (
              <Tick name="strategy" value={id} label={title} ticked={fields.strategies.includes(id)} />
            ))}
          </Together>
          <Together {...common} name="place" label={say.place} hint={say.placeHint}>
            <Select
              {...{ name: 'placeStrategy', label: say.placeStrategy, value: fields.placeStrategy }}
              {...{ none: say.noneChosen, options: choices.strategies }}
            />
            <Area {...common} name="placeWords" rows={3} label={say.placeWords} value={fields.placeWords} />
            {place ? (
              <p>
                {say.placeFound} <Quote document={place.document} span={place.span} language={language} />
              </p>
            ) : null}
          </Together>
        </>
      ) : null}
      {choices.groups.size > 0 ? (
        <>
          <Together {...common} name="above" label={say.above}>
            <Select
              {...{ name: 'above', label: say.aboveIs, value: fields.above }}
              {...{ none: say.nobodyAbove, options: choices.groups }}
            />
          </Together>
          <Area {...common} name="goesUp" rows={3} label={say.goesUp} hint={say.goesUpHint} value={fields.goesUp} />
        </>
      ) : null}
    </>
  );
}

/** One of several, or none. */
export function Select({
  name,
  label,
  hint,
  value,
  none,
  options,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  none?: string;
  options: ReadonlyMap<string, string>;
}) {
  return (
    <div class="form-group">
      <label class="form-label" for={`choose-${name}`}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <select
        {...{ class: 'form-select', id: `choose-${name}`, name }}
        aria-describedby={hint ? `${name}-hint` : undefined}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {[...options].map(([id, title]) => (
          <option value={id} selected={id === value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function Members({ fields, language }: Pick<FormProps, 'fields' | 'language'>) {
  const say = steeringWords[language];
  return (
    <>
      <div class="seat seat-names quiet small" aria-hidden="true">
        <span>{say.person}</span> <span>{say.role}</span> <span>{say.deputy}</span>
      </div>
      {fields.members.map(({ person, role, deputy }, i) => (
        <div class="seat">
          <input
            {...{ class: 'form-input', name: 'person', value: person, list: 'register-people', maxlength: 300 }}
            aria-label={`${say.person} ${i + 1}`}
            placeholder={say.person}
            autocomplete="off"
          />
          <select class="form-select" name="role" aria-label={`${say.role} ${i + 1}`}>
            {memberRoles.map((one) => (
              <option value={one} selected={one === role}>
                {say.roles[one]}
              </option>
            ))}
          </select>
          <input
            {...{ class: 'form-input', name: 'deputy', value: deputy, list: 'register-people', maxlength: 300 }}
            aria-label={`${say.deputy} ${i + 1}`}
            placeholder={say.deputy}
            autocomplete="off"
          />
        </div>
      ))}
      <button type="submit" class="button button-unstyled" name="more" value="members">
        {say.moreMembers}
      </button>
    </>
  );
}

function Criteria({ fields, language }: Pick<FormProps, 'fields' | 'language'>) {
  const say = steeringWords[language];
  return (
    <>
      <div class="criterion seat-names quiet small" aria-hidden="true">
        <span>{say.criterion}</span> <span>{say.scale}</span> <span>{say.weight}</span>
      </div>
      {fields.criteria.map(({ id, name, scale, weight }, i) => (
        <div class="criterion">
          <input type="hidden" name="criterion-id" value={id} />
          <input
            {...{ class: 'form-input', name: 'criterion', value: name }}
            aria-label={`${say.criterion} ${i + 1}`}
            placeholder={say.criterion}
            autocomplete="off"
          />
          <input
            {...{ class: 'form-input', name: 'scale', value: scale, inputmode: 'numeric', autocomplete: 'off' }}
            aria-label={`${say.scale} (${i + 1})`}
            placeholder={say.scale}
          />
          <input
            {...{ class: 'form-input', name: 'weight', value: weight, inputmode: 'decimal', autocomplete: 'off' }}
            aria-label={`${say.weight} (${i + 1})`}
            placeholder={say.weight}
          />
        </div>
      ))}
      <button type="submit" class="button button-unstyled" name="more" value="criteria">
        {say.moreCriteria}
      </button>
    </>
  );
}
