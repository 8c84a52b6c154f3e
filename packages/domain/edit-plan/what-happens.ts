import type { PlanElement } from '../plan-element.ts';
import { allUnder, childrenOf, parentOf } from './elements.ts';
import type { PlanEdit } from './plan-edit.ts';

/** What becomes of those that stand under an element. */
export interface Fate {
  /** They stay under it and go where it goes; go up to where it stood; go too; go under another; part between two. */
  readonly what: 'go along' | 'move up' | 'go too' | 'go over' | 'stay and part' | 'nothing';
  /** Directly under it where they move, all of them where they go along or go too; in order. */
  readonly elements: readonly PlanElement[];
  /** Under what they stand after; none: at the top, or where that is not the question. */
  readonly under?: PlanElement | undefined;
}

/** Said before it is done: what an edit will do to the children of its element. */
export function whatHappensTo(elements: readonly PlanElement[], edit: PlanEdit): Fate {
  const find = (id: string | null | undefined) => elements.find((element) => element.id === id);
  const element = 'element' in edit ? find(edit.element) : undefined;
  const children = element ? childrenOf(elements, element.id) : [];
  if (!element || children.length === 0) return { what: 'nothing', elements: [] };
  switch (edit.do) {
    case 'move':
      return { what: 'go along', elements: allUnder(elements, element.id), under: element };
    case 'remove':
      return edit.children === 'with'
        ? { what: 'go too', elements: allUnder(elements, element.id) }
        : { what: 'move up', elements: children, under: find(parentOf(elements, element)) };
    case 'merge':
      return { what: 'go over', elements: children, under: find(edit.into) };
    case 'split':
      return { what: 'stay and part', elements: children.filter(({ id }) => edit.take.includes(id)), under: element };
    default:
      return { what: 'nothing', elements: [] };
  }
}
