import { sayMoment } from '../time.ts';
import type { ItemView } from './item-view.ts';
import { SaidUpdate } from './said-update.tsx';

/** Two answers to the same, side by side: what stands, and what was written meanwhile. */
export function Clash({ view }: { view: ItemView }) {
  const { item, say, language, page, form } = view;
  const theirs = item.answer ?? item.before;
  if (!theirs) return null;
  const name = page.people.get(theirs.by) ?? say.somebody;
  return (
    <div class="clash">
      <SaidUpdate view={view} update={theirs} label={say.theirs(name, sayMoment(language, theirs.at))} />
      <div class="said-last">
        <p class="small quiet">{say.yours}</p>
        <p class="their-words">{form.one('text')}</p>
      </div>
    </div>
  );
}
