import { bad, good, type Result } from '@lofte/domain/issue';

/** A mail address as accounts are known by it: however somebody writes it, it is one. */
export function foldMail(mail: string): string {
  return mail.normalize('NFKC').trim().toLowerCase();
}

/** Issue: `bad-mail`. The only proof of a mail address is a mail, so no more is asked than that it can be one (RFC 5321, 4.5.3.1). */
export function readMail(mail: string): Result<string> {
  const folded = foldMail(mail);
  if (folded.length <= 254 && /^[^\s@<>"\p{Cc}]{1,64}@[^\s@<>"\p{Cc}]+\.[^\s@<>"\p{Cc}]+$/u.test(folded))
    return good(folded);
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
