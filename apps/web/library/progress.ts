/** The reader's steps in their order, as `packages/reader/read.ts` names them. */
const stages = ['open', 'repair', 'split', 'classify', 'find', 'assemble'] as const;
type Stage = (typeof stages)[number];

/** How far a reading is: the step, counted from 1, and the share of the whole from 0 to 1. Undefined for a step not known here. */
export function howFar(progress: {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}): { readonly stage: Stage; readonly step: number; readonly steps: number; readonly share: number } | undefined {
  const stage = stages.find((one) => one === progress.stage);
  if (!stage) return undefined;
  const at = stages.indexOf(stage);
  const within = progress.of > 0 ? Math.min(1, progress.done / progress.of) : 0;
  return { stage, step: at + 1, steps: stages.length, share: (at + within) / stages.length };
}
