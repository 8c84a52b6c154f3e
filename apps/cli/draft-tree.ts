import { styleText } from 'node:util';
import type { Draft, Element } from '@lofte/domain/draft';
import { shownTitle } from '@lofte/domain/shown-title';
import { pageAt, type Span } from '@lofte/domain/span';
import { byParent } from '@lofte/domain/tree';
import { countsInWords } from '@lofte/formats/counts-in-words';
import { summaries } from './draft-summary.ts';
import type { Paint } from './paint.ts';
import { plainLine, type Terminal, wrap } from './terminal.ts';

type Look = Pick<Terminal, 'width' | 'colour'>;

/** A draft as a tree for the terminal: counts on top, each element with its page and confidence, what is named at the end. */
export function draftTree(draft: Draft, look: Look): string {
  const lines = [...heading(draft, look), ...tree(draft, look), ...summaries(draft, look.width, paintWith(look))];
  return `${lines.join('\n')}\n\n`;
}

function paintWith({ colour }: Look): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

function heading(draft: Draft, look: Look): readonly string[] {
  const paint = paintWith(look);
  const { strategy, document } = draft;
  const facts = [
    strategy.organisation,
    period(strategy.period),
    language(document.language),
    pages(document.pages),
    document.name,
  ];
  const title = wrap(plainLine(strategy.title) || '(no title found)', look.width);
  const vision = strategy.vision ? ['', ...wrap(`Vision: ${plainLine(strategy.vision)}`, look.width)] : [];
  return [
    ...title.map((line) => paint('bold', line)),
    ...wrap(
      facts
        .filter((fact) => fact !== undefined && fact !== '')
        .map((fact) => plainLine(fact ?? ''))
        .join(' · '),
      look.width,
    ),
    ...wrap(countsInWords(draft.elements).join(' · ') || 'no elements found', look.width),
    ...vision,
    '',
  ];
}

function period({ from, to }: Draft['strategy']['period']): string {
  if (from === null && to === null) return '';
  return from === to ? `${from}` : `${from ?? ''}–${to ?? ''}`;
}

function language(code: string): string {
  return code === 'und' ? 'language unknown' : (new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code);
}

function pages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

function tree(draft: Draft, look: Look): readonly string[] {
  const children = byParent(draft.elements);
  const lines: string[] = [];
  const add = (parent: string | undefined, depth: number) => {
    for (const element of children.get(parent) ?? []) {
      lines.push(...branch(draft, element, depth, look));
      add(element.id, depth + 1);
    }
  };
  add(undefined, 0);
  return lines;
}

/** `page` and `confidence` stand at the right edge of the first line. */
const margin = 14;

function branch(draft: Draft, element: Element, depth: number, look: Look): readonly string[] {
  const paint = paintWith(look);
  const indent = '  '.repeat(Math.min(depth, 10));
  const label = element.kind === 'commitment' ? '›' : capital(element.kind);
  const number = element.number === undefined ? '' : ` ${plainLine(element.number)}`;
  const head = `${indent}${label}${number}  `;
  const [first = '', ...more] = wrap(plainLine(shownTitle(element)), Math.max(20, look.width - margin - head.length));
  const gap = ' '.repeat(Math.max(1, look.width - margin - head.length - first.length + 1));
  const sure = `${element.confidence >= 0.9 ? '✓' : '?'} ${element.confidence.toFixed(2)}`;
  const right = `${`p. ${pageOf(draft, element.span)}`.padEnd(7)}${paint(element.confidence < 0.5 ? 'yellow' : 'dim', sure)}`;
  const also = (element.places ?? []).map((place) => pageOf(draft, place.span));
  const bold = element.kind === 'priority' || element.kind === 'goal' ? 'bold' : 'reset';
  return [
    `${indent}${paint('cyan', `${label}${number}`)}  ${paint(bold, first)}${gap}${right}`,
    ...more.map((line) => `${' '.repeat(head.length)}${paint(bold, line)}`),
    ...(also.length > 0 ? [paint('dim', `${' '.repeat(head.length)}also p. ${[...new Set(also)].join(', ')}`)] : []),
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pageOf(draft: Draft, span: Span): number {
  return span.page ?? pageAt(draft.document.pageStarts, span.start);
}
