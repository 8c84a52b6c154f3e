import { type TakenRow, TakenRows } from '@lofte/domain/follow-up/filled-row';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { workbookLimit } from '@lofte/service/follow-up/workbook/read-workbook';
import { fileForm, jsonIn } from '../file-form.ts';

/** Bytes of a form with a file, and of one with its rows, which are longer there. */
const fileLimit = workbookLimit + 1024 * 1024;
const rowsLimit = 4 * workbookLimit;

/** The workbook that was sent. Issues: `no-file`, `too-large` */
export async function fileSent(request: Request): Promise<Result<File>> {
  const form = await fileForm(request, fileLimit);
  const limit = workbookLimit / 1024 / 1024;
  if (form === 'too-large') return bad({ code: 'too-large', message: `At most ${limit} MB.`, values: { limit } });
  const file = form?.get('file');
  return file instanceof File && (file.name !== '' || file.size > 0) ? good(file) : bad(noFile);
}

/** The rows of a preview that are to be saved: those ticked, and of two answers the workbook's where it was chosen. Issue `bad-lines` */
export async function rowsSent(request: Request): Promise<Result<readonly TakenRow[]>> {
  const form = await fileForm(request, rowsLimit);
  if (!form || form === 'too-large') return bad(badLines);
  const rows = TakenRows.safeParse(jsonIn(form, 'rows'));
  if (!rows.success) return bad(badLines);
  const ticked = new Set(form.getAll('take').map(String));
  return good(rows.data.filter((_, i) => ticked.has(String(i)) || form.get(`both-${i}`) === 'use'));
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };
const badLines: Issue = { code: 'bad-lines', message: 'The preview did not come back whole.' };
