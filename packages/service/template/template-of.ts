import { type Template, templateId } from '@lofte/domain/template';
import { type DocxTemplate, openTemplate } from '@lofte/formats/document/open-template';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** A template, its file and what it has. */
export interface TemplateSeen {
  readonly template: Template;
  readonly bytes: Uint8Array;
  readonly opened: DocxTemplate;
}

/** The template in force, or the one that was after the entry `seq`; undefined where there was none. */
export async function templateOf({ store }: Pick<Service, 'store'>, seq?: number): Promise<TemplateSeen | undefined> {
  const at = { strategy: '', id: templateId, ...(seq === undefined ? {} : { seq }) };
  const template = (await findThing(store, 'template', at))?.data;
  if (!template) return undefined;
  const { sha256, name } = template;
  const bytes = await store.files.get(sha256);
  if (!bytes) throw new Error(`The file of the template ${name} is missing: run "lofte verify"`);
  return { template, bytes, opened: await openedOnce(sha256, bytes) };
}

/** The same file opens to the same template, and a document is written more often than a template chosen. */
const kept = new Map<string, DocxTemplate>();
const mostKept = 4;

async function openedOnce(sha256: string, bytes: Uint8Array): Promise<DocxTemplate> {
  const known = kept.get(sha256);
  if (known) return known;
  const opened = await openTemplate(bytes);
  if (!opened.ok) throw new Error(`A template that was taken once is refused now: ${opened.issues[0]?.message}`);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  kept.set(sha256, opened.value);
  return opened.value;
}
