import { escapeHtml } from '../escape-html.ts';
import type { Bars } from './document.ts';
import { barNumbers, longest, sayBar, signOf } from './figures.ts';
import { htmlTable, type Link, percent, text } from './html-parts.ts';
import { plainText } from './plain-text.ts';

/** A bar a row. Places are shares of the width, so that words keep their size where the page is narrow. */
export function htmlBars(language: 'da' | 'en', bars: Bars, link: Link): string {
  const keys = bars.parts.map(
    ({ look, label }) => `<li class="${lookClass(look)}">${signOf(look)} ${text(label)}</li>`,
  );
  const rows = bars.rows.map(
    (row) => `<p>${text(row.label)}</p><svg class="document-bar" role="img" width="100%" height="24">
<title>${escapeHtml(plainText(row.label))}</title><desc>${escapeHtml(plainText(sayBar(language, bars, row)))}</desc>
${segments(bars, row)}</svg>`,
  );
  return `<figure class="document-figure"><figcaption>${text(bars.title)}</figcaption><ul class="document-keys">${keys.join('')}</ul>
${rows.join('\n')}
</figure>
${htmlTable(barNumbers(language, bars), link)}`;
}

function segments(bars: Bars, row: Bars['rows'][number]): string {
  const all = longest(bars);
  let from = 0;
  return bars.parts
    .map(({ look }, i) => {
      const count = row.counts[i]?.value ?? 0;
      if (count <= 0) return '';
      const share = count / all;
      const start = from;
      from += share;
      const words = share > 0.09 ? `${signOf(look)} ${count}` : share > 0.045 ? signOf(look) : '';
      const said = words && `<text x="${percent(start + share / 2)}" y="17" text-anchor="middle">${words}</text>`;
      return `<g class="${lookClass(look)}"><rect x="${percent(start)}" width="${percent(share)}" height="24"/>${said}</g>`;
    })
    .join('');
}

function lookClass(look: string): string {
  return `look-${look.replace(' ', '-')}`;
}
