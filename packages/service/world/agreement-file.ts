import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { changed } from '@lofte/domain/thing-change';
import type { Partnership } from '@lofte/domain/world/partnership';
import { settlePartnership } from '@lofte/domain/world/settle-partnership';
import { checkEvidence, evidenceLimit, evidenceType } from '@lofte/formats/evidence-file';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { displayName } from '../display-name.ts';
import type { StoredFile } from '../file-of.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { unknownAgreement, unknownPartnership } from './world-issues.ts';

/** Bytes of the document of one agreement. */
export const agreementLimit = evidenceLimit;

export interface SentAgreement {
  /** Id of the agreement that it is the document of; a new one where none is named. */
  readonly agreement?: string | undefined;
  /** What a new agreement is called; as its file, where nothing is said. */
  readonly title: string;
  readonly signed?: string | undefined;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const documents: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]);

/**
 * Keeps the document of an agreement with a partnership, a PDF or a Word document by its content. It takes the place of one that was
 * there.
 *
 * Issues: `not-allowed`, `unknown-partnership`, `unknown-agreement`, `not-a-document`, and those of `checkEvidence` and `settlePartnership`
 */
export async function addAgreementFile(service: Service, id: string, sent: SentAgreement, actor: Actor) {
  const { bytes } = sent;
  const name = displayName(storableText(sent.name));
  const checked = checkEvidence(name, bytes);
  if (!checked.ok) return checked;
  if (!documents.has(evidenceType(bytes))) return bad(notADocument(name));
  return changeAgreements(service, id, actor, async (agreements) => {
    const old = agreements.find((one) => one.id === sent.agreement);
    if (sent.agreement !== undefined && !old) return bad(unknownAgreement);
    // In its turn: whoever takes away a paper with the same bytes meanwhile takes them too.
    const file = { sha256: await service.store.files.put(bytes), name, size: bytes.length };
    if (old) return good(agreements.map((one) => (one === old ? { ...one, file } : one)));
    const title = storableText(sent.title).trim() || name.replace(/\.(pdf|docx)$/i, '');
    const signed = sent.signed === undefined ? {} : { signed: sent.signed };
    return good([...agreements, { id: service.newId(), title, ...signed, file }]);
  });
}

/** The agreement stays without its document, which only the history has from now on. Issues: `not-allowed`, `unknown-partnership`, `unknown-agreement` */
export function removeAgreementFile(service: Service, id: string, agreement: string, actor: Actor) {
  return changeAgreements(service, id, actor, async (agreements) => {
    if (!agreements.some((one) => one.id === agreement && one.file)) return bad(unknownAgreement);
    return good(agreements.map(({ file, ...one }) => (file && one.id !== agreement ? { ...one, file } : one)));
  });
}

/** The document of an agreement as it came in; undefined where there is none now. */
export async function agreementFile(
  { store }: Pick<Service, 'store'>,
  id: string,
  agreement: string,
): Promise<StoredFile | undefined> {
  const found = await findThing(store, 'partnership', { strategy: '', id });
  const file = found?.data.agreements.find((one) => one.id === agreement)?.file;
  const bytes = file && (await store.files.get(file.sha256));
  return bytes && { name: file.name, sha256: file.sha256, bytes, mediaType: evidenceType(bytes) };
}

type Agreements = Partnership['agreements'];

function changeAgreements(
  service: Service,
  id: string,
  actor: Actor,
  decide: (agreements: Agreements) => Promise<Result<Agreements>>,
) {
  return runCommand(service, {
    ...{ action: 'world.edit', actor },
    decide: async (db: Db) => {
      const found = await findThing(db, 'partnership', { strategy: '', id });
      if (!found) return bad(unknownPartnership);
      const agreements = await decide(found.data.agreements);
      if (!agreements.ok) return agreements;
      const settled = settlePartnership(
        id,
        { ...found.data, agreements: agreements.value },
        { others: [], newId: service.newId },
      );
      if (!settled.ok) return settled;
      const change = changed({ table: 'partnership', id }, found.data, settled.value);
      return good(change ? { kind: 'partnership.changed', version: 1, subject: id, changes: [change] } : []);
    },
  });
}

function notADocument(name: string): Issue {
  const message = `“${name}” is neither a PDF nor a Word document (.docx).`;
  return { code: 'not-a-document', message, values: { name } };
}
