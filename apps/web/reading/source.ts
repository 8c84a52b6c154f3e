import type { Draft } from '@lofte/domain/draft';
import { readingRange, type Span } from '@lofte/domain/span';
import type { Language } from '../language.ts';
import { words as shared } from '../words.ts';
import { escapeHtml } from './escape-html.ts';
import { type Layers, layersOf, placesOf } from './layers.ts';
import { leaves, type Paragraph } from './leaves.ts';
import { cutter, type Piece } from './stretches.ts';
import { readingWords } from './words.ts';

/**
 * The paper as it reads, by pages, its claimed words in spans that name the element. Written as text rather than as JSX: a paper of
 * 200 pages has some 20,000 pieces. A paragraph's text is exactly the reading text from `data-at` on: the browser counts on it.
 */
export function sourceHtml(draft: Draft, lit: readonly Span[], language: Language): string {
  const cut = cutter<Layers>(layersOf(draft, lit));
  const page: Page = { reading: draft.reading, cut, marked: [], was: readingWords[language].repairedWas };
  const pages = leaves(draft, titleBounds(draft)).map((leaf) => {
    const text = leaf.paragraphs.map((paragraph) => paragraphHtml(page, paragraph)).join('\n');
    const label = escapeHtml(shared[language].page(leaf.page));
    return `<section class="leaf" id="page-${leaf.page}" data-page="${leaf.page}" aria-label="${label}"><h3 class="folio" lang="${language}">${label}</h3>\n${text}</section>`;
  });
  return pages.join('\n');
}

interface Page {
  readonly reading: string;
  readonly cut: ReturnType<typeof cutter<Layers>>;
  /** Where what is marked begins, once it is written. */
  readonly marked: number[];
  /** The words before what a repair replaced. */
  readonly was: string;
}

function paragraphHtml(page: Page, { start, end, close }: Paragraph): string {
  const pieces = page.cut(start, end).map((piece) => pieceHtml(page, piece));
  return `<p data-at="${start}"${close ? ' class="close"' : ''}>${pieces.join('')}</p>`;
}

function pieceHtml({ reading, marked, was }: Page, { start, end, on }: Piece<Layers>): string {
  const text = escapeHtml(reading.slice(start, end));
  const names = [
    on.claim && `claim ${on.claim.part}`,
    on.mention && 'mention',
    on.repair && 'repaired',
    on.leftover && 'leftover',
    on.lit && 'lit',
  ].filter(Boolean);
  if (names.length === 0) return text;
  const first = on.lit && marked.length === 0;
  if (first) marked.push(start);
  const attributes = [
    first && 'id="m" tabindex="-1"',
    `class="${names.join(' ')}"`,
    on.claim && `data-e="${escapeHtml(on.claim.id)}"`,
    // Once, where the repaired words end.
    on.repair?.end === end && `data-was="${escapeHtml(was + on.repair.was)}"`,
  ].filter(Boolean);
  const tag = on.lit ? 'mark' : 'span';
  return `<${tag} ${attributes.join(' ')}>${text}</${tag}>`;
}

/** Titles stand on lines of their own, except those inside a sentence (a commitment's, a run-in heading's). */
function titleBounds(draft: Draft): readonly number[] {
  return draft.elements.flatMap((element) =>
    element.kind === 'commitment'
      ? []
      : placesOf(element).flatMap((span) => {
          const range = readingRange(draft.map, span);
          return [range.start, range.end];
        }),
  );
}
