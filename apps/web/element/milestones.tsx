import { slipOf } from '@lofte/domain/follow-up/slip';
import type { Milestone } from '@lofte/domain/plan-element';
import { count } from '../numbers.ts';
import { MilestoneLine } from '../status/milestone-line.tsx';
import { Sign } from '../status/sign.tsx';
import { sayTime } from '../time.ts';
import { Field, FieldForm } from './field.tsx';
import { TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** Dated steps, in the order of their dates, on a line of time with how they slipped, and in words. */
export function Milestones({ view }: { view: ElementView }) {
  const { element, say, status } = view;
  const all = (element.milestones ?? []).toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  const { firstDues: first, today } = status;
  return (
    <Field view={view} field="milestones" form={<MilestoneForm view={view} />}>
      <MilestoneLine {...{ milestones: all, first, today, label: say.milestoneLine, todayWord: say.today }} />
      <ol class="items plain milestones">
        {all.map((one) => (
          <li class="item">
            <div class="value">
              {one.title}
              <WhenReached view={view} milestone={one} />
            </div>
            <MilestoneForm view={view} milestone={one} />
          </li>
        ))}
      </ol>
    </Field>
  );
}

function WhenReached({ view, milestone }: { view: ElementView; milestone: Milestone }) {
  const { say, language, status } = view;
  const { due, done } = milestone;
  const { first, moved, late, overdue } = slipOf(milestone, status.firstDues.get(milestone.id), status.today);
  const day = (iso: string) => sayTime(language, iso) ?? iso;
  const days = (n: number) => count(language, Math.abs(n), say.days);
  const facts = [
    ...(due === undefined ? [] : [say.dueBy(day(due))]),
    ...(first === undefined ? [] : [say.firstDue(day(first), moved ? say.movedBy(days(moved), moved > 0) : '')]),
    ...(done === undefined ? [] : [say.reached(day(done))]),
    ...(late ? [late > 0 ? say.tooLate(days(late)) : say.early(days(late))] : []),
  ];
  return (
    <span class="small quiet">
      {facts.map((fact) => ` · ${fact}`)}
      {overdue === undefined ? null : (
        <>
          {' · '}
          <span class="overdue">
            <Sign state="off track" /> {say.overdue(days(overdue))}
          </span>
        </>
      )}
    </span>
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
