import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { newId } from '../new-id.ts';
import type { ReadingProgress } from '../read-in-worker.ts';
import { openQueue } from '../reading-queue.ts';
import type { WrittenFormat } from '../write-in-process.ts';

/** A long report on its way to a file: `counting` and then the writer's own stages are told as it goes. */
export interface Report {
  readonly id: string;
  readonly review: string;
  readonly format: WrittenFormat;
  /** Id of who asked for it first, who alone may stop it. */
  readonly by: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: ReadingProgress | undefined;
  readonly file?: ReportFile;
  readonly issue?: Issue | undefined;
}

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It is counted up to this entry. */
  readonly seq: number;
}

export interface WantedReport extends Pick<Report, 'review' | 'format' | 'by'> {
  /** What gives the same bytes: whoever asks for the same gets what is being written or kept. */
  readonly same: string;
  readonly make: (signal: AbortSignal, progress: (progress: ReadingProgress) => void) => Promise<Result<ReportFile>>;
}

/** Long reports of this server: those that wait, the one being written, and for a while those that are done. */
export interface Reports {
  /** @returns its id. Issues: `too-many-own-reports`, `too-many-reports` */
  begin(wanted: WantedReport): Result<string>;
  find(id: string): Report | undefined;
  /** Stops it, once its process has ended. */
  cancel(id: string): Promise<void>;
  /** Once it neither waits nor is being written. */
  ended(id: string): Promise<void>;
  close(): Promise<void>;
}

export const mostOwnReports = 2;
export const mostReports = 10;
/** Bytes that are kept of reports that are done: a few PDFs of thirty strategies, of 50 MB each. */
const mostKept = 200 * 1024 * 1024;
/** Milliseconds that they are kept. */
const keptFor = 60 * 60 * 1000;

interface Job {
  report: Report;
  readonly wanted: WantedReport;
  endedAt?: number;
}

/** One at a time: a PDF of thirty strategies takes two gigabytes and all of a processor. */
export function openReports(now: () => Date): Reports {
  const jobs = new Map<string, Job>();
  const queue = openQueue(1, async (id, signal, progress) => {
    const job = jobs.get(id);
    if (!job) return;
    const end = (more: Partial<Report>) => {
      job.report = { ...job.report, progress: undefined, ...more };
      job.endedAt = now().getTime();
      forget();
    };
    if (signal.aborted) return end({ state: 'cancelled' });
    job.report = { ...job.report, state: 'running' };
    try {
      const made = await job.wanted.make(signal, progress);
      if (signal.aborted) end({ state: 'cancelled' });
      else if (made.ok) end({ state: 'done', file: made.value });
      else end({ state: 'failed', issue: made.issues[0] });
    } catch (error) {
      if (signal.aborted) return end({ state: 'cancelled' });
      end({ state: 'failed' });
      throw error;
    }
  });
  const open = () => [...jobs.values()].filter(({ endedAt }) => endedAt === undefined);
  /** The oldest go first, once there is too much of them or nobody came for an hour. */
  const forget = () => {
    const ended = [...jobs.values()].filter(({ endedAt }) => endedAt !== undefined);
    let kept = 0;
    for (const { report, endedAt = 0 } of ended.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))) {
      const size = report.file?.bytes.length ?? 0;
      const first = kept === 0;
      kept += size;
      if (now().getTime() - endedAt > keptFor || (kept > mostKept && !first)) jobs.delete(report.id);
    }
  };
  return {
    begin: (wanted) => {
      forget();
      const same = [...jobs.values()].find(
        ({ wanted: other, report }) =>
          other.same === wanted.same && ['waiting', 'running', 'done'].includes(report.state),
      );
      if (same) return good(same.report.id);
      if (open().filter(({ report }) => report.by === wanted.by).length >= mostOwnReports) return bad(issues.own);
      if (open().length >= mostReports) return bad(issues.all);
      const { review, format, by } = wanted;
      const report: Report = { id: newId(), review, format, by, state: 'waiting' };
      jobs.set(report.id, { report, wanted });
      queue.add(report.id);
      return good(report.id);
    },
    find: (id) => {
      const report = jobs.get(id)?.report;
      return report?.state === 'running' ? { ...report, progress: queue.progress(id) } : report;
    },
    cancel: async (id) => {
      const ended = queue.ended(id);
      queue.cancel(id);
      await ended.catch(() => undefined);
    },
    ended: (id) => queue.ended(id),
    close: () => queue.close(),
  };
}

const issues = {
  own: {
    code: 'too-many-own-reports',
    message: `You already have ${mostOwnReports} reports being written. Wait for one, or stop it.`,
  },
  all: { code: 'too-many-reports', message: 'Many reports are being written just now. Try again in a few minutes.' },
} as const;
