import { readingOf } from '@lofte/service/reading-of';
import { failed, notFound } from '../failure/answer.tsx';
import { UnreadPage } from '../library/unread.tsx';
import type { Call } from '../route.ts';
import { ReadingPage } from './page.tsx';
import { Part, type PartName, partNames } from './parts.tsx';
import { type Shown, shown } from './shown.ts';
import { viewOf } from './view.ts';

/** The reading page, or with `?part=tree,chosen` those parts of it as JSON. */
export async function showReading(call: Call): Promise<Response> {
  const { context, request, service } = call;
  const paper = context.req.param('paper') ?? '';
  const reading = await readingOf(service, paper);
  if (!reading) return notFound(call);
  const { draft } = reading;
  if (!draft) return context.html(<UnreadPage paper={reading.paper} request={request} />);
  const view = viewOf((name) => context.req.query(name));
  const now = shown({ ...reading, draft, view, language: request.language });
  const asked = context.req.query('part');
  if (asked === undefined) return context.html(<ReadingPage shown={now} request={request} />);
  const names = partNames.filter((name) => asked.split(',').includes(name));
  if (names.length === 0) return failed(call, 400);
  return context.json({ version: now.version, parts: parts(now, names, Number(context.req.query('pressed'))) });
}

/** Parts of the page as HTML, by name. */
export function parts(now: Shown, names: readonly PartName[], pressed?: number): Readonly<Record<string, string>> {
  const at = Number.isSafeInteger(pressed) && pressed ? pressed : undefined;
  return Object.fromEntries(names.map((name) => [name, String(<Part name={name} shown={now} pressed={at} />)]));
}
