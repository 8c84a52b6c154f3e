import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor, Owned } from '@lofte/domain/rights';
import { may } from '@lofte/domain/rights';
import { checkEvidence } from '@lofte/formats/evidence-file';
import { displayName } from '../display-name.ts';
import { notAllowed } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';

export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * Keeps files that whoever is signed in gives with their word on an element: all of them or none. They belong to the record once the
 * word does.
 *
 * Issues: `not-allowed`, and those of `checkEvidence`
 */
export async function keepEvidence(
  { store }: Pick<Service, 'store'>,
  about: { readonly strategy: string; readonly element: Owned },
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  actor: Actor,
): Promise<Result<readonly KeptFile[]>> {
  if (!may(actor, 'update.give', about)) return bad(notAllowed(actor, 'update.give'));
  const named = files.map(({ name, bytes }) => ({ name: displayName(storableText(name)), bytes }));
  const issues = named.flatMap(({ name, bytes }) => {
    const checked = checkEvidence(name, bytes);
    return checked.ok ? [] : checked.issues;
  });
  if (issues.length > 0) return bad(...issues);
  const kept: KeptFile[] = [];
  for (const { name, bytes } of named) kept.push({ name, sha256: await store.files.put(bytes) });
  return good(kept);
}
