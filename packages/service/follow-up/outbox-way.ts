import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueuedMail } from '@lofte/store/mail-table';
import { type MailSender, messageOf, noAddress } from './mail-message.ts';
import type { Delivery, Way } from './mail-way.ts';

/** Mails as files that any mail program opens, one each, for where there is no mail server. */
export function outboxWay(folder: string, from: MailSender): Way {
  const deliver = async (mail: QueuedMail): Promise<Delivery> => {
    const message = await messageOf(mail, from);
    if (!message) return noAddress(mail);
    const file = join(folder, `${mail.made.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z-${mail.id}.eml`);
    try {
      await mkdir(folder, { recursive: true });
      // Whole or not at all, and its links are for its receiver.
      await writeFile(`${file}.part`, message.bytes, { mode: 0o600, flush: true });
      await rename(`${file}.part`, file);
      return { what: 'taken', said: file };
    } catch (error) {
      return { what: 'away', said: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    ...{ place: folder, lines: 1, repeatable: true },
    line: () => ({ deliver, close: () => undefined, destroy: () => undefined }),
  };
}
