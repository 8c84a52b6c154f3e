import { dayOf } from '@lofte/domain/day';
import { agendaDocument } from '@lofte/formats/agenda-document';
import { itemDocument } from '@lofte/formats/item-document';
import { minutesDocument } from '@lofte/formats/minutes-document';
import { proposalDocument } from '@lofte/formats/proposal-document';
import { coverNoteOf } from '@lofte/service/steering/cover-note-of';
import { itemNotesOf } from '@lofte/service/steering/item-notes-of';
import { meetingPapersOf } from '@lofte/service/steering/meeting-papers-of';
import { notFound } from '../failure/answer.tsx';
import type { Call, Handler } from '../route.ts';
import { paperLinks } from './paper-links.ts';
import type { DocumentFormat } from './send-document.ts';
import { sendPaper } from './send-paper.ts';

export type MeetingPaper = 'agenda' | 'minutes';

/** A paper of a meeting as a file: the agenda with a note for each item, or the minutes. */
export function meetingPaper(which: MeetingPaper, format: DocumentFormat): Handler {
  return async (call: Call) => {
    const { service, request, actor } = call;
    const found = await papersIn(call);
    if (!found) return notFound(call);
    const { language } = request;
    if (which === 'minutes') return sendPaper(call, minutesDocument(found, paperLinks, language), format);
    const notes = await itemNotesOf(service, found, actor);
    return sendPaper(call, agendaDocument(found, notes, paperLinks, language), format);
  };
}

/** The note of one item of an agenda as a file. */
export function itemPaper(format: DocumentFormat): Handler {
  return async (call: Call) => {
    const { context, service, request, actor } = call;
    const found = await papersIn(call);
    const [note] = found ? await itemNotesOf(service, found, actor, context.req.param('item') ?? '') : [];
    if (!note) return notFound(call);
    return sendPaper(call, itemDocument(note, paperLinks, request.language, dayOf(service.now())), format);
  };
}

/** The cover note of a proposal as a file. */
export function proposalPaper(format: DocumentFormat): Handler {
  return async (call: Call) => {
    const { context, service, request, actor } = call;
    const note = await coverNoteOf(service, context.req.param('proposal') ?? '', actor);
    if (!note) return notFound(call);
    return sendPaper(call, proposalDocument(note, paperLinks, request.language, dayOf(service.now())), format);
  };
}

function papersIn({ context, service }: Call) {
  return meetingPapersOf(service, context.req.param('meeting') ?? '');
}
