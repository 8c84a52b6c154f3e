import { bad } from '@lofte/domain/issue';

/** Refuses a file: `what` follows the file's name in the sentence, as in `“plan.pdf” is empty. …`. */
export function refuse(
  name: string,
  code: string,
  what: string,
  values: Readonly<Record<string, string | number>> = {},
) {
  return bad({ code, message: `“${name}” ${what}`, where: name, values: { name, ...values } });
}
