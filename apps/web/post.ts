import { join } from 'node:path';
import { startDigests } from '@lofte/service/follow-up/digest-clock';
import { outboxWay } from '@lofte/service/follow-up/outbox-way';
import { sendMails } from '@lofte/service/follow-up/send-mails';
import { smtpWay } from '@lofte/service/follow-up/smtp-way';
import type { Service } from '@lofte/service/service';
import { localSender, type MailConfig } from './mail-config.ts';

export interface Post {
  readonly place: string;
  /** Lets mails under way arrive. */
  stop(): Promise<void>;
}

/** Sends mails, and the digests of each day. Links in these begin with `origin`. */
export function startPost(service: Service, origin: string, { from, smtp }: MailConfig = { from: localSender }): Post {
  const { store } = service;
  const outbox = store.alone ? join(store.place, 'outbox') : join('data', 'outbox');
  const way = smtp ? smtpWay(smtp, from) : outboxWay(outbox, from);
  const sending = sendMails(service, way, { tell: (sentence) => console.error(sentence) });
  const stopDigests = startDigests(service, { origin });
  return {
    place: way.place,
    stop: async () => {
      await stopDigests();
      await sending.stop();
    },
  };
}
