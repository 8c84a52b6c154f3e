import type { Issue, Result } from '@lofte/domain/issue';
import { bad, good } from '@lofte/domain/issue';
import { type ImportLine, ImportLines, importColumns } from '@lofte/domain/register/import-line';
import { registerTable } from '@lofte/formats/register-csv';
import { exportRegister } from '@lofte/service/export-register';
import { importRegister } from '@lofte/service/import-register';
import { previewImport } from '@lofte/service/preview-import';
import { readRegisterFile, registerFileLimit } from '@lofte/service/read-register-file';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { ImportPage } from './import-page.tsx';
import { importWords } from './import-words.ts';
import { sayRegisterIssue } from './issues.ts';
import { PreviewPage } from './preview-page.tsx';
import { type SheetFormat, sendSheet } from './send-sheet.ts';
import { statusOf } from './status.ts';
import { templateRows } from './template.ts';

export function showImport({ context, request }: Call): Response | Promise<Response> {
  return context.html(<ImportPage request={request} />);
}

/** Reads a file and shows what it would do. Keeps nothing. */
export async function postFile(call: Call): Promise<Response> {
  const { language } = call.request;
  const sent = await fileOf(call.context.req.raw);
  const file = sent.ok ? await readRegisterFile(sent.value.name, await sent.value.bytes()) : sent;
  if (!sent.ok || !file.ok) return refusedFile(call, file.ok ? [] : file.issues);
  const say = importWords[language];
  const { lines, unused, encoding } = file.value;
  const notes = [
    ...(encoding === 'windows-1252' ? [say.guessed] : []),
    ...(unused.length > 0 ? [say.unused(unused.join(', ').slice(0, 500))] : []),
  ];
  return preview(call, sent.value.name, lines, notes);
}

/** Does what the preview said; where the register is another one by now, shows the preview anew. */
export async function postImport(call: Call): Promise<Response> {
  const sent = await linesOf(call.context.req.raw);
  if (!sent.ok) return refusedFile(call, sent.issues);
  const { lines, seen, file } = sent.value;
  const done = await importRegister(call.service, call.actor, { lines, seen });
  if (done.ok) return call.context.redirect(`${urls.register()}?imported=${done.value}`, 303);
  const changed = done.issues.some(({ code }) => code === 'register-changed');
  const say = importWords[call.request.language];
  return changed ? preview(call, file, lines, [say.changedMeanwhile], 409) : refusedFile(call, done.issues);
}

/** The wrong lines with what is wrong with each, to be mended and brought in again. */
export async function postWrong(call: Call): Promise<Response> {
  const sent = await linesOf(call.context.req.raw);
  if (!sent.ok) return refusedFile(call, sent.issues);
  const { language } = call.request;
  const say = importWords[language];
  const { plan } = await previewImport(call.service, sent.value.lines);
  const wrong = plan.lines.filter(({ issues }) => issues.length > 0);
  const used = importColumns.filter((column) => wrong.some(({ line }) => line.cells[column]));
  const [head = [], ...rows] = registerTable(
    wrong.map(({ line }) => line),
    language,
    used,
  );
  const others = otherColumns(wrong.map(({ line }) => line));
  const more = wrong.map(({ line, issues }) => [
    ...others.map((heading) => line.unused?.[heading] ?? ''),
    issues.map((issue) => sayRegisterIssue(language, issue)).join(' '),
    String(line.line),
  ]);
  return sendSheet(
    [[...head, ...others, say.why, say.fileLine], ...rows.map((row, i) => [...row, ...(more[i] ?? [])])],
    {
      name: language === 'da' ? 'forkerte-linjer' : 'wrong-lines',
      format: 'csv',
      language,
    },
  );
}

/** Columns that are not used, but for those that a file of wrong lines was given before. */
function otherColumns(lines: readonly ImportLine[]): readonly string[] {
  const ours = new Set(Object.values(importWords).flatMap(({ why, fileLine }) => [why, fileLine]));
  return [...new Set(lines.flatMap(({ unused = {} }) => Object.keys(unused)))].filter((heading) => !ours.has(heading));
}

export async function sendRegister(call: Call): Promise<Response> {
  const { language } = call.request;
  const table = registerTable(await exportRegister(call.service, language), language);
  return sendSheet(table, { name: 'register', format: formatOf(call), language });
}

export async function sendTemplate(call: Call): Promise<Response> {
  const { language } = call.request;
  const name = language === 'da' ? 'skabelon' : 'template';
  return sendSheet(templateRows(language), { name, format: formatOf(call), language });
}

function formatOf({ context }: Call): SheetFormat {
  return context.req.path.endsWith('.xlsx') ? 'xlsx' : 'csv';
}

async function preview(
  call: Call,
  file: string,
  lines: readonly ImportLine[],
  notes: readonly string[],
  status: 200 | 409 = 200,
): Promise<Response> {
  const { context, service, request } = call;
  const props = { file, lines, notes, preview: await previewImport(service, lines) };
  return context.html(<PreviewPage {...props} request={{ ...request, path: urls.importRegister() }} />, status);
}

function refusedFile({ context, request }: Call, issues: readonly Issue[]) {
  const here = { ...request, path: urls.importRegister() };
  return context.html(<ImportPage issues={issues} request={here} />, statusOf(issues));
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };
const badLines: Issue = { code: 'bad-lines', message: 'The preview did not come back whole.' };
/** Bytes of a form with a file, and of one with its lines, which are longer there. */
const requestLimit = registerFileLimit + 1024 * 1024;
const linesLimit = 4 * registerFileLimit;

async function formWith(request: Request, limit: number): Promise<FormData | 'too-large' | undefined> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data') || Number.isNaN(length)) return undefined;
  if (length > limit) return 'too-large';
  return request.formData().catch(() => undefined);
}

async function fileOf(request: Request): Promise<Result<File>> {
  const form = await formWith(request, requestLimit);
  const limit = registerFileLimit / 1024 / 1024;
  if (form === 'too-large') return bad({ code: 'too-large', message: `At most ${limit} MB.`, values: { limit } });
  const file = form?.get('file');
  return file instanceof File && (file.name !== '' || file.size > 0) ? good(file) : bad(noFile);
}

async function linesOf(
  request: Request,
): Promise<Result<{ readonly lines: readonly ImportLine[]; readonly seen: string; readonly file: string }>> {
  const form = await formWith(request, linesLimit);
  if (!form || form === 'too-large') return bad(badLines);
  const [lines, seen, file] = ['lines', 'seen', 'file'].map((name) => String(form.get(name) ?? ''));
  try {
    const parsed = ImportLines.safeParse(JSON.parse(lines ?? ''));
    return parsed.success ? good({ lines: parsed.data, seen: seen ?? '', file: file ?? '' }) : bad(badLines);
  } catch {
    return bad(badLines);
  }
}
