import type { Language } from './language.ts';
import { mayHoldPromise, mayPromise, type Promise_, promiseIn } from './promises.ts';
import { sentences } from './sentences.ts';
import { collapsed } from './spaces.ts';
import type { Block } from './split.ts';

export interface Commitment {
  /** Index of its block. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly strength: Exclude<Promise_, undefined>;
}

/** Sentences of running text and list items in which the author undertakes something. */
export function commitments(
  reading: string,
  blocks: readonly Block[],
  languageAt: (block: number) => Language,
  authors: ReadonlySet<string>,
): readonly Commitment[] {
  const found: Commitment[] = [];
  blocks.forEach((block, at) => {
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'cell') return;
    const language = languageAt(at);
    if (!mayHoldPromise(reading, block.start, block.end, language)) return;
    for (const { start, end } of sentences(reading, block.start, block.end, language)) {
      if (!mayPromise(reading, start, end, language)) continue;
      const text = collapsed(reading, start, end);
      // "We will:" only opens a list.
      if (text.length < 15 || text.endsWith(':')) continue;
      const strength = promiseIn(text, language, authors);
      if (strength) found.push({ at, start, end, text, strength });
    }
  });
  return idiom(found);
}

/** "We must" is a promise only in a paper that words its promises so; elsewhere it describes what the world needs. */
function idiom(found: readonly Commitment[]): readonly Commitment[] {
  const outright = found.filter((each) => each.strength !== 'shall');
  return outright.length * 3 >= found.length - outright.length ? outright : found;
}
