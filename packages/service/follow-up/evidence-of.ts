import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { evidenceType } from '@lofte/formats/evidence-file';
import { answerFiles } from '@lofte/store/answer-file-table';
import { evidenceNamed } from '@lofte/store/said-table';
import type { StoredFile } from '../file-of.ts';
import type { Service } from '../service.ts';
import type { AskedOf } from './answer-request.ts';
import { openLink } from './request-link.ts';

/**
 * A file that was ever given as evidence of an element, or the copy of what a link said; undefined where none of its updates names
 * it. The media type is what the content says.
 */
export async function evidenceOf(
  { store }: Service,
  { strategy, element }: AskedOf,
  sha256: string,
): Promise<StoredFile | undefined> {
  const name = await evidenceNamed(store, { strategy, id: element, sha256 });
  return name === undefined ? undefined : storedFile({ store }, name, sha256);
}

/**
 * The same for the holder of a request's link: what they sent themselves, and the evidence of what they are asked.
 *
 * Issues: those of `openLink`, `no-such-file`
 */
export async function evidenceFor(service: Service, token: string, sha256: string): Promise<Result<StoredFile>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request } = opened.value;
  const own = (await answerFiles(service.store, request.id)).find((file) => file.sha256 === sha256);
  const found = own && (await storedFile(service, own.name, sha256));
  if (found) return good(found);
  for (const asked of request.elements) {
    const file = await evidenceOf(service, asked, sha256);
    if (file) return good(file);
  }
  return bad(noSuchFile);
}

async function storedFile(
  { store }: Pick<Service, 'store'>,
  name: string,
  sha256: string,
): Promise<StoredFile | undefined> {
  const bytes = await store.files.get(sha256);
  return bytes && { name, sha256, bytes, mediaType: evidenceType(bytes) };
}

const noSuchFile: Issue = { code: 'no-such-file', message: 'There is no such file here.' };
