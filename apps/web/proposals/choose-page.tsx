import type { PlanElement } from '@lofte/domain/plan-element';
import { may } from '@lofte/domain/rights';
import { shownTitle } from '@lofte/domain/shown-title';
import { proposalKinds } from '@lofte/domain/steering/proposal';
import { Page } from '../layout.tsx';
import { Tick } from '../rounds/fields.tsx';
import { depthsOf } from '../rounds/round-form.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { choosable } from './choose-elements.tsx';
import type { ProposalFields } from './proposal-fields.ts';
import { proposalWords } from './words.ts';

interface ChooseProps {
  readonly groups: ReadonlyMap<string, string>;
  readonly strategies: ReadonlyMap<string, string>;
  /** What is said already. */
  readonly asked: Readonly<Record<'group' | 'strategy' | 'kind', string>>;
  readonly element: PlanElement | undefined;
  readonly request: PageRequest;
}

/** Which group, which plan, and what shall happen: the questions before the form. */
export function ChoosePage({ groups, strategies, asked, element, request }: ChooseProps) {
  const { language } = request;
  const say = proposalWords[language];
  const ready = groups.size > 0 && strategies.size > 0;
  // Only what was put lower, stopped or completed can be taken up again.
  const kinds = proposalKinds.filter(
    (kind) => !element || (kind === 'resume' ? element.decided !== undefined : kind !== 'start' || isAim(element)),
  );
  return (
    <Page title={say.chooseTitle} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.proposalList()}>{say.title}</a>
        </p>
        <h1>{say.chooseTitle}</h1>
        {element ? (
          <p>
            <span class="quiet">{say.about}</span>{' '}
            <a href={urls.element(asked.strategy, element.id)}>{shownTitle(element)}</a>
          </p>
        ) : null}
        {ready ? (
          <form method="get" action={urls.newProposal()}>
            <fieldset class="form-group">
              <legend class="form-label">{say.kind}</legend>
              {kinds.map((kind) => (
                <Tick
                  {...{ type: 'radio', name: 'kind', value: kind, label: capital(say.kinds[kind]) }}
                  ticked={kind === asked.kind || (asked.kind === '' && kind === kinds[0])}
                />
              ))}
            </fieldset>
            <Given
              {...{ name: 'strategy', label: say.strategy, value: asked.strategy, fixed: element !== undefined }}
              options={strategies}
            />
            <Given {...{ name: 'group', label: say.group, value: asked.group }} options={groups} />
            {element ? <input type="hidden" name="element" value={element.id} /> : null}
            <button type="submit" class="button button-primary">
              {say.next}
            </button>
          </form>
        ) : (
          <Missing {...{ groups, request }} />
        )}
      </div>
    </Page>
  );
}

function isAim({ kind }: PlanElement): boolean {
  return kind === 'goal' || kind === 'priority';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A choice, unless there is only one thing to choose. */
function Given({
  name,
  label,
  value,
  fixed = false,
  options,
}: {
  name: string;
  label: string;
  value: string;
  fixed?: boolean;
  options: ReadonlyMap<string, string>;
}) {
  const [only] = options.keys();
  if (fixed || options.size === 1) return <input type="hidden" name={name} value={fixed ? value : (only ?? '')} />;
  return <Select {...{ name, label, value, options }} />;
}

/** What must be there before anything can be proposed. */
function Missing({ groups, request: { language, actor } }: Pick<ChooseProps, 'groups' | 'request'>) {
  const say = proposalWords[language];
  return (
    <div class="empty">
      {groups.size === 0 ? (
        <p>
          {say.noGroup}{' '}
          {may(actor, 'steering.run') ? (
            <a href={urls.newGroup()}>{say.makeGroup}</a>
          ) : (
            <a href={urls.steering()}>{say.toSteering}</a>
          )}
        </p>
      ) : (
        <p>
          {say.noStrategies} <a href={urls.library()}>{say.toLibrary}</a>
        </p>
      )}
    </div>
  );
}

interface OneProps {
  readonly fields: Pick<ProposalFields, 'group' | 'kind' | 'strategy'>;
  readonly elements: readonly PlanElement[];
  readonly request: PageRequest;
}

/** Where a proposal is about one thing whose words its form starts from: the tree, each a way to that form. */
export function ChooseOnePage({ fields, elements, request }: OneProps) {
  const { language } = request;
  const say = proposalWords[language];
  const shown = choosable(elements, fields.kind);
  const depths = depthsOf(shown);
  const title = say.newTitle(say.kinds[fields.kind]);
  return (
    <Page title={title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.newProposal(fields)}>{say.title}</a>
        </p>
        <h1>{title}</h1>
        <h2>{say.chooseElement}</h2>
        {shown.length === 0 ? <p>{say.nothingToChoose}</p> : null}
        <ul class="plain one-of-plan">
          {shown.map((element) => (
            <li class={`deep-${Math.min(depths.get(element.id) ?? 0, 4)}`}>
              <a href={urls.newProposal({ ...fields, element: element.id })}>{shownTitle(element)}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
