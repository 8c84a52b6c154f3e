import type { Span } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';
import { type Piece, type Sheet, sheets } from './sheets.ts';

/** How many characters before and after a mark are shown. */
const around = 500;

/** The pages that have marks, and of these the words around; `…` stands where words are left out. */
export function excerpts(
  source: Pick<Source, 'reading' | 'map' | 'pageStarts'>,
  at: readonly Span[],
): readonly Sheet[] {
  return sheets(source, at)
    .filter(({ pieces }) => pieces.some(({ mark }) => mark !== undefined))
    .map(({ page, pieces }) => ({
      page,
      pieces: pieces.map((piece, i) => shortened(piece, i > 0, i < pieces.length - 1)),
    }));
}

function shortened({ text, mark }: Piece, afterMark: boolean, beforeMark: boolean): Piece {
  if (mark !== undefined) return { text, mark };
  const head = afterMark ? text.slice(0, around) : '';
  const tail = beforeMark ? text.slice(-around) : '';
  if (afterMark && beforeMark && text.length <= 2 * around) return { text };
  if (!afterMark && text.length <= around) return { text: text.trimStart() };
  if (!beforeMark && text.length <= around) return { text: text.trimEnd() };
  // Not in the middle of a word.
  const before = head.replace(/\s+\S*$/, '');
  const after = tail.replace(/^\S*\s+/, '');
  return {
    text: `${before}${afterMark ? ' …' : ''}${afterMark && beforeMark ? '\n\n' : ''}${beforeMark ? '… ' : ''}${after}`,
  };
}
