import { cancelReport, reportIn } from '@lofte/service/steering/cancel-report';
import { findReview } from '@lofte/service/steering/find-review';
import { sendDocument } from '../documents/send-document.ts';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { LostReportPage, ReportPage } from './report-page.tsx';

/** How far a long report is, and once it is done the way to it. */
export async function showReport(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const review = await findReview(service, param(call, 'review'));
  if (!review) return notFound(call);
  const report = reportIn(service, { review: review.id, report: param(call, 'report') });
  if (!report) return context.html(<LostReportPage {...{ review, request }} />, 404);
  return context.html(<ReportPage {...{ review, report, own: report.by === actor.id, request }} />);
}

export async function sendReport(call: Call): Promise<Response> {
  const [review, id] = [param(call, 'review'), param(call, 'report')];
  const report = reportIn(call.service, { review, report: id });
  // Gone, or not there yet: its page says which.
  if (!report?.file) return call.context.redirect(urls.report(review, id), 303);
  return sendDocument(report.file.name, report.format, report.file.bytes);
}

export async function postCancel(call: Call): Promise<Response> {
  const [review, report] = [param(call, 'review'), param(call, 'report')];
  await cancelReport(call.service, { review, report }, call.actor);
  return call.context.redirect(urls.report(review, report), 303);
}

function param({ context }: Call, name: 'review' | 'report'): string {
  return context.req.param(name) ?? '';
}
