import { dayOf } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { openTemplate } from '@lofte/formats/document/open-template';
import { toDocx } from '@lofte/formats/document/to-docx';
import { sampleDocument } from '@lofte/formats/sample-document';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { chooseTemplate, removeTemplate } from '@lofte/service/template/choose-template';
import { templateOf } from '@lofte/service/template/template-of';
import { sendDocument } from '../documents/send-document.ts';
import { notFound } from '../failure/answer.tsx';
import { fileForm } from '../file-form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { TemplatePage, templateLimit } from './page.tsx';
import { templateWords } from './words.ts';

/** The template that documents are written into, what it has, and ways to try, replace and remove it. */
export async function showTemplate(call: Call): Promise<Response> {
  return page(call);
}

/** Takes the file that was sent, or only writes a sample into it. */
export async function postTemplate(call: Call): Promise<Response> {
  const { service, actor, context } = call;
  const sent = await templateSent(context.req.raw);
  if (!sent.ok) return page(call, sent.issues);
  const { name, bytes, trying } = sent.value;
  if (trying) {
    const opened = await openTemplate(bytes);
    return opened.ok ? sample(call, opened.value) : page(call, opened.issues);
  }
  const done = await chooseTemplate(service, { name, bytes }, actor);
  return done.ok ? told(call, 'chosen') : page(call, done.issues);
}

export async function postRemove(call: Call): Promise<Response> {
  const done = await removeTemplate(call.service, call.actor);
  return done.ok || done.issues.some(({ code }) => code === 'no-template')
    ? told(call, 'removed')
    : page(call, done.issues);
}

/** Something of everything that papers are made of, as documents look now. */
export async function sendSample(call: Call): Promise<Response> {
  return sample(call, (await templateOf(call.service))?.opened);
}

/** The template as it was sent. */
export async function sendTemplate(call: Call): Promise<Response> {
  const found = await templateOf(call.service);
  if (!found) return notFound(call);
  return sendDocument(found.template.name.replace(/\.\w+$/, ''), 'docx', found.bytes);
}

async function sample({ service, request }: Call, template: Parameters<typeof toDocx>[1]): Promise<Response> {
  const document = sampleDocument(request.language, dayOf(service.now()));
  return sendDocument(document.title, 'docx', await toDocx(document, template));
}

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Nothing is to be kept. */
  readonly trying: boolean;
}

/** Issues: `no-file`, `too-large` */
async function templateSent(request: Request): Promise<Result<Sent>> {
  const form = await fileForm(request, (templateLimit + 1) * 1024 * 1024);
  const values = { limit: templateLimit };
  if (form === 'too-large') return bad({ code: 'too-large', message: `At most ${templateLimit} MB.`, values });
  const file = form?.get('file');
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return bad(noFile);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return good({ name: file.name, bytes, trying: form?.get('do') === 'try' });
}

const noFile: Issue = { code: 'no-file', message: 'No file was sent.' };

type Told = keyof (typeof templateWords)['da']['told'];

function told(call: Call, what: Told): Response {
  return call.context.redirect(urls.template({ said: what }), 303);
}

async function page(call: Call, issues: readonly Issue[] = []): Promise<Response> {
  const { context, service, request } = call;
  const said = context.req.query('said') ?? '';
  const props = {
    ...{ issues, found: await templateOf(service), names: (await steeringNames(service)).people },
    told: Object.hasOwn(templateWords.da.told, said) ? templateWords[request.language].told[said as Told] : undefined,
  };
  const here = { ...request, path: urls.template() };
  return context.html(<TemplatePage {...props} request={here} />, statusOf(issues));
}

function statusOf(issues: readonly Issue[]): 200 | 403 | 409 | 413 | 422 {
  const has = (...codes: readonly string[]) => issues.some(({ code }) => codes.includes(code));
  if (issues.length === 0) return 200;
  if (has('not-allowed')) return 403;
  if (has('too-large', 'document-too-large')) return 413;
  return has('nothing-changed') ? 409 : 422;
}
