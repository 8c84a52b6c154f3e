import type { PlanElement } from '@lofte/domain/plan-element';
import { urls } from '../urls.ts';
import type { View } from './view.ts';

/** The way to the element's own page. */
export function OpenPart({ view, element }: { view: View; element: PlanElement }) {
  return (
    <a class="open-part" href={urls.onDay(urls.element(view.strategy.id, element.id), view.past)}>
      {view.say.open}
      <span class="sr-only">: {element.title}</span>
    </a>
  );
}
