import { bad, good } from '@lofte/domain/issue';
import { short } from './head.tsx';
import { ElementChoice } from './spot-fields.tsx';
import { countParts, fateOf, Names, type Shape } from './structure.tsx';

/** Merging into another, which stays. */
export const merge: Shape = {
  title: ({ say, element }) => say.mergeTitle(short(element.title)),
  button: ({ say }) => say.mergeIt,
  body: (view, form) => {
    const { say, seen, element } = view;
    const over = fateOf(view, { do: 'merge', element: element.id, into: '' });
    return (
      <>
        <p>{say.mergeWhat}</p>
        <p>{over.length > 0 ? say.goesOver(countParts(view, over)) : say.alone}</p>
        <Names view={view} elements={over} />
        <ElementChoice
          {...{ id: 'into', name: 'into', label: say.mergeInto, elements: seen.plan.elements, without: element.id }}
          {...{ value: form.one('into'), first: ['', say.choose] }}
        />
      </>
    );
  },
  editFrom: (form, { element }) =>
    form.one('into') === ''
      ? bad({ code: 'merge-nowhere', message: 'The form does not say what to merge into.', where: 'into' })
      : good({ do: 'merge', element: element.id, into: form.one('into') }),
  leadsTo: (edit) => (edit.do === 'merge' ? edit.into : undefined),
};
