import { createHash } from 'node:crypto';
import type { ImportLine } from '@lofte/domain/register/import-line';
import { type ImportPlan, planImport } from '@lofte/domain/register/import-plan';
import type { Register } from '@lofte/domain/register/register';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import type { Service } from './service.ts';

export interface ImportPreview {
  readonly plan: ImportPlan;
  readonly organisations: Register['organisations'];
  /** What the register was: an import on this sight is refused once it is anything else. */
  readonly seen: string;
}

/** What an import of lines would do. Writes nothing. */
export async function previewImport(
  { store, newId }: Pick<Service, 'store' | 'newId'>,
  lines: readonly ImportLine[],
): Promise<ImportPreview> {
  return store.snapshot((db) => previewIn(db, lines, newId));
}

export async function previewIn(db: Db, lines: readonly ImportLine[], newId: () => string): Promise<ImportPreview> {
  const register = { organisations: await listOrganisations(db), people: await listPeople(db) };
  const seen = createHash('sha256').update(JSON.stringify(register)).digest('hex');
  return { plan: planImport(register, lines, newId), organisations: register.organisations, seen };
}
