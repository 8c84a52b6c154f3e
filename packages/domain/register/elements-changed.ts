import type { Change } from '../entry.ts';
import type { PlanElement } from '../plan-element.ts';
import { changed } from '../thing-change.ts';
import type { NamingElement } from './ties.ts';

/** An entry for each strategy of which elements become something else. */
export function elementsChanged(
  elements: readonly NamingElement[],
  become: (element: PlanElement, strategy: string) => PlanElement,
): readonly Change[] {
  return [...Map.groupBy(elements, ({ strategy }) => strategy)].flatMap(([strategy, those]): readonly Change[] => {
    const changes = those.flatMap(
      ({ element }) =>
        changed({ table: 'element', strategy, id: element.id }, element, become(element, strategy)) ?? [],
    );
    const [first] = changes;
    if (!first) return [];
    const subject = changes.length === 1 ? first.id : strategy;
    return [{ kind: 'element.changed', version: 1, subject, strategy, changes }];
  });
}
