import type { Draft } from '@lofte/domain/draft';
import { good, type Issue, type Result } from '@lofte/domain/issue';
import { adoptReading } from '@lofte/service/adopt-reading';
import { editReading } from '@lofte/service/edit-reading';
import { type Reading, readingOf } from '@lofte/service/reading-of';
import { undoReading } from '@lofte/service/undo-reading';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { editsFrom, type Fields } from './edit-from.ts';
import { nextToCheck } from './next.ts';
import { ReadingPage } from './page.tsx';
import { partNames } from './parts.tsx';
import type { Said } from './said.ts';
import { parts } from './show.tsx';
import { rangeWord, type Shown, shown } from './shown.ts';
import { isNothing, undone } from './touched.ts';
import { Trouble } from './trouble.tsx';
import { type View, viewOf, viewUrl } from './view.ts';

type Edited = Result<{ readonly version: number; readonly draft: Draft }>;

export async function postEdit(call: Call): Promise<Response> {
  const fields = await fieldsOf(call);
  const before = await readingOf(call.service, paperOf(call));
  if (!before) return notFound(call);
  const { draft } = before;
  if (!draft) return failed(call, 409);
  const asked = editsFrom(draft, fields);
  if (!asked.ok) return refused(call, asked.issues, fields);
  const edits = asked.value.filter((edit) => !isNothing(draft, edit));
  const [first] = asked.value;
  if (edits.length === 0) return done(call, draft, draft, first?.do === 'confirm' ? 'confirm' : 'nothing', fields);
  let edited: Edited = good({ version: Number(fields.basedOn), draft });
  for (const edit of edits) {
    if (edited.ok) edited = await editReading(call.service, before.paper.id, edited.value.version, edit);
  }
  if (!edited.ok) return refused(call, edited.issues, fields);
  return done(call, draft, edited.value.draft, edits[0]?.do ?? 'nothing', fields);
}

export async function postUndo(call: Call): Promise<Response> {
  const fields = await fieldsOf(call);
  const before = await readingOf(call.service, paperOf(call));
  if (!before) return notFound(call);
  if (!before.draft) return failed(call, 409);
  const back = await undoReading(call.service, before.paper.id);
  if (!back.ok) return refused(call, back.issues, {});
  return done(call, before.draft, back.value.draft, 'undo', fields);
}

export async function postAdopt(call: Call): Promise<Response> {
  const adopted = await adoptReading(call.service, paperOf(call), call.actor);
  if (adopted.ok) return call.context.redirect(urls.strategy(adopted.value.strategy), 303);
  return refused(call, adopted.issues, {});
}

/** The new state: as parts for the script, as a redirect for a browser without it. */
async function done(call: Call, before: Draft, after: Draft, said: Said, fields: Fields): Promise<Response> {
  const { context } = call;
  const reading = await readingOf(call.service, paperOf(call));
  if (!reading) return notFound(call);
  const e = chosenAfter(before, after, said, fields);
  if (!wantsJson(call)) {
    const next = said === 'confirm' || said === 'reject' ? nextToCheck(before.elements, fields.id) : undefined;
    const there = next !== undefined && after.elements.some(({ id }) => id === next) ? next : e;
    return context.redirect(viewUrl(reading.paper.id, { e: there, said }, there ? 'm' : 'structure'), 303);
  }
  const view = queryOf(call);
  const looksAt = after.elements.some(({ id }) => id === view.e) && !leads.has(said);
  const now = state(call, reading, { ...view, e: looksAt ? view.e : e });
  if (!now) return failed(call, 409);
  const title = (after.elements.find(({ id }) => id === e) ?? before.elements.find(({ id }) => id === fields.id))
    ?.title;
  const sentence = now.say.said[said];
  return context.json({
    version: now.version,
    chosen: now.chosen?.id ?? null,
    leftovers: after.leftovers.map(({ span }) => rangeWord(after, span)).join(' '),
    said: title && said !== 'strategy' && said !== 'nothing' ? now.say.saidOf(sentence, title) : sentence,
    parts: parts(now, partNames),
  });
}

/** What is wrong, in words, with the edit kept so that it can be done after all. */
async function refused(call: Call, issues: readonly Issue[], fields: Fields): Promise<Response> {
  const { context } = call;
  const [issue] = issues;
  if (!issue || issue.code === 'unknown-paper') return notFound(call);
  const reading = await readingOf(call.service, paperOf(call));
  const now = reading && state(call, reading, { ...queryOf(call), e: fields.id });
  if (!now) return failed(call, 409);
  const status = issue.code === 'changed-meanwhile' || issue.code === 'adopted-already' ? 409 : 422;
  const trouble = <Trouble shown={now} issue={issue} fields={fields} />;
  if (!wantsJson(call))
    return context.html(<ReadingPage shown={now} request={call.request} trouble={trouble} />, status);
  const fresh = parts(now, partNames);
  return context.json(
    { version: now.version, code: issue.code, parts: { ...fresh, trouble: String(trouble) } },
    status,
  );
}

/** After these one looks at what became of them, wherever one looked before. */
const leads: ReadonlySet<Said> = new Set<Said>(['add', 'split', 'merge', 'undo']);

/** The element the edit was about, or the one it made; after an undo the one that is as it was again. */
function chosenAfter(before: Draft, after: Draft, said: Said, fields: Fields): string | undefined {
  const known = new Set(before.elements.map(({ id }) => id));
  const made = after.elements.find(({ id }) => !known.has(id))?.id;
  if (said === 'undo')
    return undone(before, after) ?? (after.elements.some(({ id }) => id === fields.e) ? fields.e : undefined);
  const asked = said === 'merge' ? fields.into : (fields.id ?? fields.e);
  const kept = after.elements.some(({ id }) => id === asked) ? asked : undefined;
  return made ?? kept;
}

function state(call: Call, reading: Reading, view: View): Shown | undefined {
  const { draft } = reading;
  return draft && shown({ ...reading, draft, view, language: call.request.language });
}

function queryOf({ context }: Call): View {
  return viewOf((name) => context.req.query(name));
}

function paperOf({ context }: Call): string {
  return context.req.param('paper') ?? '';
}

function wantsJson({ context }: Call): boolean {
  return context.req.header('accept')?.includes('application/json') ?? false;
}

async function fieldsOf({ context }: Call): Promise<Fields> {
  const body = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      // A form ends its lines as mails do.
      typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')]] : [],
    ),
  );
}
