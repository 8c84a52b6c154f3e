import type { Route } from '../route.ts';
import { briefPaper } from './send-brief.ts';
import type { DocumentFormat } from './send-document.ts';
import { itemPaper, meetingPaper, proposalPaper } from './send-meeting-paper.ts';
import { statusPaper } from './send-status.ts';

const formats: readonly DocumentFormat[] = ['docx', 'pdf', 'html'];

/** Papers to keep, sign and send on. */
export const documentRoutes: readonly Route[] = formats.flatMap((format): readonly Route[] => [
  {
    ...{ method: 'GET', path: `/meetings/:meeting/agenda.${format}`, action: 'steering.see' },
    handle: meetingPaper('agenda', format),
  },
  {
    ...{ method: 'GET', path: `/meetings/:meeting/minutes.${format}`, action: 'steering.see' },
    handle: meetingPaper('minutes', format),
  },
  {
    ...{ method: 'GET', path: `/meetings/:meeting/item/:item/note.${format}`, action: 'steering.see' },
    handle: itemPaper(format),
  },
  {
    ...{ method: 'GET', path: `/proposals/:proposal/note.${format}`, action: 'steering.see' },
    handle: proposalPaper(format),
  },
  {
    ...{ method: 'GET', path: `/strategy/:strategy/status.${format}`, action: 'strategy.see' },
    handle: statusPaper(format),
  },
  {
    ...{ method: 'GET', path: `/strategy/:id/element/:element/brief.${format}`, action: 'strategy.see' },
    handle: briefPaper(format),
  },
]);
