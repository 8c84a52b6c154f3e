import { longestRoundName, questions } from '@lofte/domain/follow-up/round';
import type { Issue } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { words as shared } from '../words.ts';
import { Area, Line, Tick, Together } from './fields.tsx';
import { askedKinds, type RoundFields } from './round-fields.ts';
import { roundWords } from './words.ts';

/** A strategy that can be asked about, its elements in plan order. */
export interface Askable {
  readonly id: string;
  readonly title: string;
  readonly elements: readonly PlanElement[];
}

interface FormProps {
  readonly fields: RoundFields;
  readonly askable: readonly Askable[];
  /** It is sent, so what is asked stays as it is. */
  readonly sent?: boolean;
  readonly issues: readonly Issue[];
  readonly language: Language;
}

/** Everything that is said of a round, in one form. */
export function RoundFieldset({ fields, askable, sent, issues, language }: FormProps) {
  const say = roundWords[language];
  const common = { issues, language };
  const wide = { fields, askable, issues, language };
  return (
    <>
      <Line {...common} name="name" label={say.name} hint={say.nameHint} value={fields.name} limit={longestRoundName} />
      {sent ? null : <Scope {...wide} />}
      <Line {...common} name="due" type="date" short label={say.dueDay} hint={say.dueHint} value={fields.due} />
      {sent ? null : (
        <Together {...common} name="questions" label={say.questions}>
          {questions.map((one) => (
            <Tick name="question" value={one} label={say.question[one]} ticked={fields.questions.includes(one)} />
          ))}
        </Together>
      )}
      <Together {...common} name="reminders" label={say.reminders}>
        <Line {...common} name="before" short label={say.before} hint={say.beforeHint} value={fields.before} />
        <Line {...common} name="after" short label={say.after} hint={say.afterHint} value={fields.after} />
      </Together>
      <Together {...common} name="repeat" label={say.repeat} hint={say.repeatHint}>
        {(['no', 'quarter', 'year'] as const).map((one) => (
          <Tick
            {...{ type: 'radio', name: 'repeat', value: one, label: say.repeats[one] }}
            ticked={fields.repeat === one || (one === 'no' && fields.repeat === '')}
          />
        ))}
      </Together>
      <Area {...common} name="message" label={say.message} hint={say.messageHint} value={fields.message} />
    </>
  );
}

function Scope({ fields, askable, issues, language }: FormProps) {
  const say = roundWords[language];
  const { kinds } = shared[language];
  const common = { issues, language };
  return (
    <>
      <Together {...common} name="parts" label={say.strategies} hint={say.strategiesHint}>
        {askable.map((strategy) => (
          <div class="of-askable">
            <Tick
              {...{ name: 'strategy', value: strategy.id, label: strategy.title }}
              ticked={fields.strategies.includes(strategy.id)}
            />
            <Parts strategy={strategy} chosen={fields.under} language={language} />
          </div>
        ))}
      </Together>
      <Together {...common} name="kinds" label={say.kinds}>
        {askedKinds.map((kind) => (
          <Tick name="kind" value={kind} label={kinds[kind].other} ticked={fields.kinds.includes(kind)} />
        ))}
      </Together>
      <Together {...common} name="covers" label={say.covers} hint={say.coversHint}>
        <div class="side-by-side">
          <Line {...common} name="from" type="date" short label={say.from} value={fields.from} />
          <Line {...common} name="to" type="date" short label={say.to} value={fields.to} />
        </div>
      </Together>
    </>
  );
}

/** The tree of a strategy to choose parts of, folded away. */
function Parts({ strategy, chosen, language }: { strategy: Askable; chosen: readonly string[]; language: Language }) {
  const say = roundWords[language];
  const shown = strategy.elements.filter(({ kind }) => askedKinds.some((one) => one === kind));
  const picked = shown.filter(({ id }) => chosen.includes(`${strategy.id}/${id}`)).length;
  if (shown.length === 0) return null;
  const depths = depthsOf(shown);
  return (
    <details class="of-plan">
      <summary>
        {picked > 0 ? say.chosenParts(sayNumber(language, picked)) : say.parts}
        <span class="sr-only">: {strategy.title}</span>
      </summary>
      <p class="form-hint">{say.partsHint}</p>
      <ul class="plain">
        {shown.map((element) => (
          <li class={`deep-${Math.min(depths.get(element.id) ?? 0, 4)}`}>
            <Tick
              {...{ name: 'under', value: `${strategy.id}/${element.id}` }}
              ticked={chosen.includes(`${strategy.id}/${element.id}`)}
              label={
                <>
                  {element.number && !element.title.startsWith(element.number) ? `${element.number} ` : ''}
                  {shownTitle(element)} <span class="quiet small">{shared[language].kinds[element.kind].one}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many of those shown each one stands under. Elements stand after what they stand under. */
export function depthsOf(elements: readonly PlanElement[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of elements) depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? -1) + 1);
  return depths;
}
