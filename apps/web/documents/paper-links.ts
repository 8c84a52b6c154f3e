import type { MeetingLinks } from '@lofte/formats/note-writing';
import { urls } from '../urls.ts';

/** Where the names in the papers of a meeting lead. */
export const paperLinks: MeetingLinks = {
  element: urls.element,
  proposal: (id) => urls.proposal(id),
  decision: (id) => urls.decision(id),
  minutes: (id) => urls.meetingPart(id, 'minutes'),
  place: (document, span) => urls.place(document, span),
};
