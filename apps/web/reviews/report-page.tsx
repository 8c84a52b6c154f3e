import type { Review } from '@lofte/domain/steering/review';
import type { Report } from '@lofte/service/steering/reports';
import type { Child } from 'hono/jsx';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayReviewIssue } from './issues.ts';
import { type ReportWords, reportWords } from './report-words.ts';

interface ReportProps {
  readonly review: Review;
  readonly report: Report;
  /** Whether whoever looks began it, and may stop it. */
  readonly own: boolean;
  readonly request: PageRequest;
}

/** A long report on its way: what is done of it, what is being done, a way to stop it, and at last the file. */
export function ReportPage({ review, report, own, request }: ReportProps) {
  const say = reportWords[request.language];
  const busy = report.state === 'waiting' || report.state === 'running';
  const format = say.formats[report.format];
  return (
    <Frame {...{ review, request }} title={say.titles[report.state](format)} busy={busy}>
      {busy ? (
        <>
          <p role="status">{doing(say, report)}</p>
          <Bar {...{ report, name: say.progress }} />
          <p class="small quiet">{say.leave}</p>
          {own ? (
            <form method="post" action={urls.cancelReport(review.id, report.id)}>
              <button type="submit" class="button button-secondary">
                {say.stop}
              </button>
            </form>
          ) : null}
        </>
      ) : (
        <Ended {...{ review, report, request }} />
      )}
    </Frame>
  );
}

/** A report that nobody knows any more: it was long ago, or the server has begun anew. */
export function LostReportPage({ review, request }: Pick<ReportProps, 'review' | 'request'>) {
  const say = reportWords[request.language];
  return (
    <Frame {...{ review, request }} title={say.lost} busy={false}>
      <p>{say.lostWhy}</p>
      <Again review={review} formats={['docx', 'pdf', 'html']} say={say} />
    </Frame>
  );
}

function Ended({ review, report, request }: Omit<ReportProps, 'own'>) {
  const say = reportWords[request.language];
  if (report.file) {
    return (
      <>
        <p role="status">{review.state === 'sealed' ? say.sealed : say.countedTo(report.file.seq)}</p>
        <p class="choice">
          <a class="button button-primary" href={urls.reportFile(review.id, report.id)} download>
            {say.fetch[report.format]}
          </a>
        </p>
        <p class="small quiet">{say.kept}</p>
      </>
    );
  }
  const why = report.state === 'cancelled' ? say.wasStopped : whyFailed(report, request);
  return (
    <>
      <p role="status">{why}</p>
      <Again review={review} formats={[report.format]} say={say} />
    </>
  );
}

function whyFailed({ issue }: Report, { language }: PageRequest): string {
  const say = reportWords[language];
  if (issue?.code === 'took-too-long') return say.tooMuch;
  return issue?.code === 'unknown-review' ? sayReviewIssue(language, issue) : say.failed;
}

function Again({ review, formats, say }: { review: Review; formats: readonly Report['format'][]; say: ReportWords }) {
  return (
    <p class="choice">
      {formats.map((format) => (
        <a class="button button-secondary" href={urls.reviewPart(review.id, `report.${format}`)}>
          {say.again[format]}
        </a>
      ))}
    </p>
  );
}

function doing(say: ReportWords, { state, progress, format }: Report): string {
  if (state === 'waiting') return say.waits;
  const { stage = 'counting', done = 0, of = 0 } = progress ?? {};
  if (stage === 'counting') return of === 0 ? say.begins : say.counting(done, of);
  if (stage === 'writing') return say.writing(say.formats[format], Math.floor((100 * done) / Math.max(1, of)));
  return stage === 'setting' ? say.setting : say.packing;
}

/** The stages and the share of the whole time that each takes, as measured with thirty strategies as PDF. */
const shares: readonly (readonly [string, number])[] = [
  ['counting', 0.1],
  ['writing', 0.15],
  ['setting', 0.6],
  ['packing', 0.15],
];

/** No bar where nothing is known. */
function Bar({ report: { progress }, name }: { report: Report; name: string }) {
  const at = shares.findIndex(([stage]) => stage === progress?.stage);
  if (!progress || at < 0) return null;
  const before = shares.slice(0, at).reduce((sum, [, share]) => sum + share, 0);
  const value = before + (shares[at]?.[1] ?? 0) * (progress.done / Math.max(1, progress.of));
  return (
    <p class="report-bar">
      <progress value={value.toFixed(2)} max="1" aria-label={name} />
    </p>
  );
}

function Frame({
  review,
  request,
  title,
  busy,
  children,
}: Pick<ReportProps, 'review' | 'request'> & { title: string; busy: boolean; children: Child }) {
  return (
    <Page title={`${title}: ${review.title}`} request={request} {...(busy ? { scripts: ['again'], refresh: 2 } : {})}>
      <div class="rounds reviews">
        <p class="back">
          <a href={urls.writtenReview(review.id)}>{review.title}</a>
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </Page>
  );
}
