import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { accent, colourOf, quiet } from './colours.ts';
import type { Bars, Series } from './document.ts';
import type { Sheet } from './docx-parts.ts';
import { hex } from './docx-styles.ts';
import { longest, sayBar, saySeries, signOf } from './figures.ts';
import { plainText } from './plain-text.ts';
import { documentWords } from './words.ts';

/** The width of the text in pixels, 96 to an inch, of which a twentieth of a point is a 15th. */
const pixels = (width: number) => Math.floor(width / 15);
const plain = {
  chartArea: { fill: 'none', border: 'none' },
  font: { name: 'Calibri' },
  legend: { position: 'top' },
} as const;

/** A chart of Word's own, which *Edit data* opens; the table under it says the same. */
export function docxBars({ document: { language }, width }: Sheet, bars: Bars): Paragraph {
  const text = bars.rows.map((row) => sayBar(language, bars, row)).join(' ');
  const series = bars.parts.map(({ look, label }, i) => ({
    name: plainText(`${signOf(look)} ${label}`),
    color: hex(colourOf[look]),
    // A label of 0 would stand on the next part.
    values: bars.rows.map((row) => row.counts[i]?.value || null),
  }));
  return chart(
    new ChartRun({
      ...plain,
      type: 'bar',
      stacking: 'stacked',
      gapWidth: 60,
      categories: bars.rows.map(({ label }) => plainText(label)),
      series,
      categoryAxis: { reverseOrder: true },
      valueAxis: { visible: false, gridlines: false, maximum: longest(bars) },
      dataLabels: { value: true, font: { color: 'FFFFFF', bold: true } },
      altText: { name: plainText(bars.title), title: plainText(bars.title), description: plainText(text) },
      transformation: { width: pixels(width), height: 60 + 46 * bars.rows.length },
    }),
  );
}

export function docxSeries({ document: { language }, width }: Sheet, series: Series): Paragraph {
  const say = documentWords[language];
  const title = plainText(series.title);
  return chart(
    new ChartRun({
      ...plain,
      type: 'line',
      categories: series.points.map(({ period }) => plainText(period)),
      series: [
        {
          name: say.target,
          values: series.points.map(({ target }) => target?.value ?? null),
          color: hex(quiet),
          line: { color: hex(quiet), width: 1.5, dash: 'dash' },
          markers: { shape: 'diamond', size: 7 },
        },
        {
          name: say.actual,
          values: series.points.map(({ actual }) => actual?.value ?? null),
          color: hex(accent),
          line: { color: hex(accent), width: 2.25 },
          markers: { shape: 'circle', size: 7 },
        },
      ],
      emptyValues: 'connect',
      altText: { name: title, title, description: plainText(saySeries(language, series)) },
      transformation: { width: pixels(width), height: 230 },
    }),
  );
}

function chart(run: ChartRun): Paragraph {
  return new Paragraph({ children: [run] });
}
