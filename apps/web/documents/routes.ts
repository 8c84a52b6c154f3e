import type { Route } from '../route.ts';
import type { DocumentFormat } from './send-document.ts';
import { type MeetingPaper, meetingPaper } from './send-meeting-paper.ts';

const formats: readonly DocumentFormat[] = ['docx', 'pdf', 'html'];
const papers: readonly MeetingPaper[] = ['agenda', 'minutes'];

/** Papers to keep, sign and send on. */
export const documentRoutes: readonly Route[] = papers.flatMap((paper) =>
  formats.map(
    (format): Route => ({
      ...{ method: 'GET', path: `/meetings/:meeting/${paper}.${format}`, action: 'steering.see' },
      handle: meetingPaper(paper, format),
    }),
  ),
);
