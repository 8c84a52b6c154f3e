import type { Issue } from '@lofte/domain/issue';
import { titlesOf } from '@lofte/service/follow-up/asked-titles';
import { type Asked, openLink } from '@lofte/service/follow-up/request-link';
import { answeringByLink } from '@lofte/service/follow-up/workbook/answering';
import { previewWorkbook } from '@lofte/service/follow-up/workbook/preview-workbook';
import { readWorkbook } from '@lofte/service/follow-up/workbook/read-workbook';
import { takeWorkbook } from '@lofte/service/follow-up/workbook/take-workbook';
import { workbookOfRequest } from '@lofte/service/follow-up/workbook/workbook-of';
import { keepSecret, requestOf, tokenOf } from '../answer/caller.ts';
import { linkOver } from '../answer/over.tsx';
import type { Call } from '../route.ts';
import { FailedPage } from './failed-page.tsx';
import { statusOfWorkbook } from './issues.ts';
import { placeByLink } from './place.ts';
import { PreviewPage } from './preview-page.tsx';
import { fileSent, rowsSent } from './receive.ts';
import { sendWorkbook } from './send-workbook.ts';
import { savedIn } from './show-in-round.tsx';
import { UploadPage } from './upload-page.tsx';

/** The page of a request's workbook, for whoever holds its link. */
export async function showOwnWorkbook(call: Call): Promise<Response> {
  return byLink(call, (asked) => upload(call, asked, []));
}

export async function sendOwnWorkbook(call: Call): Promise<Response> {
  return byLink(call, async (asked) => {
    const made = await workbookOfRequest(call.service, tokenOf(call), requestOf(call, asked).language);
    return made.ok ? sendWorkbook(made.value) : upload(call, asked, made.issues);
  });
}

/** Reads a workbook and shows what it would do. Keeps nothing. */
export async function postOwnWorkbook(call: Call): Promise<Response> {
  return byLink(call, async (asked) => {
    // Only who may answer can have a file read.
    const answering = await answeringByLink(call.service, tokenOf(call));
    if (!answering.ok) return upload(call, asked, answering.issues);
    const sent = await fileSent(call.context.req.raw);
    const book = sent.ok ? await readWorkbook(sent.value.name, await sent.value.bytes()) : sent;
    if (!sent.ok || !book.ok) return upload(call, asked, book.ok ? [] : book.issues);
    const preview = await previewWorkbook(call.service, answering.value, book.value);
    if (!preview.ok) return upload(call, asked, preview.issues);
    return call.context.html(
      <PreviewPage file={sent.value.name} preview={preview.value} place={placeOf(call, asked)} />,
    );
  });
}

export async function takeOwn(call: Call): Promise<Response> {
  return byLink(call, async (asked) => {
    const rows = await rowsSent(call.context.req.raw);
    if (!rows.ok) return upload(call, asked, rows.issues);
    const place = placeOf(call, asked);
    const taken = await takeWorkbook(call.service, tokenOf(call), rows.value);
    if (!taken.ok) return upload(call, asked, taken.issues);
    const { failed, written } = taken.value;
    if (failed.length === 0) return call.context.redirect(`${place.page}?saved=${written}`, 303);
    const titles = await titlesOf(call.service.store, [asked.request]);
    return call.context.html(<FailedPage {...{ place, titles }} taken={taken.value} />);
  });
}

async function byLink(call: Call, show: (asked: Asked) => Response | Promise<Response>): Promise<Response> {
  keepSecret(call);
  const asked = await openLink(call.service, tokenOf(call));
  return asked.ok ? show(asked.value) : linkOver(call, asked.issues);
}

function placeOf(call: Call, asked: Asked) {
  return placeByLink(requestOf(call, asked), tokenOf(call));
}

function upload(call: Call, asked: Asked, issues: readonly Issue[]): Response | Promise<Response> {
  const props = { place: placeOf(call, asked), issues, saved: savedIn(call) };
  return call.context.html(<UploadPage {...props} />, issues.length > 0 ? statusOfWorkbook(issues) : 200);
}
