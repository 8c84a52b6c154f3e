// The example report as HTML, DOCX and PDF: as long as one strategy's annual report, and of more than 60 pages.
import { exampleDocument } from '../packages/formats/document/example-document.ts';
import { fieldsFromDocx } from '../packages/formats/document/fields-from-docx.ts';
import { toDocx } from '../packages/formats/document/to-docx.ts';
import { toHtml } from '../packages/formats/document/to-html.ts';
import { toPdf } from '../packages/formats/document/to-pdf.ts';
import { type Finding, interleaved, median, time } from './measure.ts';

export async function document(): Promise<readonly Finding[]> {
  const first = await time(() => toPdf(exampleDocument()));
  return [
    { what: 'the first PDF of a process, fonts and Typst started', figure: `${first.toFixed(0)} ms`, wanted: '' },
    ...(await written(8)),
    ...(await written(36)),
  ];
}

async function written(parts: number): Promise<readonly Finding[]> {
  const report = exampleDocument(parts);
  const ids = report.blocks.flatMap((block) => (block.kind === 'field' ? [block.id] : []));
  const docx = await toDocx(report);
  const pages = /\/Type ?\/Pages[^>]*?\/Count (\d+)/.exec(Buffer.from(await toPdf(report)).toString('latin1'))?.[1];
  const [html = [], word = [], pdf = [], back = []] = await interleaved(5, [
    async () => toHtml(report),
    () => toDocx(report),
    () => toPdf(report),
    async () => fieldsFromDocx(docx, ids),
  ]);
  // Of all cores together: what it costs where others work on the machine.
  const before = process.cpuUsage();
  for (const write of [toHtml, toDocx, toPdf]) await write(report);
  const { user, system } = process.cpuUsage(before);
  const each = [html, word, pdf].map(median);
  const sum = each.reduce((all, one) => all + one, 0);
  const what = `a report of ${pages ?? '?'} pages`;
  return [
    {
      what: `${what} as HTML + DOCX + PDF`,
      figure: `${(sum / 1000).toFixed(2)} s (${each.map((one) => one.toFixed(0)).join(' + ')} ms; ${((user + system) / 1e6).toFixed(2)} s of processor)`,
      wanted: '≤ 2 s',
    },
    {
      what: `${what}: ${ids.length} fields read back from its DOCX`,
      figure: `${median(back).toFixed(0)} ms`,
      wanted: '',
    },
  ];
}
