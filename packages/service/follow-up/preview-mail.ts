import type { PlannedRequest } from '@lofte/domain/follow-up/plan-requests';
import { shownTitle } from '@lofte/domain/shown-title';
import type { MailWords } from '@lofte/formats/request-mail';
import { answerUrl, namesOfStrategies, requestWords } from './queue-request-mails.ts';
import type { RoundSeen } from './round-of.ts';

/** The mail that somebody would get if the round were sent now; its link leads nowhere yet. */
export function previewMail(
  {
    round,
    titles: strategyNames,
    tasksFor,
    figuresFor,
  }: Pick<RoundSeen, 'round' | 'titles' | 'tasksFor' | 'figuresFor'>,
  { person, elements }: PlannedRequest,
  origin: string,
): MailWords {
  const titles = elements.map(({ element }) => shownTitle(element));
  const strategies = namesOfStrategies(elements, strategyNames);
  const tasks = tasksFor(person).map(({ task }) => task.what);
  const figures = figuresFor(person).map(({ title }) => title);
  return requestWords(round, person, { titles, strategies, tasks, figures, link: answerUrl(origin, '…') });
}
