import type { Source } from './paper.ts';
export function largePaper(): Source {
  throw new Error('not yet');
}
