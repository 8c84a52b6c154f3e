import type { Issue } from '@lofte/domain/issue';
import type { Db } from '@lofte/store/store';
import { clearAttempts, deleteOldAttempts, type Pace, returnAttempt, takeAttempt } from '@lofte/store/throttle-table';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Five slips are free; then the wait doubles to a day, so that 100 wrong passwords in a row (NIST SP 800-63B-4, 3.2.2) take months. */
const perAccount: Pace = { free: 5, wait: 30, longest: day, forget: 30 * day };
/** A browser its owner has signed in with counts alone: nobody else can make it wait. */
const perDevice: Pace = { free: 10, wait: 30, longest: hour, forget: day };
/** A whole ministry may share an address. */
const perAddress: Pace = { free: 20, wait: 10, longest: 15 * minute, forget: hour };

/** Visits to the OpenID provider from one address. */
const perVisit: Pace = { free: 100, wait: 1, longest: minute, forget: hour };

export interface Attempt {
  /** What was typed as the account, folded; whether there is one makes no difference. */
  readonly mail: string;
  /** Where it comes from. */
  readonly address: string;
  /** Hash of the device, where the account was signed in with on it. */
  readonly device: string | undefined;
}

/** Counts an attempt. @returns undefined where it may be made; else how many seconds to wait */
export async function throttle({ store, now }: Service, attempt: Attempt): Promise<number | undefined> {
  const at = now();
  for (const [key, pace] of keysOf(attempt)) {
    const until = await takeAttempt(store, key, pace, at.toISOString());
    if (until) return Math.max(1, Math.ceil((until.getTime() - at.getTime()) / 1000));
  }
  return undefined;
}

export function tooManyAttempts(seconds: number): Issue {
  const message = `Too many attempts: the next one may be made in ${seconds} seconds.`;
  return { code: 'too-many-attempts', message, values: { seconds } };
}

/** After a right password: the account starts anew, and its address is not held responsible for it. */
export async function forgive({ store, now }: Service, attempt: Attempt): Promise<void> {
  for (const [key, pace] of keysOf(attempt)) {
    if (pace === perAddress) await returnAttempt(store, key);
    else await clearAttempts(store, key);
  }
  await deleteOldAttempts(store, new Date(now().getTime() - perAccount.forget * 1000).toISOString());
}

/** Forgets what was tried on an account, when an administrator has given it a new link. */
export async function forgiveAccount(db: Db, mail: string): Promise<void> {
  await clearAttempts(db, accountKey(mail));
}

/** Counts a visit to the OpenID provider, which costs a row. @returns how many seconds to wait; undefined where none */
export async function throttleVisit({ store, now }: Service, address: string): Promise<number | undefined> {
  const until = await takeAttempt(store, `visit ${address}`, perVisit, now().toISOString());
  return until && Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000));
}

/** The address first: where that is to wait, the account is not touched. */
function keysOf({ mail, address, device }: Attempt): readonly (readonly [string, Pace])[] {
  if (device) return [[`device ${device}`, perDevice]];
  return [
    [`address ${address}`, perAddress],
    [accountKey(mail), perAccount],
  ];
}

function accountKey(mail: string): string {
  return `account ${hashOfSecret(mail)}`;
}
