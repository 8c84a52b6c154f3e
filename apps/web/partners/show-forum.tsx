import { dayOf } from '@lofte/domain/day';
import { countryCodes } from '@lofte/domain/edit-plan/country-codes';
import { may } from '@lofte/domain/rights';
import { isInForum } from '@lofte/domain/world/sees-engagement';
import { forumEntriesOf, partnerForumOf } from '@lofte/service/world/partner-forum-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { CountryForumPage } from './country-page.tsx';
import { OutsidePage } from './outside-page.tsx';
import { PartnerForumPage } from './page.tsx';

export async function showPartnerForum(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  if (isOutside(call)) return outside(call);
  const forum = await partnerForumOf(service, yearBefore(dayOf(service.now())), actor);
  return context.html(<PartnerForumPage forum={forum} request={request} />);
}

export async function showForumCountry(call: Call): Promise<Response> {
  const { context, service, request, actor } = call;
  const country = context.req.param('country') ?? '';
  if (!countryCodes.includes(country)) return notFound(call);
  if (isOutside(call)) return outside(call);
  const today = dayOf(service.now());
  const entries = await forumEntriesOf(service, { country, from: yearBefore(today) }, actor);
  const said = (['saved', 'removed'] as const).find((one) => one === context.req.query('said'));
  return context.html(<CountryForumPage {...{ country, entries, today, said, request }} />);
}

/** A partner whose organisation is not in the forum, or no longer. */
export function isOutside({ actor }: Call): boolean {
  return !may(actor, 'world.see') && !isInForum(actor);
}

export function outside({ context, request }: Call): Response | Promise<Response> {
  return context.html(<OutsidePage request={request} />);
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
