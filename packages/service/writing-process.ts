import { once } from 'node:events';
import { good } from '@lofte/domain/issue';
import type { WritingProgress } from '@lofte/formats/document/progress';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toHtml } from '@lofte/formats/document/to-html';
import { toPdf } from '@lofte/formats/document/to-pdf';
import type { Asked, WriterMessage } from './write-in-process.ts';

const say = (message: WriterMessage) => process.send?.(message);
// Nobody is left who waits for it.
process.on('disconnect', () => process.exit());

/** Parts between two messages: nobody sees more. */
const pause = 50;
const progress: WritingProgress = (stage, done, of) => {
  if (done % pause === 0 || done === of) say({ progress: { stage, done, of } });
};

async function write({ document, format, template }: Asked): Promise<Uint8Array> {
  if (format === 'docx') return toDocx(document, template, progress);
  return format === 'pdf' ? toPdf(document, progress) : new TextEncoder().encode(toHtml(document));
}

const [asked] = (await once(process, 'message')) as [Asked];
say({ result: good(await write(asked)) });
