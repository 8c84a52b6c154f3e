import type { Plan } from '@lofte/domain/plan';
import { findPlan } from '@lofte/store/strategy-table';
import type { Service } from './service.ts';
import type { Source } from './source-of.ts';
import { sourceText } from './source-text.ts';

export interface AdoptedStrategy {
  /** With its elements and mentions. */
  readonly plan: Plan;
  /** The newest edition of its paper, with its words. */
  readonly document: Source;
}

/** A strategy as it stands now, or as it stood after the entry `seq`; undefined where there is none, or was none then. */
export async function strategyOf(
  { store }: Service,
  id: string,
  { seq }: { readonly seq?: number | undefined } = {},
): Promise<AdoptedStrategy | undefined> {
  const plan = await findPlan(store, id, seq);
  if (!plan) return undefined;
  const [newest] = plan.documents;
  if (!newest) throw new Error(`The document of strategy ${id} is missing: run "lofte verify"`);
  const { sha256, source, ...facts } = newest;
  return { plan, document: { id: sha256, ...facts, ...(await sourceText(store, source)) } };
}
