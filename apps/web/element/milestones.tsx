import type { Milestone } from '@lofte/domain/plan-element';
import { sayTime } from '../time.ts';
import { Field, FieldForm } from './field.tsx';
import { TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** Dated steps, in the order of their dates. */
export function Milestones({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  const all = (element.milestones ?? []).toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  return (
    <Field view={view} field="milestones" form={<MilestoneForm view={view} />}>
      <ul class="items plain">
        {all.map((one) => (
          <li class="item">
            <div class="value">
              {one.done ? <span aria-hidden="true">✓ </span> : <span aria-hidden="true">○ </span>}
              {one.title}
              <span class="small quiet">
                {one.due ? ` · ${say.dueBy(sayTime(language, one.due) ?? one.due)}` : null}
                {one.done ? ` · ${say.reached(sayTime(language, one.done) ?? one.done)}` : null}
              </span>
            </div>
            <MilestoneForm view={view} milestone={one} />
          </li>
        ))}
      </ul>
    </Field>
  );
}

function MilestoneForm({ view, milestone }: { view: ElementView; milestone?: Milestone }) {
  const { say } = view;
  const item = milestone?.id ?? '';
  const { one } = filled(view, 'milestones', item);
  const id = `milestone-${item}`;
  return (
    <FieldForm
      {...{ view, field: 'milestones', item, removable: milestone !== undefined }}
      {...(milestone ? { label: milestone.title } : { verb: say.addMilestone })}
    >
      <TextField id={id} name="title" label={say.fields.title ?? ''} value={one('title', milestone?.title)} />
      <div class="pair">
        <TextField id={`${id}-due`} name="due" label={say.due} value={one('due', milestone?.due)} short />
        <TextField id={`${id}-done`} name="done" label={say.done} value={one('done', milestone?.done)} short />
      </div>
      <p class="form-hint">{say.dateHint}</p>
    </FieldForm>
  );
}
