import { shownTitle } from '@lofte/domain/shown-title';
import { longestProposalTitle } from '@lofte/domain/steering/proposal';
import { short } from '../element/head.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import { Select } from '../steering/group-form.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import { ChooseElements } from './choose-elements.tsx';
import { OwnerFields } from './owner-fields.tsx';
import type { ProposalFormProps } from './proposal-form-props.ts';
import { Opportunity, StartFields } from './start-fields.tsx';
import { proposalWords } from './words.ts';

/** What a proposal says, with just the fields that its kind needs. */
export function ProposalFieldset(props: ProposalFormProps) {
  const { fields, groups, kept, issues, language } = props;
  const say = proposalWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  return (
    <>
      {groups.size > 1 ? (
        <Select {...{ name: 'group', label: say.group, value: fields.group, options: groups }} />
      ) : (
        <input type="hidden" name="group" value={fields.group} />
      )}
      {kept ? <p class="quiet">{say.keepsEdits}</p> : <OfKind {...props} />}
      <Line
        {...{ ...common, name: 'title', label: say.proposalTitle, value: fields.title, limit: longestProposalTitle }}
        hint={fields.kind === 'start' ? say.titleAsNew : undefined}
      />
      <Area {...{ ...common, name: 'text', label: say.text, hint: say.textHint, value: fields.text, rows: 8 }} />
      {fields.kind === 'start' ? <Opportunity {...props} /> : null}
    </>
  );
}

function OfKind(props: ProposalFormProps) {
  const { fields, elements, issues, language } = props;
  const say = proposalWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  switch (fields.kind) {
    case 'start':
      return <StartFields {...props} />;
    case 'adjust':
      return (
        <>
          <TheElement {...props} />
          <Line {...common} name="newTitle" label={say.whatTitle} value={fields.newTitle} />
          <Area {...common} name="newText" rows={10} label={say.whatText} value={fields.newText} />
        </>
      );
    case 'merge':
      return (
        <>
          <TheElement {...props} />
          <Together {...{ ...common, name: 'into', label: say.into, hint: say.intoHint }}>
            <Select
              {...{ name: 'into', label: say.chooseElement, value: fields.into, none: say.nobody }}
              options={
                new Map(
                  elements
                    .filter(({ id }) => !fields.elements.includes(id))
                    .map((one) => [one.id, short(shownTitle(one), 100)]),
                )
              }
            />
          </Together>
        </>
      );
    case 'move owner':
      return (
        <>
          <ChooseElements {...props} />
          <OwnerFields {...props} />
        </>
      );
    case 're-date':
      return (
        <>
          <Together {...{ ...common, name: 'period', label: say.period, hint: `${say.redateHint} ${say.dateHint}` }}>
            <div class="side-by-side">
              <Line {...common} name="from" short label={say.from} value={fields.from} />
              <Line {...common} name="to" short label={say.to} value={fields.to} />
            </div>
          </Together>
          <ChooseElements {...props} milestones />
        </>
      );
    default:
      return <ChooseElements {...props} />;
  }
}

/** The one element that the proposal is about; it was chosen before. */
function TheElement({ fields, elements, language }: ProposalFormProps) {
  const [id] = fields.elements;
  const element = elements.find((one) => one.id === id);
  if (!element) return null;
  return (
    <p>
      <input type="hidden" name="element" value={element.id} />
      <span class="quiet">{proposalWords[language].about}</span> <b>{shownTitle(element)}</b>
    </p>
  );
}
