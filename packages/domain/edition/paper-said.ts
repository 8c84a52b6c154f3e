import { z } from 'zod';
import { PlanElement } from '../plan-element.ts';
import type { DraftContent } from '../source.ts';
import { PlanStrategy } from '../things.ts';
import { under } from '../tree.ts';

/**
 * What an edition of the paper said itself, whatever became of it in the plan: with the plan's ids, also of what was taken out of the
 * plan; what the plan never took has an id of its own. The next edition is compared with this.
 */
export const PaperSaid = z.object({
  strategy: PlanStrategy.pick({ title: true, organisation: true, vision: true, purpose: true, period: true }),
  elements: z.array(PlanElement.omit({ source: true, written: true })).readonly(),
});
export type PaperSaid = Readonly<z.infer<typeof PaperSaid>>;

/** `idOf`: the plan's id of one of the draft. */
export function paperSaid(
  { strategy }: Pick<DraftContent, 'strategy'>,
  elements: readonly PlanElement[],
  idOf: (id: string) => string,
): PaperSaid {
  const ids = new Map(elements.map(({ id }) => [id, idOf(id)]));
  const inPlan = (id: string) => ids.get(id) ?? id;
  return PaperSaid.parse({
    strategy,
    elements: elements.map((element) =>
      under({ ...element, id: inPlan(element.id) }, element.parent === undefined ? undefined : inPlan(element.parent)),
    ),
  });
}
