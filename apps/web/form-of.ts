import { storableText } from '@lofte/service/storable';
import type { Context } from 'hono';

/** Bytes of a form without files. */
const limit = 64 * 1024;

/** The text fields of a form, with `\n` as line end and nothing that no database takes; none where it is too large or no form. */
export async function formOf({ req }: Context): Promise<Readonly<Record<string, string>>> {
  if (!(Number(req.header('content-length') ?? Number.NaN) <= limit)) return {};
  const body = await req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, storableText(value).replace(/\r\n?/g, '\n')]] : [],
    ),
  );
}
