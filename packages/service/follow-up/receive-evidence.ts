import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { checkEvidence } from '@lofte/formats/evidence-file';
import { type AnswerFile, addAnswerFile, answerFiles } from '@lofte/store/answer-file-table';
import { displayName } from '../display-name.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { roundClosed } from './follow-up-issues.ts';
import { openLink } from './request-link.ts';

/** Of one request, so that nobody with a link can fill the disk. */
const mostFiles = 100;
const mostBytes = 500 * 1024 * 1024;

/**
 * Keeps a file that may be given as evidence with an answer; named there, it becomes part of the record.
 *
 * Issues: those of `openLink` and `checkEvidence`, `round-closed`, `too-many-files`
 */
export async function receiveEvidence(
  service: Service,
  token: string,
  { name: given, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<AnswerFile>> {
  const { store, now } = service;
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round } = opened.value;
  if (round.state !== 'open' || request.withdrawn) return bad(roundClosed);
  const name = displayName(storableText(given));
  const checked = checkEvidence(name, bytes);
  if (!checked.ok) return checked;
  const before = await answerFiles(store, request.id);
  const held = before.reduce((sum, { size }) => sum + size, 0);
  if (before.length >= mostFiles || held + bytes.length > mostBytes) return bad(tooManyFiles(name));
  const sha256 = await store.files.put(bytes);
  const file = { sha256, name, size: bytes.length };
  await store.transaction(async (db) => {
    // Once more in its turn: whoever took away a paper with the same bytes since took them too.
    await store.files.put(bytes);
    await addAnswerFile(db, request.id, file, now().toISOString());
  });
  return good(file);
}

function tooManyFiles(name: string): Issue {
  const message = `No more files fit in here. Send “${name}” as a link instead.`;
  return { code: 'too-many-files', message, where: name };
}
