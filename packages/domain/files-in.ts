import type { ThingChange } from './entry.ts';

/** A file that the record stands on. */
export interface NamedFile {
  readonly sha256: string;
  /** The paper's, the evidence's, the template's or the agreement's name. */
  readonly name: string;
  /** Whether it is what somebody handed in (a paper, evidence, a template, an agreement) or the words that were read from it. */
  readonly of: 'file' | 'words';
}

/** The files that a change brings into the record. */
export function filesIn({ table, id, after }: ThingChange): readonly NamedFile[] {
  if (after === null) return [];
  if (table === 'update') return Array.isArray(after.evidence) ? after.evidence.flatMap(evidenceFiles) : [];
  if (table === 'template') {
    return hashes(after.sha256).map((sha256) => ({ sha256, name: String(after.name), of: 'file' as const }));
  }
  if (table === 'partnership') return Array.isArray(after.agreements) ? after.agreements.flatMap(agreementFiles) : [];
  if (table !== 'document') return [];
  const name = typeof after.name === 'string' ? after.name : id;
  return [
    ...hashes(after.sha256).map((sha256) => ({ sha256, name, of: 'file' as const })),
    ...hashes(after.source).map((sha256) => ({ sha256, name, of: 'words' as const })),
  ];
}

/** A file that was handed in, or the copy of what a link said. */
function evidenceFiles(evidence: unknown): readonly NamedFile[] {
  const { kind, name, sha256, url, copy } = Object(evidence) as Record<string, unknown>;
  const [hash, called] = kind === 'file' ? [sha256, name] : [(Object(copy) as Record<string, unknown>).sha256, url];
  return hashes(hash).map((one) => ({ sha256: one, name: String(called), of: 'file' as const }));
}

function agreementFiles(agreement: unknown): readonly NamedFile[] {
  const { sha256, name } = Object((Object(agreement) as Record<string, unknown>).file) as Record<string, unknown>;
  return hashes(sha256).map((one) => ({ sha256: one, name: String(name), of: 'file' as const }));
}

function hashes(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}
