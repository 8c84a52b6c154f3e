import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { longestTemplateName, type Template, templateId } from '@lofte/domain/template';
import { changed } from '@lofte/domain/thing-change';
import { openTemplate } from '@lofte/formats/document/open-template';
import { findThing } from '@lofte/store/thing-table';
import { displayName } from '../display-name.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';

/**
 * From now on documents are written into this template. What was sealed before stays in the one it was sealed with.
 *
 * Issues: `not-allowed`, `nothing-changed`, and those of `openTemplate`
 */
export async function chooseTemplate(
  service: Service,
  { name: given, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  actor: Actor,
): Promise<Result<Template>> {
  const opened = await openTemplate(bytes);
  if (!opened.ok) return opened;
  const { store } = service;
  const sha256 = await store.files.put(bytes);
  const name = displayName(storableText(given)).slice(0, longestTemplateName);
  const template: Template = { id: templateId, name, sha256, by: actor.id, at: service.now().toISOString() };
  const done = await runCommand(service, {
    ...{ action: 'template.choose', actor },
    decide: async (db) => {
      const before = (await findThing(db, 'template', { strategy: '', id: templateId }))?.data;
      if (before?.sha256 === sha256 && before.name === name) return bad(nothingChanged);
      const key = { table: 'template', id: templateId } as const;
      const change = before ? changed(key, before, template) : { ...key, before: null, after: template };
      return good({ kind: 'template.chosen', version: 1, subject: templateId, changes: change ? [change] : [] });
    },
    // Once more in its turn: whoever took away a paper with the same bytes since took them too.
    along: async () => {
      await store.files.put(bytes);
    },
  });
  return done.ok ? good(template) : done;
}

/**
 * From now on documents look as Løfte makes them. The file stays: what was sealed is written into it.
 *
 * Issues: `not-allowed`, `no-template`
 */
export async function removeTemplate(service: Service, actor: Actor): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'template.choose', actor },
    decide: async (db) => {
      const before = (await findThing(db, 'template', { strategy: '', id: templateId }))?.data;
      if (!before) return bad(noTemplate);
      const changes = [{ table: 'template' as const, id: templateId, before, after: null }];
      return good({ kind: 'template.removed', version: 1, subject: templateId, changes });
    },
  });
  return done.ok ? good(undefined) : done;
}

const nothingChanged: Issue = { code: 'nothing-changed', message: 'This is the template already.' };
const noTemplate: Issue = { code: 'no-template', message: 'There is no template.' };
