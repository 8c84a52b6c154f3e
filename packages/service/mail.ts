import { bad, good, type Result } from '@lofte/domain/issue';
import { foldedMail, looksLikeMail } from '@lofte/domain/mail-address';

/** What accounts are known by. */
export const foldMail = foldedMail;

/** Issue: `bad-mail` */
export function readMail(mail: string): Result<string> {
  const folded = foldMail(mail);
  if (looksLikeMail(folded)) return good(folded);
  return bad({ code: 'bad-mail', message: `"${mail}" is no mail address.`, where: 'mail', values: { mail } });
}

/** Issue: `bad-name`. */
export function readName(name: string): Result<string> {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (plain !== '' && plain.length <= 200) return good(plain);
  const message = plain === '' ? 'A name is missing.' : 'The name is longer than 200 characters.';
  return bad({ code: 'bad-name', message, where: 'name' });
}
