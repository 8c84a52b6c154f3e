import type { Block, Document } from './document.ts';
import { plainText } from './plain-text.ts';
import { documentWords } from './words.ts';

/** A document that every format can say: it has a title, and no heading skips a level (PDF/UA-1, 7.4.2; WCAG 2.2, 1.3.1). */
export function settled(document: Document): Document {
  let above = 0;
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'heading') return isEmpty(block) ? [] : [block];
    const text = oneLine(block.text);
    if (text === '') return [];
    above = Math.min(block.level, above + 1);
    return [{ ...block, text, level: above as 1 | 2 | 3 }];
  });
  const title = oneLine(document.title) || documentWords[document.language].untitled;
  return { ...document, title, blocks };
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** What would leave a mark without words: a list of nothing, a picture of nothing. */
function isEmpty(block: Block): boolean {
  if (block.kind === 'list') return block.items.length === 0;
  if (block.kind === 'table') return block.columns.length === 0;
  if (block.kind === 'facts') return block.pairs.length === 0;
  if (block.kind === 'bars') return block.rows.length === 0 || block.parts.length === 0;
  if (block.kind === 'series') return block.points.length === 0;
  return false;
}
