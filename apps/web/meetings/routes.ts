import type { Route } from '../route.ts';
import { editMeeting, postAgenda, postCall, postCancel, postEdit, sendFile, showMeeting } from './show-meeting.tsx';
import { newMeetings, postMeetings, showMeetings } from './show-meetings.tsx';
import { showMinutes } from './show-minutes.tsx';
import { postApprove, postAttendance, postDecide, postDraft, postEnd, postNote, showNow } from './show-now.tsx';

const [see, run, decide] = ['steering.see', 'steering.run', 'decision.take'] as const;

export const meetingRoutes: readonly Route[] = [
  { method: 'GET', path: '/meetings', action: see, handle: showMeetings },
  { method: 'GET', path: '/meetings/new', action: run, handle: newMeetings },
  { method: 'POST', path: '/meetings/new', action: run, handle: postMeetings },
  { method: 'GET', path: '/meetings/:meeting', action: see, handle: showMeeting },
  { method: 'GET', path: '/meetings/:meeting/invite.ics', action: see, handle: sendFile },
  { method: 'GET', path: '/meetings/:meeting/edit', action: run, handle: editMeeting },
  { method: 'POST', path: '/meetings/:meeting/edit', action: run, handle: postEdit },
  { method: 'POST', path: '/meetings/:meeting/call', action: run, handle: postCall },
  { method: 'POST', path: '/meetings/:meeting/agenda', action: run, handle: postAgenda },
  { method: 'GET', path: '/meetings/:meeting/now', action: see, handle: showNow },
  { method: 'POST', path: '/meetings/:meeting/attendance', action: run, handle: postAttendance },
  { method: 'POST', path: '/meetings/:meeting/note', action: run, handle: postNote },
  { method: 'POST', path: '/meetings/:meeting/draft', action: decide, handle: postDraft },
  { method: 'POST', path: '/meetings/:meeting/decide', action: decide, handle: postDecide },
  { method: 'POST', path: '/meetings/:meeting/approve', action: decide, handle: postApprove },
  { method: 'POST', path: '/meetings/:meeting/end', action: run, handle: postEnd },
  { method: 'GET', path: '/meetings/:meeting/minutes', action: see, handle: showMinutes },
  { method: 'POST', path: '/meetings/:meeting/cancel', action: run, handle: postCancel },
];
