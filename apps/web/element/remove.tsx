import { childrenOf, parentOf } from '@lofte/domain/edit-plan/elements';
import type { Doing } from '@lofte/domain/edit-plan/plan-edit';
import { good } from '@lofte/domain/issue';
import { short } from './head.tsx';
import { Radio } from './inputs.tsx';
import { countParts, fateOf, Names, type Shape } from './structure.tsx';
import type { ElementView } from './view.ts';

/** Removing: what becomes of the children is chosen, and said before it is done. */
export const remove: Shape = {
  title: ({ say, element }) => say.removeTitle(short(element.title)),
  button: ({ say }) => say.removeIt,
  body: (view, form) => {
    const { say, element, seen } = view;
    const children = childrenOf(seen.plan.elements, element.id);
    const chosen = form.one('children') || 'up';
    const up = fateOf(view, removal(element.id, 'up'));
    const all = fateOf(view, removal(element.id, 'with'));
    return (
      <>
        <p>{say.removeWhat}</p>
        {children.length === 0 ? (
          <p>{say.alone}</p>
        ) : (
          <fieldset class="spot">
            <legend class="sr-only">{say.under}</legend>
            <Radio name="children" value="up" checked={chosen === 'up'}>
              {say.moveUp(countParts(view, up), whereUp(view))}
            </Radio>
            <Names view={view} elements={up} />
            <Radio name="children" value="with" checked={chosen === 'with'}>
              {say.goToo(countParts(view, all))}
            </Radio>
            <Names view={view} elements={all} />
          </fieldset>
        )}
      </>
    );
  },
  editFrom: (form, { element }) => good(removal(element.id, form.one('children') === 'with' ? 'with' : 'up')),
  leadsTo: () => undefined,
};

function removal(element: string, children: Doing<'remove'>['children']): Doing<'remove'> {
  return { do: 'remove', element, children };
}

function whereUp({ seen, element, say }: ElementView): string {
  const { elements } = seen.plan;
  const parent = elements.find(({ id }) => id === parentOf(elements, element));
  return parent ? say.underThat(short(parent.title)) : say.top;
}
