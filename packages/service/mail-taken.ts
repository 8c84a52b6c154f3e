import type { Issue } from '@lofte/domain/issue';

export function mailTaken(mail: string): Issue {
  const message = `Somebody else signs in with ${mail} already.`;
  return { code: 'mail-taken', message, where: 'mail', values: { mail } };
}
