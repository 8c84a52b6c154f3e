// npm run bench [-- pdf|text|start|drawn|ledger|round|overview|document|decision|review|world …]: what is fast and what is not, as one table. Ratios count; times are those of this machine.
import { decision } from './decision.ts';
import { document } from './document.ts';
import { drawnPage } from './drawn-page.ts';
import { firstPage } from './first-page.ts';
import { ledger } from './ledger.ts';
import type { Finding } from './measure.ts';
import { overview } from './overview.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { review } from './review.ts';
import { round } from './round.ts';
import { world } from './world.ts';

const benches: Readonly<Record<string, () => Promise<readonly Finding[]>>> = {
  pdf: readPdf,
  text: readText,
  start: firstPage,
  drawn: drawnPage,
  ledger,
  round,
  overview,
  document,
  decision,
  review,
  world,
};
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = wanted.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const rows = [{ what: '', figure: 'seen', wanted: 'wanted' }];
for (const name of wanted) rows.push(...((await benches[name]?.()) ?? []));
const width = (key: keyof Finding) => Math.max(...rows.map((row) => row[key].length));
for (const { what, figure, wanted: goal } of rows) {
  console.log(`${what.padEnd(width('what'))}  ${figure.padEnd(width('figure'))}  ${goal}`.trimEnd());
}
