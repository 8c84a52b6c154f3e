import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Document } from './document.ts';
import { documentFonts } from './fonts.ts';
import { pdfData } from './pdf-data.ts';
import { untold, type WritingProgress } from './progress.ts';
import { settled } from './settle-document.ts';

let compiler: Promise<NodeCompiler> | undefined;
let look: string | undefined;

/**
 * The document as PDF/UA-1, A4, tagged, set by Typst, which refuses what a screen reader could not follow. The same document gives the
 * same bytes.
 *
 * @throws where Typst refuses, which is a mistake in this folder and never in a text
 */
export async function toPdf(document: Document, progress: WritingProgress = untold): Promise<Uint8Array> {
  compiler ??= startCompiler();
  const typst = await compiler;
  look ??= readFileSync(fileURLToPath(new URL('document.typ', import.meta.url)), 'utf8');
  const whole = settled(document);
  const data = JSON.stringify(pdfData(whole, documentFonts(), progress));
  progress('setting', 0, 1);
  const set = typst.compile({ mainFileContent: look, inputs: { document: data } });
  if (!set.result) throw new Error(`Typst refused: ${JSON.stringify(set.takeDiagnostics()?.shortDiagnostics)}`);
  const time = Date.parse(`${whole.date.slice(0, 10)}T12:00:00Z`) / 1000;
  progress('packing', 0, 1);
  const pdf = typst.pdf(set.result, { pdfStandard: 'ua-1', creationTimestamp: time });
  // What was laid out stays remembered otherwise, a little more with each document.
  typst.evictCache(5);
  return new Uint8Array(pdf);
}

async function startCompiler(): Promise<NodeCompiler> {
  // Late: its start costs a third of a second, and most commands make no PDF.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  // Files are asked for under this folder, which is not there; nothing in `document.typ` asks.
  const workspace = fileURLToPath(new URL('nothing', import.meta.url));
  return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...documentFonts().files] }] });
}
