import type { PlannedRequest } from '@lofte/domain/follow-up/plan-requests';
import type { Round } from '@lofte/domain/follow-up/round';
import { shownTitle } from '@lofte/domain/shown-title';
import type { MailWords } from '@lofte/formats/request-mail';
import { answerUrl, requestWords } from './queue-request-mails.ts';

/** The mail that somebody would get if the round were sent now; its link leads nowhere yet. */
export function previewMail(round: Round, { person, elements }: PlannedRequest, origin: string): MailWords {
  const titles = elements.map(({ element }) => shownTitle(element));
  return requestWords(round, person, { titles, link: answerUrl(origin, '…') });
}
