/** A form with a file or with much in it, by its whole size in bytes; undefined where it is no such form. */
export async function fileForm(request: Request, limit: number): Promise<FormData | 'too-large' | undefined> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data') || Number.isNaN(length)) return undefined;
  if (length > limit) return 'too-large';
  return request.formData().catch(() => undefined);
}

/** What a field of it says as JSON; undefined where it is none. */
export function jsonIn(form: FormData, name: string): unknown {
  try {
    return JSON.parse(String(form.get(name) ?? ''));
  } catch {
    return undefined;
  }
}
