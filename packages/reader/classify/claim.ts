import type { Language } from '../language.ts';
import type { Node } from '../outline.ts';
import type { Block } from '../split.ts';

export type PlanKind = 'priority' | 'goal' | 'initiative' | 'case';
export const planKinds: readonly PlanKind[] = ['priority', 'goal', 'initiative', 'case'];

/** One rule's opinion of one node. */
export interface Claim {
  /** Index into `Sight.nodes`. */
  readonly node: number;
  readonly kind: PlanKind | 'commitment' | 'section';
  readonly confidence: number;
  readonly reason: string;
}

/** What the rules see: the blocks, what could name an element, and the language of each block. */
export interface Sight {
  readonly reading: string;
  readonly blocks: readonly Block[];
  readonly nodes: readonly Node[];
  readonly languageAt: (block: number) => Language;
  readonly language: Language;
  /** Blocks that open a row of a table of actions. */
  readonly actions: readonly number[];
}

/** A rule looks at the paper and at what earlier rules claimed, and adds its own claims. */
export type Rule = (sight: Sight, claims: ReadonlyMap<number, Claim>) => readonly Claim[];

export const isPlanKind = (kind: string | undefined): kind is PlanKind => planKinds.includes(kind as PlanKind);

/** Nodes claimed as a kind, in order. */
export function claimed(claims: ReadonlyMap<number, Claim>, kind: Claim['kind']): readonly number[] {
  return [...claims.values()]
    .filter((claim) => claim.kind === kind)
    .map((claim) => claim.node)
    .sort((a, b) => a - b);
}
