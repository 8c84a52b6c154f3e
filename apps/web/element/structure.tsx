import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { whatHappensTo } from '@lofte/domain/edit-plan/what-happens';
import type { Issue, Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Child } from 'hono/jsx';
import { failed } from '../failure/answer.tsx';
import { Page } from '../layout.tsx';
import { count } from '../numbers.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { Why, Wrong } from './edit-form.tsx';
import { type Form, formOf, readForm } from './form.ts';
import { short } from './head.tsx';
import { refused, run, tooLarge } from './post.tsx';
import { namedIn, notThere, viewFor } from './show.tsx';
import type { ElementView } from './view.ts';

/** A change of the plan's shape: a page that says first what will happen, and the same form sent. */
export interface Shape {
  readonly title: (view: ElementView) => string;
  readonly button: (view: ElementView) => string;
  readonly body: (view: ElementView, form: Form) => Child;
  readonly editFrom: (form: Form, view: ElementView) => Result<PlanEdit>;
  /** Id of the element to look at when it is done; none: the strategy. */
  readonly leadsTo: (edit: PlanEdit) => string | undefined;
}

const nothing = formOf([]);

export function showShape(shape: Shape): (call: Call) => Promise<Response> {
  return (call) => draw(call, shape, nothing, [], 200);
}

export function postShape(shape: Shape): (call: Call) => Promise<Response> {
  return async (call) => {
    const form = await readForm(call.context);
    if (!form) return failed(call, 413, tooLarge(call));
    const shown = await viewFor(call);
    if (!shown) return notThere(call);
    const [strategy] = namedIn(call);
    const edit = shape.editFrom(form, shown.view);
    if (!edit.ok) return draw(call, shape, form, edit.issues, 422);
    const done = await run(call, strategy, form, edit.value);
    if (!done.ok) return refused(call, form, done, () => draw(call, shape, form, done.issues, 422));
    const id = shape.leadsTo(edit.value);
    const there = id === undefined ? urls.strategy(strategy) : urls.element(strategy, id);
    return call.context.redirect(`${there}?said=${done.value.seq}`, 303);
  };
}

async function draw(
  call: Call,
  shape: Shape,
  form: Form,
  issues: readonly Issue[],
  status: 200 | 422,
): Promise<Response> {
  const shown = await viewFor(call);
  if (!shown) return notThere(call);
  const { view } = shown;
  const { say, language, seen } = view;
  const seq = form.one('seen') || String(seen.seq);
  return call.context.html(
    <Page title={shape.title(view)} request={call.request} scripts={['element']}>
      <h1 class="shape-title">{shape.title(view)}</h1>
      <form method="post" action={call.context.req.path} class="shape">
        <input type="hidden" name="seen" value={seq} />
        <Wrong issues={issues} language={language} />
        {shape.body(view, form)}
        <Why id="shape" language={language} value={form.one('reason')} />
        <div class="buttons">
          <button type="submit" class="button button-primary">
            {shape.button(view)}
          </button>
          <a class="button button-secondary" href={urls.element(...namedIn(call))} data-leave>
            {say.cancel}
          </a>
        </div>
      </form>
    </Page>,
    status,
  );
}

/** What an edit will do to what stands under the element: how many, and which. */
export function fateOf(view: ElementView, edit: PlanEdit): readonly PlanElement[] {
  return whatHappensTo(view.seen.plan.elements, edit).elements;
}

export function countParts({ language, say }: ElementView, elements: readonly PlanElement[]): string {
  return count(language, elements.length, say.parts);
}

/** The first of them by name, so that nobody has to guess what a number stands for. */
export function Names({ view, elements }: { view: ElementView; elements: readonly PlanElement[] }) {
  if (elements.length === 0) return null;
  const shown = elements.length > 13 ? elements.slice(0, 12) : elements;
  return (
    <ul class="fate small">
      {shown.map(({ title }) => (
        <li>{short(title, 110)}</li>
      ))}
      {shown.length < elements.length ? <li class="quiet">{view.say.and(elements.length - shown.length)}</li> : null}
    </ul>
  );
}
