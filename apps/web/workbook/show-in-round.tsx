import type { Issue } from '@lofte/domain/issue';
import { titlesOf } from '@lofte/service/follow-up/asked-titles';
import { type Answering, answeringInRound, receiversIn } from '@lofte/service/follow-up/workbook/answering';
import { previewWorkbook } from '@lofte/service/follow-up/workbook/preview-workbook';
import { readWorkbook } from '@lofte/service/follow-up/workbook/read-workbook';
import { takeRoundWorkbook } from '@lofte/service/follow-up/workbook/take-workbook';
import { workbookOfRound } from '@lofte/service/follow-up/workbook/workbook-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { FailedPage } from './failed-page.tsx';
import { statusOfWorkbook } from './issues.ts';
import { placeInRound } from './place.ts';
import { PreviewPage } from './preview-page.tsx';
import { fileSent, rowsSent } from './receive.ts';
import { sendWorkbook } from './send-workbook.ts';
import { UploadPage } from './upload-page.tsx';

/** The secretariat's page of a round's workbook. */
export async function showRoundWorkbook(call: Call): Promise<Response> {
  return inRound(call, (answering) => upload(call, answering, []));
}

export async function sendRoundWorkbook(call: Call): Promise<Response> {
  return inRound(call, async (answering) => {
    const request = call.context.req.query('request');
    const made = await workbookOfRound(call.service, { round: answering.round.id, request }, call.request.language);
    return made.ok ? sendWorkbook(made.value) : upload(call, answering, made.issues);
  });
}

/** Reads a workbook and shows what it would do. Keeps nothing. */
export async function postRoundWorkbook(call: Call): Promise<Response> {
  return inRound(call, async (answering) => {
    const sent = await fileSent(call.context.req.raw);
    const book = sent.ok ? await readWorkbook(sent.value.name, await sent.value.bytes()) : sent;
    if (!sent.ok || !book.ok) return upload(call, answering, book.ok ? [] : book.issues);
    const preview = await previewWorkbook(call.service, answering, book.value);
    if (!preview.ok) return upload(call, answering, preview.issues);
    const place = placeInRound(call.request, answering.round);
    return call.context.html(<PreviewPage file={sent.value.name} preview={preview.value} place={place} />);
  });
}

export async function takeInRound(call: Call): Promise<Response> {
  return inRound(call, async (answering) => {
    const rows = await rowsSent(call.context.req.raw);
    if (!rows.ok) return upload(call, answering, rows.issues);
    const place = placeInRound(call.request, answering.round);
    const taken = await takeRoundWorkbook(call.service, answering.round.id, rows.value, call.actor);
    if (!taken.ok) return upload(call, answering, taken.issues);
    if (taken.value.failed.length === 0)
      return call.context.redirect(`${place.page}?saved=${taken.value.written}`, 303);
    const titles = await titlesOf(call.service.store, answering.requests);
    return call.context.html(<FailedPage {...{ place, titles }} taken={taken.value} />);
  });
}

async function inRound(call: Call, show: (answering: Answering) => Response | Promise<Response>): Promise<Response> {
  const answering = await answeringInRound(call.service.store, call.context.req.param('round') ?? '');
  if (answering.ok) return show(answering.value);
  if (answering.issues.some(({ code }) => code === 'unknown-round')) return notFound(call);
  const place = placeInRound(call.request, { id: call.context.req.param('round') ?? '', name: '' });
  return call.context.html(<UploadPage place={place} issues={answering.issues} />, statusOfWorkbook(answering.issues));
}

async function upload(call: Call, answering: Answering, issues: readonly Issue[]): Promise<Response> {
  const receivers = await receiversIn(call.service.store, answering);
  const place = placeInRound(call.request, answering.round);
  const props = { place, receivers, round: answering.round.id, issues, saved: savedIn(call) };
  return call.context.html(<UploadPage {...props} />, issues.length > 0 ? statusOfWorkbook(issues) : 200);
}

/** How many answers were saved, where the page is shown after that. */
export function savedIn({ context }: Call): number | undefined {
  const saved = context.req.query('saved');
  return saved !== undefined && /^\d{1,6}$/.test(saved) ? Number(saved) : undefined;
}
