import type { Issue } from '@lofte/domain/issue';

export const unknownPartnership: Issue = { code: 'unknown-partnership', message: 'This partnership is not there.' };
export const unknownForum: Issue = { code: 'unknown-forum', message: 'This body is not there.' };
export const hasParts: Issue = {
  code: 'has-parts',
  message: 'Other bodies are parts of this one. Say first where they belong.',
};
export const nothingOffered: Issue = {
  code: 'nothing-offered',
  message: 'Nothing of this is offered any more: it is there already, or no paper names it.',
};
export const unknownEngagement: Issue = { code: 'unknown-engagement', message: 'This engagement is not there.' };
