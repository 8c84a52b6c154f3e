import { bad, good, type Result } from '@lofte/domain/issue';
import { evidenceLimit } from '@lofte/formats/evidence-file';
import { storableText } from '@lofte/service/storable';
import { type Form, formOf } from '../element/form.ts';

export interface Received {
  readonly form: Form;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Bytes of one request: three of the largest files, and room for the words around them. */
const requestLimit = 3 * evidenceLimit + 1024 * 1024;
/** Of a form without files. */
const textLimit = 256 * 1024;

/** Text fields and files of a form. What is too large is not read. Issues: `form-too-large`, `unread` */
export async function receiveForm(request: Request): Promise<Result<Received>> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  const withFiles = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  const limit = withFiles ? requestLimit : textLimit;
  if (length > limit) {
    await drain(request);
    return bad(tooLarge(limit));
  }
  const data = Number.isNaN(length) ? undefined : await request.formData().catch(() => undefined);
  if (!data) return bad({ code: 'unread', message: 'The form could not be read.' });
  const fields: (readonly [string, string])[] = [];
  const files: Promise<Received['files'][number]>[] = [];
  for (const [name, value] of data) {
    if (typeof value === 'string') fields.push([name, storableText(value).replace(/\r\n?/g, '\n')]);
    // A form without a choice sends one file without a name.
    else if (value.name !== '' || value.size > 0) files.push(bytesOf(value));
  }
  return good({ form: formOf(fields), files: await Promise.all(files) });
}

async function bytesOf(file: File): Promise<Received['files'][number]> {
  return { name: file.name, bytes: await file.bytes() };
}

/** Bytes; a larger request is cut off instead of thrown away to its end. */
const drainLimit = 4 * 1024 ** 3;
/** Milliseconds without any byte. */
const patience = 1000;

/** Throws away what comes: a browser shows no answer before it has sent all. Nobody is waited for who sends nothing. */
async function drain({ body }: Request): Promise<void> {
  const reader = body?.getReader();
  if (!reader) return;
  let read = 0;
  while (read < drainLimit) {
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(late.resolve, patience, undefined);
    const part = await Promise.race([reader.read(), late.promise]).catch(() => undefined);
    clearTimeout(timer);
    if (!part || part.done) break;
    read += part.value.length;
  }
}

function tooLarge(limit: number) {
  const megabytes = Math.max(1, Math.floor(limit / 1024 / 1024));
  return {
    code: 'form-too-large',
    message: `What was sent is larger than ${megabytes} MB.`,
    values: { limit: megabytes },
  };
}
