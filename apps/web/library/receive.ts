import { bad, good, type Result } from '@lofte/domain/issue';
import { uploadLimit } from '@lofte/service/add-paper';

export interface Received {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes of one request: two of the largest papers at once, and some room for the form around them. */
const requestLimit = 2 * uploadLimit + 1024 * 1024;
/** A larger request is cut off instead of read to its end. */
const drainLimit = 4 * 1024 ** 3;

/** The files of an upload form. Issues: `no-file`, `too-large`. */
export async function receiveFiles(request: Request): Promise<Result<readonly Received[]>> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  if (!isForm || Number.isNaN(length)) return bad({ code: 'no-file', message: 'No file was sent.' });
  if (length > requestLimit) return tooLarge(await firstName(request, length));
  const form = await request.formData().catch(() => new FormData());
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  // A form without a choice sends one file without a name.
  const chosen = files.filter((file) => file.name !== '' || file.size > 0);
  if (chosen.length === 0) return bad({ code: 'no-file', message: 'No file was sent.' });
  return good(
    await Promise.all(chosen.map(async (file) => ({ name: lastPart(file.name), bytes: await file.bytes() }))),
  );
}

function tooLarge(name: string): Result<never> {
  const limit = uploadLimit / 1024 / 1024;
  return bad({
    code: 'too-large',
    where: name,
    message: `“${name}” is larger than ${limit} MB.`,
    values: { limit },
  });
}

/** The name of the first file, from the head of its part; the rest is read and thrown away, because a browser shows no answer before it has sent all. */
async function firstName(request: Request, length: number): Promise<string> {
  if (!request.body) return '';
  let head = '';
  for await (const chunk of request.body) {
    if (head.length < 4096) head += Buffer.from(chunk).toString('utf8', 0, 4096);
    if (length > drainLimit) break;
  }
  return lastPart(/filename="([^"\r\n]*)"/.exec(head)?.[1]?.replaceAll('%22', '"') ?? '');
}

/** Some programs send a whole path as the name. */
function lastPart(name: string): string {
  return name.split(/[\\/]/).at(-1) || name;
}
