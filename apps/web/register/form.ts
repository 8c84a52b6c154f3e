import type { Context } from 'hono';

/** Bytes of a form of the register: an organisation may have many units. */
const limit = 1024 * 1024;

/** The fields of a form, as often as each is there, with `\n` as line end; none where it is too large or no form. */
export async function registerForm({ req }: Context): Promise<URLSearchParams> {
  const length = Number(req.header('content-length') ?? Number.NaN);
  const isForm = req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (!isForm || !(length <= limit)) return new URLSearchParams();
  const sent = new URLSearchParams(await req.text());
  return new URLSearchParams([...sent].map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]));
}

/** What a field says; '' where it is not there. */
export function said(form: URLSearchParams, name: string): string {
  return form.get(name) ?? '';
}
