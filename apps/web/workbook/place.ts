import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { workbookWords } from './words.ts';

/** Where a workbook is fetched and brought: the page behind a request's link, or the secretariat's of a round. */
export interface WorkbookPlace {
  readonly title: string;
  readonly lead: string;
  /** The page above, and what it is called. */
  readonly back: string;
  readonly backTo: string;
  readonly page: string;
  readonly file: string;
  readonly take: string;
  readonly download: string;
  /** Where what was saved can be seen. */
  readonly after: { readonly href: string; readonly name: string };
  /** What the page is drawn for. */
  readonly request: PageRequest;
}

export function placeByLink(request: PageRequest, token: string): WorkbookPlace {
  const say = workbookWords[request.language];
  const page = urls.answerWorkbook(token);
  return {
    ...{ title: say.title, lead: say.lead, back: urls.answer(token), backTo: say.back, page },
    ...{ file: urls.answerWorkbookFile(token), take: urls.takeAnswerWorkbook(token), download: say.download },
    after: { href: urls.receipt(token), name: say.toReceipt },
    request: { ...request, path: page },
  };
}

export function placeInRound(
  request: PageRequest,
  { id, name }: { readonly id: string; readonly name: string },
): WorkbookPlace {
  const say = workbookWords[request.language];
  const page = urls.roundWorkbook(id);
  return {
    ...{ title: say.roundTitle(name), lead: say.roundLead, back: urls.round(id), backTo: say.backToRound, page },
    ...{ file: urls.roundWorkbookFile(id), take: urls.takeRoundWorkbook(id), download: say.downloadAll },
    after: { href: urls.review(id), name: say.toReview },
    request: { ...request, path: page },
  };
}
