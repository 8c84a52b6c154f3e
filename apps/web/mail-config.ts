import { bad, good, type Result } from '@lofte/domain/issue';
import { looksLikeMail } from '@lofte/domain/mail-address';
import type { MailSender } from '@lofte/service/follow-up/mail-message';
import { type Environment, setting } from '@lofte/service/setting';

export interface MailConfig {
  readonly from: MailSender;
  /** The mail server; into the folder `outbox` where there is none. */
  readonly smtp?: URL;
}

/** For mails that only lie in a folder. */
export const localSender: MailSender = { name: 'Løfte', address: 'lofte@localhost.localdomain' };

/** Where the environment says that mails go. */
export function readMailConfig(environment: Environment): Result<MailConfig> {
  const [given, server] = [
    setting('mailFrom', undefined, environment).trim(),
    setting('smtp', undefined, environment).trim(),
  ];
  const from = given === '' ? localSender : readSender(given);
  if (!from) return wrong('LOFTE_MAIL_FROM', `"${given}" is no mail address, nor one like Name <name@example.dk>.`);
  if (server === '') return good({ from });
  const smtp = readServer(server);
  // Not what was given: it may hold a password.
  if (!smtp)
    return wrong('LOFTE_SMTP', 'LOFTE_SMTP is no address of a mail server: give one like smtp://mail.example.dk:587.');
  if (given === '') return wrong('LOFTE_MAIL_FROM', 'LOFTE_SMTP needs LOFTE_MAIL_FROM too: whom mails come from.');
  return good({ from, smtp });
}

function readSender(text: string): MailSender | undefined {
  if (/\p{Cc}/u.test(text)) return undefined;
  const [, name = '', address = text] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>$/.exec(text) ?? [];
  return looksLikeMail(address) ? { name, address } : undefined;
}

function readServer(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!/^smtps?:$/.test(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname)) return undefined;
  try {
    decodeURIComponent(`${url.username} ${url.password}`);
    return url;
  } catch {
    return undefined;
  }
}

function wrong(where: string, message: string): Result<never> {
  return bad({ code: 'bad-setting', where, message });
}
