import { createHash } from 'node:crypto';
import { good, type Result } from '@lofte/domain/issue';
import type { Opened } from './open/compose.ts';
import { decodeText } from './open/decode.ts';
import { openHtml } from './open/html.ts';
import { kindOf } from './open/kind.ts';
import { MAX_BYTES } from './open/limits.ts';
import { openMarkdown } from './open/markdown.ts';
import { openPlain } from './open/plain.ts';
import { refuse } from './open/refuse.ts';
import { textKindOf } from './open/text-kind.ts';
import type { Paper } from './paper.ts';

export { MAX_BYTES, MAX_PAGES, MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO } from './open/limits.ts';

/**
 * Opens a paper by its content: PDF, DOCX, HTML, Markdown or plain text.
 *
 * @param name the file's name, for messages only
 * @param progress told after each page of a PDF
 * @returns the paper, or what is wrong with the file: `empty-file`, `too-large`, `not-a-paper`, `no-text`, `encrypted`,
 *   `damaged`, `too-many-pages` or `unknown-encoding`
 */
export async function openPaper(
  name: string,
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<Result<Paper>> {
  if (bytes.length === 0)
    return refuse(name, 'empty-file', 'is empty. Choose the file again, perhaps it was not fully saved.');
  if (bytes.length > MAX_BYTES) return refuseLarge(name, bytes.length);
  const opened = await openKind(name, bytes, progress);
  if (!opened.ok) return opened;
  return good({ name, sha256: createHash('sha256').update(bytes).digest('hex'), ...opened.value });
}

async function openKind(
  name: string,
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<Result<Opened>> {
  const { kind, called } = kindOf(bytes);
  // Loaded only when needed: the PDF library alone takes a tenth of a second.
  if (kind === 'pdf') return (await import('./open/pdf.ts')).openPdf(name, bytes, progress);
  if (kind === 'zip' || kind === 'ole') return (await import('./open/docx.ts')).openDocx(name, bytes);
  if (kind === 'other') {
    return refuse(name, 'not-a-paper', `is a ${called}, not a paper. Give a PDF, DOCX, HTML, Markdown or text file.`, {
      called,
    });
  }
  return openText(name, bytes);
}

function openText(name: string, bytes: Uint8Array): Result<Opened> {
  const text = decodeText(bytes);
  if (text === undefined) {
    const called = calledByName(name);
    if (called)
      return refuse(name, 'damaged', `is damaged, or is no ${called} at all. Get it again and try then.`, { called });
    return refuse(name, 'unknown-encoding', 'is not text in an encoding we know. Save it as UTF-8 and try again.');
  }
  const kind = textKindOf(text);
  const opened = kind === 'html' ? openHtml(text) : kind === 'markdown' ? openMarkdown(text) : openPlain(text);
  if (opened.text.trim() === '')
    return refuse(name, 'empty-file', 'holds no words. Choose the file with the paper’s text.');
  return good(opened);
}

/** What a name promises. The content alone chooses the format; a broken promise only makes the sentence clearer. */
function calledByName(name: string): string | undefined {
  const ending = /\.(docx|pdf)$/i.exec(name)?.[1]?.toLowerCase();
  return ending && (ending === 'pdf' ? 'PDF' : 'Word document');
}

function refuseLarge(name: string, size: number) {
  const [megabytes, limit] = [Math.ceil(size / 1024 / 1024), MAX_BYTES / 1024 / 1024];
  const what = `is ${megabytes} MB; the limit is ${limit} MB. Give the paper without its pictures, or only its text.`;
  return refuse(name, 'too-large', what, { megabytes, limit });
}
