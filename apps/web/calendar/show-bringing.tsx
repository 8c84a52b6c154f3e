import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { CalendarFile } from '@lofte/domain/world/calendar-event';
import { engagementKinds, visibilities } from '@lofte/domain/world/engagement';
import { calendarFileLimit, readCalendarFile } from '@lofte/service/world/read-calendar-file';
import { type Becoming, previewCalendar, takeCalendar } from '@lofte/service/world/take-calendar';
import { forumsNamed } from '@lofte/service/world/world-of';
import { readCountry } from '../element/countries.ts';
import { fileForm, jsonIn } from '../file-form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfWorld } from '../world/issues.ts';
import { BringPage } from './bring-page.tsx';
import { type BecomingFields, PreviewPage } from './preview-page.tsx';

export function showBringing({ context, request }: Call): Response | Promise<Response> {
  return context.html(<BringPage request={request} />);
}

/** Reads a file and shows what it would do. Keeps nothing. */
export async function postCalendarFile(call: Call): Promise<Response> {
  const form = await formIn(call);
  const sent = form.ok ? form.value.get('file') : undefined;
  const given = sent instanceof File && (sent.name !== '' || sent.size > 0) ? sent : undefined;
  if (!form.ok) return refused(call, form.issues);
  if (!given) return refused(call, [noFile]);
  const file = await readCalendarFile(call.service, given.name, new Uint8Array(await given.arrayBuffer()));
  if (!file.ok) return refused(call, file.issues);
  const fields = { as: 'engagement', forum: '', country: '', kind: 'meeting', visible: 'inside' };
  return preview(call, { name: given.name, file: file.value, fields });
}

/** Does what the preview said; shows it anew where it is no longer so, or where something is wrong with it. */
export async function postTaking(call: Call): Promise<Response> {
  const form = await formIn(call);
  if (!form.ok) return refused(call, form.issues);
  const of = (name: string) => String(form.value.get(name) ?? '');
  const file = CalendarFile.safeParse(jsonIn(form.value, 'file')).data;
  if (!file) return refused(call, [badLines]);
  const fields = { as: of('as'), forum: of('forum'), country: of('country'), kind: of('kind'), visible: of('visible') };
  const chosen = new Set(form.value.getAll('line').map(Number));
  const done = await takeCalendar(
    call.service,
    { file, seen: of('seen'), chosen, becoming: becoming(fields) },
    call.actor,
  );
  if (done.ok) {
    const { count, first } = done.value;
    return call.context.redirect(urls.calendar({ month: first.slice(0, 7), taken: String(count) }), 303);
  }
  const issues = done.issues;
  if (issues.some(({ code }) => code === 'not-allowed')) return refused(call, issues);
  return preview(call, { name: of('name'), file, fields, chosen, issues });
}

function becoming({ as, forum, country, kind, visible }: BecomingFields): Becoming {
  return {
    as: as === 'session' ? 'session' : 'engagement',
    ...(forum === '' ? {} : { forum }),
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
    kind: engagementKinds.find((one) => one === kind) ?? 'meeting',
    visible: visibilities.find((one) => one === visible) ?? 'inside',
  };
}

async function preview(
  { context, service, request, actor }: Call,
  shown: {
    readonly name: string;
    readonly file: CalendarFile;
    readonly fields: BecomingFields;
    readonly chosen?: ReadonlySet<number>;
    readonly issues?: readonly Issue[];
  },
): Promise<Response> {
  const { chosen, ...props } = shown;
  const [found, forums] = [await previewCalendar(service, shown.file, actor), await forumsNamed(service)];
  const unticked = chosen && new Set(found.compared.flatMap((_, i) => (chosen.has(i) ? [] : [i])));
  const status = shown.issues ? (shown.issues.some(({ code }) => code === 'calendar-changed') ? 409 : 422) : 200;
  const here = { ...request, path: urls.bringCalendar() };
  const page = { ...props, preview: found, forums, ...(unticked ? { unticked } : {}) };
  return context.html(<PreviewPage {...page} request={here} />, status);
}

function refused({ context, request }: Call, issues: readonly Issue[]): Response | Promise<Response> {
  const here = { ...request, path: urls.bringCalendar() };
  return context.html(<BringPage issues={issues} request={here} />, statusOfWorld(issues));
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };
const badLines: Issue = { code: 'bad-lines', message: 'The preview did not come back whole.' };
/** Bytes of a form: with a file, or with all that was read of one, which is longer there. */
const requestLimit = 2 * calendarFileLimit;

async function formIn({ context }: Call): Promise<Result<FormData>> {
  const form = await fileForm(context.req.raw, requestLimit);
  if (form === 'too-large') return bad({ code: 'too-large', message: 'The file is too large.' });
  return form ? good(form) : bad(noFile);
}
