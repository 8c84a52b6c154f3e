import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { mostPoints, type Partnership } from '@lofte/domain/world/partnership';
import { comparePoints } from '@lofte/domain/world/plan-file/compare-points';
import { type ChosenColumns, findColumns, planTables, withColumns } from '@lofte/domain/world/plan-file/find-columns';
import { type PlanTable, PlanTables, planColumns } from '@lofte/domain/world/plan-file/plan-table';
import { importPlan } from '@lofte/service/world/import-plan';
import { planFileLimit, readPlanFile } from '@lofte/service/world/read-plan-file';
import { partnershipOf, type Standing } from '@lofte/service/world/things-of';
import { notFound } from '../failure/answer.tsx';
import { fileForm, jsonIn } from '../file-form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { PlanFilePage } from './page.tsx';
import { PlanPreviewPage } from './preview-page.tsx';

/** What comes along in the form of the preview: the tables of the file, and what is chosen of them. */
export interface SentPlan {
  readonly file: string;
  readonly tables: readonly PlanTable[];
  /** Which of the tables. */
  readonly at: number;
  readonly columns: ChosenColumns;
}

export async function showPlanFile(call: Call): Promise<Response> {
  const standing = await partnershipFor(call);
  return standing ? choosing(call, standing) : notFound(call);
}

/** Reads a file and shows what it would do. Keeps nothing. */
export async function postPlanFile(call: Call): Promise<Response> {
  const standing = await partnershipFor(call);
  if (!standing) return notFound(call);
  const form = await fileForm(call.context.req.raw, planFileLimit + 1024 * 1024);
  const limit = planFileLimit / 1024 / 1024;
  if (form === 'too-large') {
    return choosing(call, standing, [{ code: 'too-large', message: `At most ${limit} MB.`, values: { limit } }]);
  }
  const file = form?.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) {
    return choosing(call, standing, [{ code: 'no-file', message: 'No file was sent.' }]);
  }
  const read = await readPlanFile(file.name, new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return choosing(call, standing, read.issues, file.name);
  const [at = 0] = planTables(read.value);
  const table = read.value[at];
  if (!table) return choosing(call, standing, [{ code: 'no-table', message: 'There is no table.' }], file.name);
  const { columns } = findColumns(table);
  return preview(call, standing, { file: file.name.slice(0, 300), tables: read.value, at, columns });
}

/** The same file with other columns, or another of its tables. */
export async function postPlanLook(call: Call): Promise<Response> {
  const standing = await partnershipFor(call);
  if (!standing) return notFound(call);
  const sent = await sentPlan(call);
  return sent.ok ? preview(call, standing, sent.value) : choosing(call, standing, sent.issues);
}

/** Does what the preview said; where the plan is another one by now, shows the preview anew. */
export async function postPlanTaken(call: Call): Promise<Response> {
  const standing = await partnershipFor(call);
  if (!standing) return notFound(call);
  const sent = await sentPlan(call);
  if (!sent.ok) return choosing(call, standing, sent.issues);
  const { file, tables, at, columns, since } = sent.value;
  const table = tables[at];
  if (!table) return choosing(call, standing, [badTables]);
  const found = withColumns(table, columns);
  const done = await importPlan(call.service, standing.thing.id, { table, found, file, since }, call.actor);
  const codes = done.ok ? [] : done.issues.map(({ code }) => code);
  if (done.ok || codes.includes('nothing-changed')) {
    return call.context.redirect(urls.partnership(standing.thing.id, { said: 'plan' }), 303);
  }
  return preview(call, standing, sent.value, done.issues);
}

function choosing(call: Call, standing: Standing<Partnership>, issues: readonly Issue[] = [], file = '') {
  const { context, request } = call;
  const here = { ...request, path: urls.planFile(standing.thing.id) };
  const props = { partnership: standing.thing, issues, file, request: here };
  return context.html(<PlanFilePage {...props} />, issues.length > 0 ? 422 : 200);
}

function preview(call: Call, standing: Standing<Partnership>, sent: SentPlan, issues: readonly Issue[] = []) {
  const { context, request } = call;
  const table = sent.tables[sent.at];
  if (!table) return choosing(call, standing, [badTables]);
  const found = withColumns(table, sent.columns);
  const compared = comparePoints(
    standing.thing.points,
    found.columns.title === undefined ? { rows: [] } : table,
    found,
  );
  const count = compared.points.length;
  const wrong: readonly Issue[] = [
    ...issues,
    ...(count > mostPoints
      ? [{ code: 'too-many', message: `These are ${count} points.`, values: { count, limit: mostPoints } }]
      : []),
  ];
  const here = { ...request, path: urls.planFile(standing.thing.id) };
  const props = { standing, sent, found, table, compared, issues: wrong, request: here };
  return context.html(<PlanPreviewPage {...props} />, issues.length > 0 ? 409 : 200);
}

function partnershipFor({ context, service }: Call) {
  return partnershipOf(service, context.req.param('partnership') ?? '');
}

const badTables: Issue = { code: 'bad-tables', message: 'The preview did not come back whole.' };

async function sentPlan(call: Call): Promise<Result<SentPlan & { readonly since: number }>> {
  const form = await fileForm(call.context.req.raw, 2 * planFileLimit);
  if (!form || form === 'too-large') return bad(badTables);
  const tables = PlanTables.safeParse(jsonIn(form, 'tables'));
  const at = Number(form.get('table') ?? 0);
  const table = tables.data?.[at];
  if (!tables.success || !table) return bad(badTables);
  const said = (name: string) => String(form.get(name) ?? '');
  // The columns that were chosen belong to the table that was shown.
  const columns = Number(form.get('shown') ?? 0) === at ? columnsSaid(said) : findColumns(table).columns;
  return good({
    ...{ file: said('file').slice(0, 300), tables: tables.data, at, columns },
    since: Number(form.get('since') ?? 0),
  });
}

function columnsSaid(said: (name: string) => string): ChosenColumns {
  return Object.fromEntries(
    planColumns.flatMap((column) => {
      const at = said(`column-${column}`);
      return /^\d{1,2}$/.test(at) ? [[column, Number(at)]] : [];
    }),
  );
}
