import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import { may } from '@lofte/domain/rights';
import { worldBriefDocument } from '@lofte/formats/world-brief-document';
import type { WorldBriefLinks, WorldBriefSaying } from '@lofte/formats/world-brief-writing';
import { type BriefSubject, worldBriefOf } from '@lofte/service/world/world-brief-of';
import type { DocumentFormat } from '../documents/send-document.ts';
import { sendPaper } from '../documents/send-paper.ts';
import { countryName } from '../element/countries.ts';
import { sayDays } from '../engagements/say.ts';
import { engagementWords } from '../engagements/words.ts';
import { notFound } from '../failure/answer.tsx';
import { isLanguage, type Language } from '../language.ts';
import { stageName } from '../negotiations/dossier-page.tsx';
import { negotiationWords } from '../negotiations/words.ts';
import { sayMeasure } from '../numbers.ts';
import type { Call, Handler } from '../route.ts';
import { urls } from '../urls.ts';
import { sayRegime } from '../world/say.ts';
import { worldWords } from '../world/words.ts';

/** Two pages before a meeting, as a file, in the language that is asked for by `in`, else in the reader's. */
export function worldBriefPaper(subjectIn: (call: Call) => BriefSubject, format: DocumentFormat): Handler {
  return async (call) => {
    const { context, service, actor, request } = call;
    const subject = subjectIn(call);
    if ('country' in subject && !countryCodes.includes(subject.country)) return notFound(call);
    const brief = await worldBriefOf(service, subject, actor);
    if (!brief) return notFound(call);
    const asked = context.req.query('in');
    const language = isLanguage(asked) ? asked : request.language;
    return sendPaper(call, worldBriefDocument(brief, { ...linksOf(call), ...sayingIn(language) }, language), format);
  };
}

function linksOf({ actor }: Call): WorldBriefLinks {
  return {
    countryPage: urls.country,
    forum: (id) => urls.forum(id),
    dossier: (id) => urls.dossier(id),
    candidature: (id) => urls.candidature(id),
    coalition: (id) => urls.coalition(id),
    partnership: (id) => urls.partnership(id),
    engagement: (id) => urls.engagement(id),
    engagements: (asked) => urls.engagements(asked),
    negotiations: urls.negotiations,
    calendar: (asked) => urls.calendar(asked),
    plans: urls.library,
    figure: (id) => urls.figure(id),
    figures: urls.figures,
    session: (id) => urls.session(id),
    element: urls.element,
    place: (document, span, strategy) =>
      may(actor, 'source.see', { strategy }) ? urls.place(document, span) : undefined,
  };
}

function sayingIn(language: Language): WorldBriefSaying {
  const [world, engagements, negotiations] = [
    worldWords[language],
    engagementWords[language],
    negotiationWords[language],
  ];
  return {
    country: (code) => countryName(language, code),
    regime: (regime) => sayRegime(language, regime),
    phase: (phase) => world.phases[phase],
    pointState: (state) => world.pointStates[state],
    engagementKind: ({ kind }) => engagements.kinds[kind],
    days: (one) => sayDays(language, one),
    stage: (one) => stageName(language, one),
    dossierKind: ({ kind }) => negotiations.kinds[kind],
    stand: (stand) => negotiations.stands[stand],
    pledge: (word) => negotiations.pledgeWords[word],
    measure: (value, unit) => sayMeasure(language, value, unit),
    reasons: ({ reasons }) => reasons.map((reason) => engagements.reasons[reason]).join(', '),
  };
}
