import { childrenOf } from '@lofte/domain/edit-plan/elements';
import { good } from '@lofte/domain/issue';
import { short } from './head.tsx';
import { TextArea } from './inputs.tsx';
import type { Shape } from './structure.tsx';

/** Splitting in two, each with a title and a text, the children parted between them. */
export const split: Shape = {
  title: ({ say, element }) => say.splitTitle(short(element.title)),
  button: ({ say }) => say.splitIt,
  body: ({ say, element, seen }, form) => {
    const children = childrenOf(seen.plan.elements, element.id);
    const back = form.entries.length > 0;
    const taken = form.all('take');
    const value = (name: string, stands: string) => (back ? form.one(name) : stands);
    const title = say.fields.title ?? '';
    const text = say.fields.text ?? '';
    return (
      <>
        <p>{say.splitWhat}</p>
        <div class="halves">
          <fieldset>
            <legend>{say.firstPart}</legend>
            <TextArea id="title" name="title" label={title} value={value('title', element.title)} />
            <TextArea id="text" name="text" label={text} value={value('text', element.text ?? '')} />
          </fieldset>
          <fieldset>
            <legend>{say.secondPart}</legend>
            <TextArea id="title2" name="title2" label={title} value={value('title2', '')} />
            <TextArea id="text2" name="text2" label={text} value={value('text2', '')} />
          </fieldset>
        </div>
        {children.length > 0 ? (
          <fieldset class="take">
            <legend>{say.takesAlong}</legend>
            {children.map((child) => (
              <label class="tick">
                <input type="checkbox" name="take" value={child.id} checked={taken.includes(child.id)} />
                <span>{short(child.title, 140)}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
      </>
    );
  },
  editFrom: (form, { element }) =>
    good({
      ...{ do: 'split', element: element.id, take: [...form.all('take')] },
      first: { title: form.one('title'), text: form.one('text') },
      second: { title: form.one('title2'), text: form.one('text2') },
    }),
  leadsTo: (edit) => (edit.do === 'split' ? edit.element : undefined),
};
