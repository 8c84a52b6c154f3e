import { dayOf } from '@lofte/domain/day';
import type { Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Proposal, touchedBy } from '@lofte/domain/steering/proposal';
import { assessProposal } from '@lofte/service/steering/assess-proposal';
import { capacityNow } from '@lofte/service/steering/capacity-now';
import { previewProposal } from '@lofte/service/steering/preview-proposal';
import { putInWriting, putProposal, showAssessments, withdrawProposal } from '@lofte/service/steering/put-proposal';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { proposalOf, steeringOf } from '@lofte/service/steering/steering-of';
import { strategyOf } from '@lofte/service/strategy-of';
import { notFound } from '../failure/answer.tsx';
import { originIn } from '../meetings/show-meeting.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { statusOfSteering } from '../steering/issues.ts';
import { urls } from '../urls.ts';
import { assessFieldsFrom, wantedAssessment } from './assess-form.tsx';
import { isOpen, ProposalPage, type ProposalProps } from './page.tsx';
import { proposalWords } from './words.ts';

export function showProposal(call: Call): Promise<Response> {
  return page(call);
}

export async function postPut(call: Call): Promise<Response> {
  return after(call, await putProposal(call.service, idOf(call), call.actor), 'put');
}

export async function postTogether(call: Call): Promise<Response> {
  return after(call, await showAssessments(call.service, idOf(call), call.actor), 'together');
}

export async function postWithdraw(call: Call): Promise<Response> {
  return after(call, await withdrawProposal(call.service, idOf(call), call.actor), 'withdrawn');
}

export async function postWriting(call: Call): Promise<Response> {
  const due = said(await registerForm(call.context), 'due');
  return after(call, await putInWriting(call.service, idOf(call), due, call.actor, originIn(call)), 'writing', { due });
}

export async function postAssessment(call: Call): Promise<Response> {
  const assessing = assessFieldsFrom(await registerForm(call.context));
  const done = await assessProposal(call.service, idOf(call), wantedAssessment(assessing), call.actor);
  return after(call, done, 'assessed', { assessing });
}

type Typed = Pick<ProposalProps, 'due' | 'assessing'>;

function after(call: Call, done: Result<unknown>, told: string, typed: Typed = {}): Response | Promise<Response> {
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) {
    return call.context.redirect(urls.proposal(idOf(call), { said: told }), 303);
  }
  return page(call, { ...typed, issues: done.issues });
}

async function page(call: Call, shown: Typed & Pick<ProposalProps, 'issues'> = {}): Promise<Response> {
  const { context, service, request, actor } = call;
  const seen = await proposalOf(service, idOf(call), actor.id);
  if (!seen) return notFound(call);
  const { language } = request;
  const groups = new Map((await steeringOf(service)).groups.map(({ id, name }) => [id, name]));
  const props = {
    ...{ ...shown, seen, groups, touched: await touchedElements(call, seen.proposal) },
    preview: isOpen(seen.proposal) ? await previewProposal(service, seen.proposal) : undefined,
    ...{ capacity: await capacityNow(service), names: await steeringNames(service) },
    told: proposalWords[language].told[context.req.query('said') ?? ''],
    today: dayOf(service.now()),
  };
  const here = { ...request, path: urls.proposal(seen.proposal.id) };
  return context.html(<ProposalPage {...props} request={here} />, shown.issues ? statusOfSteering(shown.issues) : 200);
}

async function touchedElements({ service }: Call, proposal: Proposal): Promise<ReadonlyMap<string, PlanElement>> {
  const found = new Map<string, PlanElement>();
  const all = Map.groupBy(touchedBy(proposal), ({ strategy }) => strategy);
  for (const [strategy, those] of all) {
    const plan = (await strategyOf(service, strategy))?.plan.elements ?? [];
    const named = new Set(those.map(({ element }) => element));
    for (const element of plan) if (named.has(element.id)) found.set(`${strategy} ${element.id}`, element);
  }
  return found;
}

function idOf({ context }: Call): string {
  return context.req.param('proposal') ?? '';
}
