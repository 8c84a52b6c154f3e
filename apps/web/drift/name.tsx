import type { PlanElement } from '@lofte/domain/plan-element';
import { shownTitle } from '@lofte/domain/shown-title';
import type { View } from './view.ts';

/** Kind, number and title of an element, as it stands now or as it stood where it is gone. */
export function Name({ view, element }: { view: View; element: PlanElement }) {
  const { kind, number } = element;
  return (
    <span class={`drift-name ${kind}`}>
      <span class="quiet">
        {view.say.kinds[kind].one} {kind === 'footnote' ? null : number}
      </span>{' '}
      <span {...view.theirs}>{shownTitle(element)}</span>
    </span>
  );
}
