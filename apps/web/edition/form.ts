import { bad, good, type Result } from '@lofte/domain/issue';
import type { WantedEdition } from '@lofte/service/adopt-edition';
import type { Context } from 'hono';

/** Bytes: some ten thousand lines. */
const limit = 1024 * 1024;

/** What was chosen. Issue: `form-too-large`. */
export async function chosenIn({ req }: Context): Promise<Result<WantedEdition>> {
  if (!(Number(req.header('content-length') ?? Number.NaN) <= limit)) {
    return bad({ code: 'form-too-large', message: 'The form is too large. Adopt the lines in several steps.' });
  }
  const body = await req.parseBody({ all: true }).catch(() => ({}) as Record<string, unknown>);
  const texts = (name: string) => [body[name]].flat().filter((value): value is string => typeof value === 'string');
  const [seen = '', version = '', reason = ''] = ['seen', 'version', 'reason'].map((name) => texts(name)[0]);
  return good({
    seen: whole(seen),
    version: whole(version),
    lines: texts('line'),
    all: texts('all').length > 0,
    reason: reason.replace(/\r\n?/g, '\n'),
  });
}

/** 0 for what is no whole number: nobody has seen that. */
function whole(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
