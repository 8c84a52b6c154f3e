import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in 43 signs that an address and a cookie can carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. It is random enough for a plain hash: nobody can try all. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
