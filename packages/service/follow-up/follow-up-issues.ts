import type { Issue } from '@lofte/domain/issue';

export const unknownRound: Issue = { code: 'unknown-round', message: 'This round is not there.' };
export const unknownRequest: Issue = { code: 'unknown-request', message: 'This request is not there.' };
export const notDraft: Issue = { code: 'round-sent', message: 'This round is sent already.' };
export const notOpen: Issue = { code: 'round-not-open', message: 'This round is not open.' };
export const roundClosed: Issue = {
  code: 'round-closed',
  message: 'This round is closed, so nothing more can be said in it. Write to the sender if something must be changed.',
};
export const withdrawn: Issue = { code: 'withdrawn', message: 'The sender no longer asks for this.' };
export const notAsked: Issue = {
  code: 'not-asked',
  message: 'This is not among what you are asked for: it was handed on, or somebody else is asked now.',
};
export const changedMeanwhile: Issue = {
  code: 'changed-meanwhile',
  message: 'Somebody else changed this round meanwhile. Look at it again.',
};
export const answeredMeanwhile: Issue = {
  code: 'answered-meanwhile',
  message: 'Somebody else answered this while you wrote. Both texts are shown: send yours again to let it count.',
};
export const gone: Issue = { code: 'unknown-element', message: 'This is no longer part of the plan.' };
export const nothingSaid: Issue = { code: 'nothing-said', message: 'Nothing was said of this yet.' };
