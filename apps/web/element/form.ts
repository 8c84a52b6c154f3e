import type { Context } from 'hono';

/** What a form sent: names may come several times. */
export interface Form {
  readonly entries: readonly (readonly [name: string, value: string])[];
  /** The first value of a name; '' where there is none. */
  readonly one: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/** Bytes; the longest text with all its characters escaped fits in. */
const limit = 1024 * 1024;

/** The fields of a form, with `\n` as line end; undefined where it is too large or no form. */
export async function readForm({ req }: Context): Promise<Form | undefined> {
  if (!(Number(req.header('content-length') ?? Number.NaN) <= limit)) return undefined;
  const data = await req.formData().catch(() => undefined);
  if (!data) return undefined;
  return formOf(
    [...data].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replace(/\r\n?/g, '\n')] as const] : [],
    ),
  );
}

export function formOf(entries: Form['entries']): Form {
  return {
    entries,
    one: (name) => entries.find(([key]) => key === name)?.[1] ?? '',
    all: (name) => entries.flatMap(([key, value]) => (key === name ? [value] : [])),
  };
}
