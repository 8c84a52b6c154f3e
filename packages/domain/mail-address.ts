/** A mail address as it is known: however somebody writes it, it is one. */
export function foldedMail(mail: string): string {
  return mail.normalize('NFKC').trim().toLowerCase();
}

/** The only proof of a mail address is a mail, so no more is asked than that it can be one (RFC 5321, 4.5.3.1). */
export function looksLikeMail(mail: string): boolean {
  return mail.length <= 254 && /^[^\s@<>"\p{Cc}]{1,64}@[^\s@<>"\p{Cc}]+\.[^\s@<>"\p{Cc}]+$/u.test(mail);
}
