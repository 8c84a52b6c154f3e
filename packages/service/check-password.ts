import type { Issue } from '@lofte/domain/issue';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** NIST SP 800-63B-4, 3.1.1.2: at least 15 characters where the password is all there is, 64 must be possible; each code point counts as one. */
export const passwordLength = { least: 15, most: 128 } as const;

/** Words that stand on every page here are the first that somebody tries. */
const ours = ['løfte', 'lofte', 'strategi', 'ministeriet'];

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: passwordLength.most });

/** The same words however the keyboard wrote them: one form of each letter, every kind of space a space (RFC 8265, 4.2.2). */
export function normalPassword(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/**
 * Why a password will not do; no rules on what characters it holds. Common and leaked passwords, keyboard runs, repetitions and
 * the person's own words are known, so that what is asked for is hard to guess and not just long.
 *
 * @param own name, mail and the like. Issues: `password-short`, `password-long`, `password-common`
 */
export function checkPassword(password: string, own: readonly string[]): Issue | undefined {
  const normal = normalPassword(password);
  const length = [...normal].length;
  const { least, most } = passwordLength;
  if (length < least) {
    const message = `The password needs at least ${least} characters; a few words will do.`;
    return { code: 'password-short', message, where: 'password', values: { least, length } };
  }
  if (length > most) {
    const message = `The password may have at most ${most} characters.`;
    return { code: 'password-long', message, where: 'password', values: { most, length } };
  }
  const words = own.flatMap((text) => [text, ...text.split(/[\s@.,-]+/)]).map((word) => word.toLowerCase());
  const guess = guesser.check(normal.toLowerCase(), [...ours, ...words.filter((word) => word.length > 2)]);
  // 10^10 guesses: what throttling and a slow hash leave nobody the time for.
  if (guess.guessesLog10 >= 10) return undefined;
  const message = 'This password is one of those that are tried first. Take a few words that do not belong together.';
  return { code: 'password-common', message, where: 'password' };
}
