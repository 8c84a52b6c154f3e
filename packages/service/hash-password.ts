import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { normalPassword } from './check-password.ts';

/** scrypt's parameters; N is 2 to the power of `ln`. */
export interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP's parameters for 32 MB of memory (Password Storage Cheat Sheet, scrypt); in the hash, so that they can grow. */
const usual: Cost = { ln: 15, r: 8, p: 3 };

/** A password as a PHC string: `$scrypt$ln=15,r=8,p=3$SALT$HASH`. */
export async function hashPassword(password: string, cost: Cost = usual): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${text(salt)}$${text(hash)}`;
}

/** Whether a password gives a hash. Takes as long where there is no hash, so that nobody hears from the time who has an account. */
export async function isPassword(password: string, phc: string | null | undefined): Promise<boolean> {
  const [, ln, r, p, salt, hash] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(phc ?? '') ?? [];
  const known = hash === undefined ? usual : { ln: Number(ln), r: Number(r), p: Number(p) };
  const found = await derive(password, Buffer.from(salt ?? '', 'base64'), known);
  return hash !== undefined && timingSafeEqual(found, Buffer.from(hash, 'base64'));
}

/** How many at once: each takes 32 MB and a thread that files are read with too. */
const atOnce = 2;
let free = atOnce;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await new Promise((resolve, reject) => {
      const options = { N: 2 ** ln, r, p, maxmem: 256 * r * 2 ** ln };
      scrypt(normalPassword(password), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

/** Base64 without padding, as the PHC format has it. */
function text(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
