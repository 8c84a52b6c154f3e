import { escapeHtml } from '../escape-html.ts';
import type { Figure, Series } from './document.ts';
import { sayNumber, saySeries, scaleOf, seriesNumbers } from './figures.ts';
import { htmlTable, type Link, percent, text } from './html-parts.ts';
import { plainText } from './plain-text.ts';
import { documentWords } from './words.ts';

const height = 200;
const top = 16;
const bottom = 28;

/** Targets as a dashed line with diamonds, what came as a whole line with dots: told apart without colour. */
export function htmlSeries(language: 'da' | 'en', series: Series, link: Link): string {
  const say = documentWords[language];
  const { low, high } = scaleOf(series);
  const { points } = series;
  const x = (i: number) => percent(0.08 + (0.88 * (i + 0.5)) / points.length);
  const y = (value: number) => round(height - bottom - ((value - low) / (high - low)) * (height - top - bottom));
  const marks = [low, (low + high) / 2, high].map(
    (value) =>
      `<line class="mark" x1="8%" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text x="7%" y="${y(value) + 4}" text-anchor="end">${sayNumber(language, value)}</text>`,
  );
  const names = points.map(
    ({ period }, i) =>
      `<text x="${x(i)}" y="${height - 8}" text-anchor="middle">${escapeHtml(plainText(period))}</text>`,
  );
  const drawn = (name: 'target' | 'actual') => {
    const known = points.flatMap((point, i) => (point[name] ? [{ i, figure: point[name] }] : []));
    const lines = known.slice(1).map(({ i, figure }, n) => {
      const before = known[n] as { readonly i: number; readonly figure: Figure };
      return `<line x1="${x(before.i)}" y1="${y(before.figure.value)}" x2="${x(i)}" y2="${y(figure.value)}"/>`;
    });
    const dots = known.map(({ i, figure }) => {
      const at = y(figure.value);
      // A diamond that keeps its shape at any width: a square of the SVG within, turned.
      return name === 'actual'
        ? `<circle cx="${x(i)}" cy="${at}" r="4.5"/>`
        : `<svg x="${x(i)}" y="${at}" overflow="visible"><path d="M0 -6l6 6l-6 6l-6 -6z"/></svg>`;
    });
    return `<g class="${name}">${lines.join('')}${dots.join('')}</g>`;
  };
  const title = say.unitOf(series.title, series.unit);
  return `<figure class="document-figure"><figcaption>${text(title)}</figcaption>
<ul class="document-keys"><li class="target">◇ ${say.target}</li><li class="actual">● ${say.actual}</li></ul>
<svg class="document-series" role="img" width="100%" height="${height}">
<title>${escapeHtml(plainText(title))}</title><desc>${escapeHtml(plainText(saySeries(language, series)))}</desc>
${marks.join('')}${names.join('')}${drawn('target')}${drawn('actual')}</svg>
</figure>
${htmlTable(seriesNumbers(language, series), link)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
