import { escapeHtml } from '../escape-html.ts';
import type { Runs, Table } from './document.ts';
import { linesOf, plainText } from './plain-text.ts';

/** What a link is where the document ends up; undefined where it would lead nowhere. */
export type Link = (href: string | undefined) => string | undefined;

/** Text as HTML; its line breaks stay. */
export function text(words: string): string {
  return linesOf(words).map(escapeHtml).join('<br>');
}

export function htmlRuns(runs: Runs, link: Link): string {
  return runs
    .map((run) => {
      const words = text(run.text);
      const leaning = run.emphasis ? `<em>${words}</em>` : words;
      const strong = run.strong ? `<strong>${leaning}</strong>` : leaning;
      const href = link(run.href);
      return href === undefined ? strong : `<a href="${escapeHtml(plainText(href))}">${strong}</a>`;
    })
    .join('');
}

/** Scrolls within itself where the page is too narrow, and can be reached to do so without a mouse. */
export function htmlTable({ caption, name: called, columns, rows }: Table, link: Link): string {
  const side = (i: number) => {
    const align = columns[i]?.align ?? 'left';
    return align === 'left' ? '' : ` class="${align}"`;
  };
  const heads = columns.map(({ head }, i) => `<th scope="col"${side(i)}>${text(head)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((_, i) => `<td${side(i)}>${htmlRuns(row[i] ?? [], link)}</td>`).join('')}</tr>\n`,
  );
  const name = escapeHtml(plainText(called ?? caption ?? columns.map(({ head }) => head).join(', ')));
  const above = caption ? `<caption>${text(caption)}</caption>` : '';
  return `<div class="document-table" role="region" aria-label="${name}" tabindex="0"><table>${above}<thead><tr>${heads}</tr></thead>
<tbody>${body.join('')}</tbody></table></div>\n`;
}

/** A share as SVG writes a length. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
