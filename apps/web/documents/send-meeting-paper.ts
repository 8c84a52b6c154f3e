import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { agendaDocument } from '@lofte/formats/agenda-document';
import type { Document } from '@lofte/formats/document/document';
import { minutesDocument } from '@lofte/formats/minutes-document';
import type { MeetingLinks } from '@lofte/formats/proposal-document';
import { meetingPapersOf } from '@lofte/service/steering/meeting-papers-of';
import { notFound } from '../failure/answer.tsx';
import type { Language } from '../language.ts';
import type { Call, Handler } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { type DocumentFormat, sendDocument } from './send-document.ts';
import { written } from './written.ts';

const papers = { agenda: agendaDocument, minutes: minutesDocument } as const satisfies Readonly<
  Record<string, (papers: MeetingPapers, links: MeetingLinks, language: Language) => Document>
>;

export type MeetingPaper = keyof typeof papers;

const links: MeetingLinks = {
  element: urls.element,
  proposal: (id) => urls.proposal(id),
  decision: (id) => urls.decision(id),
};

/** A paper of a meeting as a file. */
export function meetingPaper(which: MeetingPaper, format: DocumentFormat): Handler {
  return async (call: Call) => {
    const { context, service, site, request } = call;
    const found = await meetingPapersOf(service, context.req.param('meeting') ?? '');
    if (!found) return notFound(call);
    const document = papers[which](found, links, request.language);
    const bytes = await written({ ...document, base: originOf(site, context.req.url) }, format);
    return sendDocument(document.title, format, bytes);
  };
}
