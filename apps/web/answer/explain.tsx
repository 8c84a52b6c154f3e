import { longestText } from '@lofte/domain/follow-up/update';
import { sayContradiction } from '../follow-up/contradiction-words.ts';
import { urls } from '../urls.ts';
import { described, FieldError } from './errors.tsx';
import type { ItemView } from './item-view.ts';
import { Which } from './which.tsx';

/** What in an answer does not seem to fit together, each with room to say why it is right all the same. */
export function Explain({ view }: { view: ItemView }) {
  const { item, say, language, page, token, id } = view;
  const { contradictions = [] } = item;
  if (contradictions.length === 0 || view.clash) return null;
  const field = (i: number) => id(`explained-${i}`);
  return (
    <form method="post" action={urls.giveAnswer(token)} class="explain" data-once>
      <Which view={view} />
      <input type="hidden" name="as" value="explained" />
      <h3>{say.explained}</h3>
      <FieldError view={view} field="explained" />
      {contradictions.map((one, i) => (
        <div class="form-group">
          <p id={`${field(i)}-what`}>{sayContradiction(language, one)}</p>
          <input type="hidden" name="key" value={one.key} />
          <label class="form-label" for={field(i)}>
            {say.explain}
          </label>
          <textarea
            {...described(view, 'explained')}
            {...{ id: field(i), name: 'why', rows: 2, class: 'form-input', maxlength: longestText }}
            aria-describedby={`${field(i)}-what`}
            readonly={!page.open}
          >
            {`\n${one.explained ?? ''}`}
          </textarea>
        </div>
      ))}
      {page.open ? (
        <button type="submit" class="button button-secondary">
          {say.saveExplained}
        </button>
      ) : null}
    </form>
  );
}
