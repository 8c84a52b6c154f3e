import type { Issue } from '@lofte/domain/issue';

export const unknownGroup: Issue = { code: 'unknown-group', message: 'This group is not there.' };
export const unknownProposal: Issue = { code: 'unknown-proposal', message: 'This proposal is not there.' };
export const unknownMeeting: Issue = { code: 'unknown-meeting', message: 'This meeting is not there.' };
export const unknownDecision: Issue = { code: 'unknown-decision', message: 'This decision is not there.' };
export const unknownTask: Issue = { code: 'unknown-task', message: 'This task is not there.' };
export const proposalOver: Issue = {
  code: 'proposal-over',
  message: 'This proposal is decided or withdrawn, so nothing more can be changed in it.',
};
export const judgedAlready: Issue = {
  code: 'judged-already',
  message: 'Members have judged this proposal as it stands. Withdraw it and make another one.',
};
export const meetingOver: Issue = { code: 'meeting-over', message: 'The meeting is over; what it decided stands.' };
export const meetingCancelled: Issue = { code: 'meeting-cancelled', message: 'The meeting was cancelled.' };
export const noSeat: Issue = {
  code: 'no-seat',
  message: 'Only members of the group and their deputies say what they think of it.',
};
export const nothingToChange: Issue = { code: 'nothing-changed', message: 'There was nothing to change.' };
export const changedMeanwhile: Issue = {
  code: 'changed-meanwhile',
  message: 'Somebody else changed this meanwhile. Look at it again.',
};
export const unknownReview: Issue = { code: 'unknown-review', message: 'This review is not there.' };
export const reviewSealed: Issue = {
  code: 'review-sealed',
  message: 'This review is sealed: it says for ever what it says. Begin a new one.',
};
