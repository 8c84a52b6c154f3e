import { may } from '@lofte/domain/rights';
import { briefDocument } from '@lofte/formats/brief-document';
import type { BriefLinks } from '@lofte/formats/brief-writing';
import { briefOf } from '@lofte/service/follow-up/brief-of';
import { namedIn, notThere } from '../element/show.tsx';
import { type Past, pastOf } from '../past.ts';
import type { Call, Handler } from '../route.ts';
import { sayWho } from '../status/say-who.ts';
import { urls } from '../urls.ts';
import type { DocumentFormat } from './send-document.ts';
import { sendPaper } from './send-paper.ts';

/** Everything about one element as a file; of a past day where one is asked for. */
export function briefPaper(format: DocumentFormat): Handler {
  return async (call) => {
    const past = await pastOf(call);
    if (past instanceof Response) return past;
    const { service, actor, request } = call;
    const { language } = request;
    const brief = await briefOf(service, namedIn(call), actor, { past, sayWho: (who) => sayWho(language, who) });
    if (!brief) return notThere(call, past);
    return sendPaper(call, briefDocument(brief, linksOf(call, past), language), format);
  };
}

function linksOf(call: Call, past: Past | undefined): BriefLinks {
  const [strategy, element] = namedIn(call);
  const opens = may(call.actor, 'source.see', { strategy });
  return {
    strategy: (id) => urls.onDay(urls.strategy(id), past),
    element: (of, id) => urls.onDay(urls.element(of, id), past),
    proposal: (id) => urls.proposal(id),
    decision: (id) => urls.decision(id),
    place: (document, span) => (opens ? urls.place(document, span) : undefined),
    evidence: (sha256) => urls.evidence(strategy, element, sha256),
  };
}
