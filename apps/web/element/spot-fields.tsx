import type { ElementKind } from '@lofte/domain/draft';
import type { Spot } from '@lofte/domain/edit-plan/plan-edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { isWithin } from '@lofte/domain/tree';
import type { Form } from './form.ts';
import { short } from './head.tsx';
import { Radio } from './inputs.tsx';
import type { elementWords } from './words.ts';

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly elements: readonly PlanElement[];
  /** Left out with all that stands under it. */
  readonly without?: string;
  readonly value: string;
  /** The choice before all others. */
  readonly first: readonly [value: string, label: string];
}

/** Kinds that are no place for anything. */
const asides: ReadonlySet<ElementKind> = new Set<ElementKind>(['footnote', 'case']);

/** One of the plan's elements, as deep as it stands. */
export function ElementChoice({ id, name, label, elements, without, value, first }: ChoiceProps) {
  const depths = depthsOf(elements);
  const offered = elements.filter(
    (element) => !asides.has(element.kind) && !(without !== undefined && isWithin(elements, element.id, without)),
  );
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
      </label>
      <select {...{ id, name }} class="form-select wide">
        <option value={first[0]} selected={value === first[0]}>
          {first[1]}
        </option>
        {offered.map((element) => (
          <option value={element.id} selected={element.id === value}>
            {`${'\u2003'.repeat(depths.get(element.id) ?? 0)}${element.number && !element.title.startsWith(element.number) ? `${element.number} ` : ''}${short(element.title, 90)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Where something is to stand: under, before or after one of the plan's elements, or at the top. */
export function SpotFields({
  elements,
  without,
  form,
  near,
  say,
}: {
  elements: readonly PlanElement[];
  without?: string;
  form: Form;
  /** What is chosen at first. */
  near: string;
  say: (typeof elementWords)['da'];
}) {
  const relation = form.one('relation') || 'under';
  return (
    <fieldset class="spot">
      <legend class="sr-only">{say.where}</legend>
      <div class="choices">
        <Radio name="relation" value="under" checked={relation === 'under'}>
          {say.beneath}
        </Radio>
        <Radio name="relation" value="before" checked={relation === 'before'}>
          {say.beforeIt}
        </Radio>
        <Radio name="relation" value="after" checked={relation === 'after'}>
          {say.afterIt}
        </Radio>
      </div>
      <ElementChoice
        {...{ id: 'near', name: 'near', label: say.where, elements, first: ['', say.atTop] }}
        {...(without === undefined ? {} : { without })}
        value={form.entries.some(([name]) => name === 'near') ? form.one('near') : near}
      />
    </fieldset>
  );
}

/** The spot that such fields name. Issue `no-spot`: before or after nothing. */
export function spotFrom(form: Form, elements: readonly PlanElement[]): Result<Spot> {
  const near = form.one('near');
  const relation = form.one('relation') || 'under';
  if (relation === 'under') return good({ parent: near || null });
  const beside = elements.find(({ id }) => id === near);
  if (!beside) return bad({ code: 'no-spot', message: 'The form does not say beside what.', where: 'near' });
  const parent = elements.some(({ id }) => id === beside.parent) ? (beside.parent ?? null) : null;
  return good(relation === 'before' ? { parent, before: near } : { parent, after: near });
}

function depthsOf(elements: readonly PlanElement[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  // Parents come first.
  for (const { id, parent } of elements) {
    const above = parent === undefined ? undefined : depths.get(parent);
    depths.set(id, above === undefined ? 0 : above + 1);
  }
  return depths;
}
