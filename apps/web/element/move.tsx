import { parentOf } from '@lofte/domain/edit-plan/elements';
import { good } from '@lofte/domain/issue';
import { short } from './head.tsx';
import { SpotFields, spotFrom } from './spot-fields.tsx';
import { countParts, fateOf, Names, type Shape } from './structure.tsx';

/** Moving: by choosing what to stand under, before or after. */
export const move: Shape = {
  title: ({ say, element }) => say.moveTitle(short(element.title)),
  button: ({ say }) => say.moveIt,
  body: (view, form) => {
    const { elements } = view.seen.plan;
    const along = fateOf(view, { do: 'move', element: view.element.id, parent: null });
    return (
      <>
        <p>{along.length > 0 ? view.say.goesAlong(countParts(view, along)) : view.say.alone}</p>
        <Names view={view} elements={along} />
        <SpotFields
          {...{ elements, form, say: view.say, without: view.element.id }}
          near={parentOf(elements, view.element) ?? ''}
        />
      </>
    );
  },
  editFrom: (form, { element, seen }) => {
    const spot = spotFrom(form, seen.plan.elements);
    return spot.ok ? good({ do: 'move', element: element.id, ...spot.value }) : spot;
  },
  leadsTo: (edit) => (edit.do === 'move' ? edit.element : undefined),
};
