import type { Issue } from '@lofte/domain/issue';
import { lastEntry } from '@lofte/service/element-of';
import { registerChoices } from '@lofte/service/register-choices';
import { answersOf, proposalToDecide } from '@lofte/service/steering/item-of';
import { takeDecision } from '@lofte/service/steering/take-decision';
import { notFound } from '../failure/answer.tsx';
import { statusOfMeeting } from '../meetings/issues.ts';
import { whole } from '../meetings/meeting-fields.ts';
import { originIn } from '../meetings/show-meeting.tsx';
import { plansOf } from '../meetings/show-now.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { decisionFieldsFrom, decisionFrom, noFields } from './decision-fields.ts';
import { WritingPage, type WritingProps } from './writing-page.tsx';

export async function showWriting(call: Call): Promise<Response> {
  return page(call);
}

export async function postWriting(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = decisionFieldsFrom(form);
  const wanted = decisionFrom(fields);
  if (!wanted.ok) return page(call, wanted.issues, { fields });
  const head = await lastEntry(call.service);
  const about = { proposal: idOf(call), seen: whole(said(form, 'seen')) };
  const done = await takeDecision(call.service, { ...wanted.value, ...about, origin: originIn(call) }, call.actor);
  if (done.ok) return call.context.redirect(urls.decision(done.value.id), 303);
  const again = done.conflicts.length > 0 ? { conflicts: done.conflicts, seen: head } : undefined;
  return page(call, done.issues, { fields, again });
}

async function page(
  call: Call,
  issues: readonly Issue[] = [],
  more: Partial<Pick<WritingProps, 'fields' | 'again'>> = {},
): Promise<Response> {
  const { context, service, request, actor } = call;
  const about = await proposalToDecide(service, idOf(call), actor.id);
  if (!about) return notFound(call);
  const plans = await plansOf(call, more.again?.conflicts ?? about.preview.conflicts);
  const register = await registerChoices(service);
  const here = { ...request, path: urls.decideInWriting(about.seen.proposal.id) };
  const answers = await answersOf(service, idOf(call));
  // Who answered against has said why already.
  const against = answers.flatMap(({ vote, person, words }) => (vote === 'against' && words ? [[person, words]] : []));
  const props = {
    about,
    answers,
    register,
    plans,
    fields: { ...noFields, dissent: Object.fromEntries(against) },
    issues,
    ...more,
  };
  return context.html(<WritingPage {...props} request={here} />, issues.length > 0 ? statusOfMeeting(issues) : 200);
}

function idOf({ context }: Call): string {
  return context.req.param('proposal') ?? '';
}
