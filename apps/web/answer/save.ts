import type { Issue } from '@lofte/domain/issue';
import { saveAnswer } from '@lofte/service/follow-up/answer-request';
import { evidenceFor } from '@lofte/service/follow-up/evidence-of';
import { receiveEvidence } from '@lofte/service/follow-up/receive-evidence';
import { openLink } from '@lofte/service/follow-up/request-link';
import { evidenceAnswer } from '../evidence/send-evidence.ts';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { keepSecret, requestOf, tokenOf } from './caller.ts';
import { savedForm } from './initial-form.ts';
import { sayAnswerIssue } from './issues.ts';
import { linkOver } from './over.tsx';
import { receiveForm } from './receive-form.ts';

/** Bytes of what somebody has begun to write. */
const saveLimit = 128 * 1024;

/** Keeps what somebody is typing. Answers the script with what is wrong, where something is. */
export async function postSave(call: Call): Promise<Response> {
  keepSecret(call);
  const { context, service } = call;
  if (!(Number(context.req.header('content-length') ?? Number.NaN) <= saveLimit)) return context.json({}, 413);
  const sent = savedIn(await context.req.json().catch(() => undefined));
  if (!sent) return context.json({}, 400);
  const { asked, fields, typed } = sent;
  const done = await saveAnswer(service, tokenOf(call), asked, { fields }, typed);
  return done.ok ? context.json({ saved: service.now().toISOString() }) : refused(call, done.issues);
}

/** What the script sends: the fields, and when they were typed by the clock of whoever typed. */
function savedIn(sent: unknown) {
  const { strategy, element, saved } = Object(sent) as Readonly<Record<string, unknown>>;
  const form = savedForm(sent);
  const typed = new Date(String(saved));
  if (typeof strategy !== 'string' || typeof element !== 'string' || !form || Number.isNaN(typed.getTime()))
    return undefined;
  return { asked: { strategy, element }, fields: form.entries, typed };
}

/** Keeps a file as soon as it is chosen. */
export async function postFile(call: Call): Promise<Response> {
  keepSecret(call);
  const { context, service } = call;
  const opened = await openLink(service, tokenOf(call));
  if (!opened.ok) return refused(call, opened.issues);
  const received = await receiveForm(context.req.raw);
  const [file] = received.ok ? received.value.files : [];
  if (!received.ok || !file) return refused(call, received.ok ? [] : received.issues);
  const done = await receiveEvidence(service, tokenOf(call), file);
  if (!done.ok) return refused(call, done.issues);
  const { sha256, name } = done.value;
  return context.json({ key: `f-${sha256}`, name, href: urls.ownEvidence(tokenOf(call), sha256) });
}

async function refused(call: Call, issues: readonly Issue[]): Promise<Response> {
  const opened = await openLink(call.service, tokenOf(call));
  const language = opened.ok ? requestOf(call, opened.value).language : call.request.language;
  const codes = issues.map(({ code }) => code);
  const status = codes.includes('bad-link')
    ? 404
    : codes.some((code) => code.startsWith('link-'))
      ? 410
      : codes.includes('form-too-large')
        ? 413
        : 422;
  return call.context.json({ problem: issues.map((issue) => sayAnswerIssue(language, issue)).join(' ') }, status);
}

/** A file that belongs to what the link is about. */
export async function sendOwnEvidence(call: Call): Promise<Response> {
  keepSecret(call);
  const found = await evidenceFor(call.service, tokenOf(call), call.context.req.param('sha256') ?? '');
  if (found.ok) return evidenceAnswer(found.value);
  return found.issues[0]?.code === 'no-such-file' ? notFound(call) : linkOver(call, found.issues);
}
