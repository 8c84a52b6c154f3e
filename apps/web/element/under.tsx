import { childrenOf } from '@lofte/domain/edit-plan/elements';
import { Place } from '../strategy/place.tsx';
import { urls } from '../urls.ts';
import { sayKind } from './head.tsx';
import type { ElementView } from './view.ts';

/** What stands directly under an element, in order. */
export function Under({ view }: { view: ElementView }) {
  const { element, seen, say, past } = view;
  const children = childrenOf(seen.plan.elements, element.id);
  if (children.length === 0 && !view.may.shape) return null;
  const strategy = seen.plan.strategy.id;
  return (
    <section class="under" aria-labelledby="under-title">
      <h2 id="under-title">{say.under}</h2>
      {children.length === 0 ? <p class="quiet">{say.nothingUnder}</p> : null}
      <ul class="initiatives plain">
        {children.map((child) => (
          <li class="row">
            <div>
              <a href={urls.onDay(urls.element(strategy, child.id), past)}>
                {child.number && !child.title.startsWith(child.number) ? `${child.number} ` : ''}
                {child.title}
              </a>
              <span class="small quiet"> {sayKind(view, child.kind).toLowerCase()}</span>
            </div>
            <Place view={view.strategy} element={child} />
          </li>
        ))}
      </ul>
      {view.may.shape ? (
        <p>
          <a href={urls.addElement(strategy, element.id)}>{say.addUnder}</a>
        </p>
      ) : null}
    </section>
  );
}
