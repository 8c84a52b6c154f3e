import type { Issue } from '@lofte/domain/issue';

export const unknownPartnership: Issue = { code: 'unknown-partnership', message: 'This partnership is not there.' };
export const unknownDecision: Issue = {
  code: 'unknown-decision',
  message: 'This decision is not there.',
  where: 'decision',
};
export const unknownAgreement: Issue = {
  code: 'unknown-agreement',
  message: 'This agreement, or its document, is not there any more.',
};
export const unknownForum: Issue = { code: 'unknown-forum', message: 'This body is not there.' };
export const hasParts: Issue = {
  code: 'has-parts',
  message: 'Other bodies are parts of this one. Say first where they belong.',
};
export const nothingOffered: Issue = {
  code: 'nothing-offered',
  message: 'Nothing of this is offered any more: it is there already, or no paper names it.',
};
export const notOffered: Issue = {
  code: 'not-offered',
  message: 'This is not among the offers any more, or no longer among the dismissed.',
};
export const unknownEngagement: Issue = { code: 'unknown-engagement', message: 'This engagement is not there.' };
export const unknownDossier: Issue = { code: 'unknown-dossier', message: 'This file is not there.' };
export const unknownPosition: Issue = { code: 'unknown-position', message: 'This position is not there.' };
export const unknownStance: Issue = { code: 'unknown-stance', message: 'This is not there any more.' };
export const unknownCandidature: Issue = { code: 'unknown-candidature', message: 'This candidature is not there.' };
export const unknownPledge: Issue = { code: 'unknown-pledge', message: 'This pledge is not there.' };
export const unknownCoalition: Issue = { code: 'unknown-coalition', message: 'This coalition is not there.' };
export const unknownSession: Issue = { code: 'unknown-session', message: 'This session is not there.' };
export const unknownItem: Issue = { code: 'unknown-item', message: 'This item is no longer on the agenda.' };
export const hasLine: Issue = {
  code: 'has-line',
  message: 'There is a line for an item that would go. Empty the line first.',
};
export const hasSessions: Issue = {
  code: 'has-sessions',
  message: 'There are sessions of this body. Remove them first.',
};
export const stanceTwice: Issue = {
  code: 'stance-twice',
  message: 'Where this country stands is written down already. Change it there.',
  where: 'country',
};
export const pledgeTwice: Issue = {
  code: 'pledge-twice',
  message: 'This country has said something already. Change it there.',
  where: 'country',
};
export const hasPositions: Issue = {
  code: 'has-positions',
  message: 'There are positions or notes of others in this file. They would be left without it.',
};
export const hasPledges: Issue = { code: 'has-pledges', message: 'There are pledges for this candidature.' };
export const clearedAlready: Issue = { code: 'cleared-already', message: 'This version is cleared already.' };
export const unknownFund: Issue = { code: 'unknown-fund', message: 'This fund is not there.' };
export const unknownPayment: Issue = { code: 'unknown-payment', message: 'This payment is not there.' };
export const unknownRate: Issue = { code: 'unknown-rate', message: 'This rate is not there.' };
export const unknownFigure: Issue = { code: 'unknown-figure', message: 'This figure is not there.' };
export const hasPayments: Issue = {
  code: 'has-payments',
  message: 'Something was promised or paid out of this fund. Remove that first.',
};
