import { statusDocument } from '@lofte/formats/status-document';
import { statusPaperOf } from '@lofte/service/follow-up/status-paper-of';
import { notFound } from '../failure/answer.tsx';
import { sayContradiction } from '../follow-up/contradiction-words.ts';
import { pastOf } from '../past.ts';
import type { Handler } from '../route.ts';
import { urls } from '../urls.ts';
import type { DocumentFormat } from './send-document.ts';
import { sendPaper } from './send-paper.ts';

/** How a strategy stands, on one page, as a file; of a past day where one is asked for. */
export function statusPaper(format: DocumentFormat): Handler {
  return async (call) => {
    const past = await pastOf(call);
    if (past instanceof Response) return past;
    const { context, service, actor, request } = call;
    const { language } = request;
    const paper = await statusPaperOf(service, context.req.param('strategy') ?? '', actor, past);
    if (!paper) return notFound(call);
    const links = {
      list: (wanted: object) => urls.onDay(urls.status({ ...wanted }), past),
      element: (strategy: string, element: string) => urls.onDay(urls.element(strategy, element), past),
      drift: (strategy: string) => urls.onDay(urls.drift(strategy), past),
      decision: (id: string) => urls.decision(id),
      contradiction: (one: Parameters<typeof sayContradiction>[1]) => sayContradiction(language, one),
    };
    return sendPaper(call, statusDocument(paper, links, language), format);
  };
}
