import type { PlanElement } from '../plan-element.ts';
import type { ProposedEdit } from './proposal.ts';
import { type Proposal, touchedBy } from './proposal.ts';

/** A field that another decision wrote after a proposal was made that would write it too. */
export interface WrittenSince {
  readonly strategy: string;
  readonly element: PlanElement;
  readonly field: string;
  /** Id of the decision. */
  readonly decision: string;
}

/** What goes against a proposal beside what its author did not see. */
export interface AtOdds {
  readonly written: readonly WrittenSince[];
  /** Others that wait for a decision and touch an element that this one touches. */
  readonly others: readonly Proposal[];
}

/** Where two decisions would be at odds: what others decided since, and what else is put. */
export function atOdds(
  proposal: Pick<Proposal, 'id' | 'at' | 'edits'>,
  elements: ReadonlyMap<string, PlanElement>,
  proposals: readonly Proposal[],
): AtOdds {
  const touched = new Set(touchedBy(proposal).map(({ strategy, element }) => `${strategy} ${element}`));
  const written = proposal.edits.flatMap((one) => writtenSince(one, elements, proposal.at));
  const others = proposals.filter(
    (other) =>
      other.id !== proposal.id &&
      other.state === 'ready' &&
      touchedBy(other).some(({ strategy, element }) => touched.has(`${strategy} ${element}`)),
  );
  return { written, others };
}

function writtenSince(
  { strategy, edit }: ProposedEdit,
  elements: ReadonlyMap<string, PlanElement>,
  at: string,
): readonly WrittenSince[] {
  if (edit.do === 'add' || edit.do === 'facts') return [];
  const element = elements.get(`${strategy} ${edit.element}`);
  if (!element) return [];
  // What takes an element apart or away goes against whatever was decided of it.
  const fields = edit.do === 'change' ? Object.keys(edit.fields) : Object.keys(element.written ?? {});
  return fields.flatMap((field) => {
    const by = element.written?.[field as keyof typeof element.written];
    return by?.decision !== undefined && by.at > at ? [{ strategy, element, field, decision: by.decision }] : [];
  });
}
