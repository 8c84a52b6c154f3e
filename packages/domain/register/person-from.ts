import { Day } from '../day.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { foldedMail, looksLikeMail } from '../mail-address.ts';
import type { Organisation, Person } from '../things.ts';
import { emptyName, plainWords, tooLongFor } from './plain-words.ts';

/** What somebody says of a person; what stands empty is not said. */
export interface PersonFields {
  readonly name: string;
  readonly mail?: string | undefined;
  readonly language: string;
  /** Ids of the register. */
  readonly organisation?: string | undefined;
  readonly unit?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601 day from which they are here no more. */
  readonly left?: string | undefined;
}

/**
 * The person that somebody means, their words tidied.
 *
 * Issues, `where` names the field: `empty-name`, `too-long`, `bad-mail`, `unknown-language`, `unknown-organisation`,
 * `unknown-unit`, `bad-day`
 */
export function personFrom(fields: PersonFields, id: string, organisations: readonly Organisation[]): Result<Person> {
  const name = plainWords(fields.name);
  const title = plainWords(fields.title);
  const mail = plainWords(fields.mail) && foldedMail(fields.mail ?? '');
  const [organisation, unit, left] = [
    fields.organisation || undefined,
    fields.unit || undefined,
    fields.left || undefined,
  ];
  const { language } = fields;
  const issues = [
    ...(name === undefined || foldedName(name) === '' ? [emptyName('name')] : []),
    ...tooLongFor('name', name),
    ...tooLongFor('title', title),
    ...(mail === undefined || looksLikeMail(mail) ? [] : [badMail(mail)]),
    ...(language === 'da' || language === 'en' ? [] : [unknownLanguage(language)]),
    ...wrongPlace(organisation, unit, organisations),
    ...(left === undefined || Day.safeParse(left).success ? [] : [badDay(left)]),
  ];
  if (issues.length > 0 || name === undefined || (language !== 'da' && language !== 'en')) return bad(...issues);
  return good({
    id,
    name,
    ...(mail ? { mail } : {}),
    language,
    ...(organisation ? { organisation } : {}),
    ...(unit ? { unit } : {}),
    ...(title ? { title } : {}),
    ...(left ? { left } : {}),
  });
}

function wrongPlace(
  organisation: string | undefined,
  unit: string | undefined,
  organisations: readonly Organisation[],
): readonly Issue[] {
  const found = organisations.find(({ id }) => id === organisation);
  if (organisation !== undefined && !found) return [notThere('organisation')];
  return unit === undefined || found?.units.some(({ id }) => id === unit) ? [] : [notThere('unit')];
}

function notThere(what: 'organisation' | 'unit'): Issue {
  return { code: `unknown-${what}`, message: `The ${what} is not in the register.`, where: what };
}

export function badMail(mail: string): Issue {
  return { code: 'bad-mail', message: `"${mail}" is no mail address.`, where: 'mail', values: { mail } };
}

export function unknownLanguage(language: string): Issue {
  const message = `"${language}" is neither Danish nor English.`;
  return { code: 'unknown-language', message, where: 'language', values: { language } };
}

export function badDay(day: string): Issue {
  const message = `"${day}" is no day of the calendar. Write a day as year, month and day: 2027-03-01.`;
  return { code: 'bad-day', message, where: 'left', values: { day } };
}
