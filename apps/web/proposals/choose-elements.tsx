import type { PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';
import { sayNumber } from '../numbers.ts';
import { Tick, Together } from '../rounds/fields.tsx';
import { depthsOf } from '../rounds/round-form.tsx';
import { sayDecided } from '../steering/decided.ts';
import { saySteeringIssue } from '../steering/issues.ts';
import { words as shared } from '../words.ts';
import type { ProposalFields } from './proposal-fields.ts';
import type { ProposalFormProps } from './proposal-form-props.ts';
import { proposalWords } from './words.ts';

/** What a proposal of a kind can be about: aims and efforts; of what is to be taken up again only what was put lower, stopped or completed. */
export function choosable(elements: readonly PlanElement[], kind: ProposalFields['kind']): readonly PlanElement[] {
  const named = ['priority', 'goal', 'initiative', 'commitment'];
  return elements.filter((one) => named.includes(one.kind) && (kind !== 'resume' || one.decided !== undefined));
}

/** The tree of a strategy with boxes to tick, what is chosen before all the rest; with its milestones where their dates are to be moved. */
export function ChooseElements({
  fields,
  elements,
  milestones,
  issues,
  language,
}: Pick<ProposalFormProps, 'fields' | 'elements' | 'issues' | 'language'> & { readonly milestones?: boolean }) {
  const say = proposalWords[language];
  const shown = choosable(elements, fields.kind);
  const [chosen, others] = [true, false].map((is) => shown.filter(({ id }) => fields.elements.includes(id) === is));
  const depths = depthsOf(shown);
  const line = (element: PlanElement) => (
    <li class={`deep-${Math.min(depths.get(element.id) ?? 0, 4)}`}>
      <Tick
        {...{ name: 'element', value: element.id, ticked: fields.elements.includes(element.id) }}
        label={
          <>
            {shownTitle(element)}{' '}
            <span class="quiet small">
              {shared[language].kinds[element.kind].one}
              {element.owner ? ` · ${element.owner.name}` : ''}
              {element.decided ? ` · ${sayDecided(language, element.decided)}` : ''}
            </span>
          </>
        }
      />
      {milestones ? <Milestones {...{ element, fields, language }} /> : null}
    </li>
  );
  const rest = (
    <div class="of-plan">
      <ul class="plain">{others?.map(line)}</ul>
    </div>
  );
  return (
    <Together
      {...{ issues, language, sayIssue: saySteeringIssue, name: 'elements' }}
      {...{ label: say.elements, hint: shown.length > 0 ? say.elementsHint : say.nothingToChoose }}
    >
      {chosen && chosen.length > 0 ? (
        <>
          <ul class="plain">{chosen.map(line)}</ul>
          {others && others.length > 0 ? (
            <details class="change">
              <summary>{say.otherElements(sayNumber(language, others.length))}</summary>
              {rest}
            </details>
          ) : null}
        </>
      ) : (
        rest
      )}
    </Together>
  );
}

function Milestones({
  element,
  fields,
  language,
}: { element: PlanElement } & Pick<ProposalFormProps, 'fields' | 'language'>) {
  const say = proposalWords[language];
  const all = element.milestones ?? [];
  if (all.length === 0) return null;
  const name = (id: string) => `${element.id}/${id}`;
  const chosen = fields.elements.includes(element.id);
  const changed = all.some(({ id, due = '' }) => (fields.dues.get(name(id)) ?? due) !== due);
  return (
    <details class="milestone-dates" open={chosen || changed}>
      <summary>
        {say.milestones}
        <span class="sr-only">: {shownTitle(element)}</span>
      </summary>
      <p class="form-hint">{say.milestonesHint}</p>
      {all.map(({ id, title, due = '' }) => (
        <div>
          <label class="form-label" for={`due-${element.id}-${id}`}>
            {title}
          </label>
          <input
            {...{ class: 'form-input short', id: `due-${element.id}-${id}`, name: `due:${name(id)}` }}
            value={fields.dues.get(name(id)) ?? due}
            autocomplete="off"
          />
        </div>
      ))}
    </details>
  );
}
