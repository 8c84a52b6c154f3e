import { shownTitle } from '@lofte/domain/shown-title';
import { sayDay, sayMoment } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { Clash } from './clash.tsx';
import { Explain } from './explain.tsx';
import { ItemForm } from './item-form.tsx';
import type { ItemView } from './item-view.ts';
import { Promised } from './promised.tsx';
import { SaidUpdate } from './said-update.tsx';
import { Thread } from './thread.tsx';
import { Which } from './which.tsx';

/** Characters. A longer title is a sentence, and is set smaller. */
const longTitle = 90;

/** One thing that is asked about: what was promised, what was said last, and what can be said now. */
export function Item({ view }: { view: ItemView }) {
  const { item, n, page, say, said } = view;
  const { element, strategy, before, answer } = item;
  const title = shownTitle(element);
  return (
    <section
      class={`thing${answer ? ' answered' : ''}`}
      id={element.id}
      tabindex={-1}
      aria-labelledby={view.id('title')}
      data-said-here={said === element.id ? '' : undefined}
    >
      <p class="over">
        {say.of(n, page.items.length)}
        {new Set(page.items.map((one) => one.strategy.id)).size > 1 ? ` · ${strategy.title}` : null}
      </p>
      <h2 id={view.id('title')} class={title.length > longTitle ? 'theirs long' : 'theirs'}>
        {setTitle(title)}
      </h2>
      <Promised view={view} />
      {said === element.id ? <Just view={view} /> : null}
      <Thread view={view} />
      {view.clash ? (
        <Clash view={view} />
      ) : answer ? (
        <SaidUpdate view={view} update={answer} label={say.yourAnswer(sayMoment(view.language, answer.at))} />
      ) : before ? (
        <SaidUpdate view={view} update={before} label={say.before(sayDay(view.language, before.at))} by />
      ) : (
        <p class="quiet">{say.nothingBefore}</p>
      )}
      <Explain view={view} />
      {page.open ? <Answering view={view} /> : null}
    </section>
  );
}

/** One press where nothing changed; the form behind another. Without anything said before, the form alone. */
function Answering({ view }: { view: ItemView }) {
  const { item, say, token } = view;
  const { before, answer } = item;
  if (!before && !answer) return <ItemForm view={view} />;
  return (
    <>
      {answer && !view.clash ? null : (
        <form method="post" action={urls.giveAnswer(token)} class="as-before" data-once>
          <Which view={view} />
          <input type="hidden" name="as" value="before" />
          <button type="submit" class="button button-primary">
            {say.asBefore}
          </button>
        </form>
      )}
      <details class="say-more" open={view.begun || view.returned}>
        <summary class="button button-secondary">{answer ? say.correct : say.orElse}</summary>
        <ItemForm view={view} />
      </details>
    </>
  );
}

function Just({ view }: { view: ItemView }) {
  const { say, item } = view;
  const what = item.answer && !view.begun ? say.said.given : say.said.kept;
  return (
    <p class="alert alert-success" role="status">
      {what}
    </p>
  );
}
