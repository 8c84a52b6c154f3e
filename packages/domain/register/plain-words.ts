import type { Issue } from '../issue.ts';
import { type RegisterLimit, registerLimits } from './limits.ts';

/** Characters that are not seen, or that turn the reading direction: a name must be what it looks like. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A name or title on one line, as it is kept; undefined where nothing is said. */
export function plainWords(text: string | undefined): string | undefined {
  const plain = (text ?? '').toWellFormed().normalize('NFC').replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}

/** Issue `too-long`, where it is. */
export function tooLongFor(limit: RegisterLimit, words: string | undefined, where: string = limit): readonly Issue[] {
  const most = registerLimits[limit];
  if (words === undefined || words.length <= most) return [];
  const message = `These are ${words.length} characters; at most ${most} can stand there.`;
  return [{ code: 'too-long', message, where, values: { length: words.length, limit: most } }];
}

/** Issue `too-many`, where they are. */
export function tooManyFor(limit: RegisterLimit, all: readonly unknown[]): readonly Issue[] {
  const most = registerLimits[limit];
  if (all.length <= most) return [];
  const message = `These are ${all.length}; at most ${most} can stand there.`;
  return [{ code: 'too-many', message, where: limit, values: { count: all.length, limit: most } }];
}

export function emptyName(where: string): Issue {
  return { code: 'empty-name', message: 'A name with at least one letter or digit is needed.', where };
}
