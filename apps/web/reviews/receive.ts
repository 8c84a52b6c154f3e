import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { TakenTexts } from '@lofte/domain/steering/taken-texts';
import { fileForm, jsonIn } from '../file-form.ts';

/** Megabytes of a document that comes back. */
export const documentLimit = 30;
const fileLimit = (documentLimit + 1) * 1024 * 1024;
const textsLimit = 16 * 1024 * 1024;

/** The document that was sent. Issues: `no-file`, `too-large` */
export async function documentSent(request: Request): Promise<Result<File>> {
  const form = await fileForm(request, fileLimit);
  const values = { limit: documentLimit };
  if (form === 'too-large') return bad({ code: 'too-large', message: `At most ${documentLimit} MB.`, values });
  const file = form?.get('file');
  return file instanceof File && (file.name !== '' || file.size > 0) ? good(file) : bad(noFile);
}

/** The texts of a preview that are to be taken over. Issue `bad-lines` */
export async function textsSent(request: Request): Promise<Result<TakenTexts>> {
  const form = await fileForm(request, textsLimit);
  if (!form || form === 'too-large') return bad(badLines);
  const sent = TakenTexts.safeParse(jsonIn(form, 'texts'));
  return sent.success ? good(sent.data) : bad(badLines);
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };
const badLines: Issue = { code: 'bad-lines', message: 'The preview did not come back whole.' };
