import { strFromU8, unzipSync } from 'fflate';

/** What can be read in an answer: of a Word file the text of its parts, of a PDF that of its pages, else the answer itself. */
export async function wordsOf(answer: Response): Promise<string> {
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/pdf|wordprocessingml/.test(type)) return answer.text();
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return type.includes('pdf') ? pdfText(bytes) : docxText(bytes);
}

function docxText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml') || name.endsWith('.rels'));
  // With the marks too: what stands in a property or an address can be read as well.
  return parts.map(([, part]) => `${strFromU8(part)} ${strFromU8(part).replace(/<[^>]*>/g, '')}`).join(' ');
}

async function pdfText(data: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  let words = JSON.stringify(info);
  for (let nth = 1; nth <= pdf.numPages; nth++) {
    const { items } = await (await pdf.getPage(nth)).getTextContent();
    words += items.map((item) => ('str' in item ? `${item.str} ` : '')).join('');
  }
  await task.destroy();
  return words;
}
