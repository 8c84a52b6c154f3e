import { dayOf } from '@lofte/domain/day';
import { registerChoices } from '@lofte/service/register-choices';
import { meetingOf } from '@lofte/service/steering/meeting-of';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { MinutesPage } from './minutes-page.tsx';
import { meetingIn, toldIn } from './show-meeting.tsx';

export async function showMinutes(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const seen = await meetingOf(service, meetingIn(call));
  if (!seen) return notFound(call);
  const { organisations } = await registerChoices(service);
  const here = { ...request, path: urls.meetingPart(seen.meeting.id, 'minutes') };
  const props = { seen, organisations: new Map(organisations.map((one) => [one.id, one])), request: here };
  return context.html(<MinutesPage {...props} today={dayOf(service.now())} told={toldIn(call)} />);
}
