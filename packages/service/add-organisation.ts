import { good, type Result } from '@lofte/domain/issue';
import { addOrganisation as add } from '@lofte/domain/register/change-organisation';
import { type OrganisationFields, organisationFrom } from '@lofte/domain/register/organisation-from';
import type { Actor } from '@lofte/domain/rights';
import { listOrganisations } from '@lofte/store/register-table';
import { runCommand } from './run-command.ts';
import type { Service } from './service.ts';

/** @returns its id. Issues: `not-allowed`, `known-organisation`, and those of `organisationFrom` */
export async function addOrganisation(
  service: Service,
  actor: Actor,
  fields: OrganisationFields,
): Promise<Result<string>> {
  const { newId } = service;
  const made = organisationFrom(fields, newId(), newId);
  if (!made.ok) return made;
  const done = await runCommand(service, {
    action: 'register.edit',
    actor,
    decide: async (db) => add(made.value, await listOrganisations(db)),
  });
  return done.ok ? good(made.value.id) : done;
}
