import type { DraftEdit } from '@lofte/domain/edit';

/** What was done, to be said in the reader's language. */
export const saids = [
  'confirm',
  'retitle',
  'kind',
  'move',
  'merge',
  'split',
  'reject',
  'add',
  'strategy',
  'undo',
  'nothing',
] as const;
export type Said = DraftEdit['do'] | 'undo' | 'nothing';

export function isSaid(value: string | undefined): value is Said {
  return saids.some((said) => said === value);
}
