import {
  deleteEndedSessions,
  deleteKnownDevice,
  deleteSessionByHash,
  insertSession,
  putKnownDevice,
} from '@lofte/store/session-table';
import { hashOfSecret, newSecret } from './secret.ts';
import type { Service } from './service.ts';
import { aliveAt, before, deviceLife } from './session-life.ts';

/** What the browser brings: what it calls itself, and the secrets of its cookies. */
export interface Browser {
  readonly name: string;
  readonly session?: string | undefined;
  readonly device?: string | undefined;
}

/** What the browser is to keep. */
export interface Started {
  readonly session: string;
  readonly device: string;
}

/** Begins a session for somebody who has proved who they are: always a new secret, and the one the browser came with ends. */
export async function startSession(service: Service, person: string, browser: Browser): Promise<Started> {
  const { store, now, newId } = service;
  const at = now();
  const session = newSecret();
  const device = newSecret();
  await deleteEndedSessions(store, aliveAt(at));
  if (browser.session !== undefined) await deleteSessionByHash(store, hashOfSecret(browser.session));
  await deleteKnownDevice(store, hashOfSecret(browser.device ?? ''), before(at, deviceLife));
  const facts = { id: newId(), person, device: plain(browser.name) };
  await insertSession(store, hashOfSecret(session), facts, at.toISOString());
  await putKnownDevice(store, hashOfSecret(device), person, at.toISOString());
  return { session, device };
}

/** Browsers say what they like in their name. */
function plain(name: string): string {
  return name.replace(/\p{Cc}/gu, ' ').slice(0, 300);
}
