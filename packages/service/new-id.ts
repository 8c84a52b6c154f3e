import { randomBytes } from 'node:crypto';

/** 32 signs that are not taken for one another. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/** 60 random bits in 12 signs, a letter first, so that it can be an id in HTML too. */
export function newId(): string {
  const [first = 0, ...rest] = randomBytes(12);
  return [signs[first % 24], ...rest.map((byte) => signs[byte % 32])].join('');
}
