import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import { bad, type Issue, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Register } from '@lofte/domain/register/register';
import { may } from '@lofte/domain/rights';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { WantedProposal } from '@lofte/domain/steering/settle-proposal';
import { registerChoices } from '@lofte/service/register-choices';
import { changeProposal, makeProposal } from '@lofte/service/steering/make-proposal';
import { steeringNames } from '@lofte/service/steering/steering-names';
import { proposalOf, steeringOf } from '@lofte/service/steering/steering-of';
import { strategyOf } from '@lofte/service/strategy-of';
import { failed, notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { saySteeringIssue, statusOfSteering } from '../steering/issues.ts';
import { urls } from '../urls.ts';
import { ChooseOnePage, ChoosePage } from './choose-page.tsx';
import { FormPage, type FormPageProps } from './form-page.tsx';
import {
  fieldsOfProposal,
  kindNamed,
  offeredProposal,
  type ProposalFields,
  proposalFieldsFrom,
} from './proposal-fields.ts';
import { opportunityIn, wantedProposalFrom } from './wanted-from.ts';

/** What shall happen to which plan is asked first; then comes the form that this needs. */
export async function newProposal(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const asked = (name: string) => context.req.query(name) ?? '';
  const { strategies } = await steeringNames(service);
  const groups = await groupNames(call);
  const [strategy, kind] = [strategies.has(asked('strategy')) ? asked('strategy') : '', kindNamed(asked('kind'))];
  const elements = strategy === '' ? [] : await elementsOf(call, strategy);
  const element = elements.find(({ id }) => id === asked('element'));
  const [first = ''] = groups.keys();
  const group = groups.has(asked('group')) ? asked('group') : first;
  const here = { ...request, path: urls.newProposal(Object.fromEntries(named.map((name) => [name, asked(name)]))) };
  if (!kind || strategy === '' || group === '') {
    const said = { group, strategy, kind: kind ?? '' };
    return context.html(<ChoosePage {...{ groups, strategies, asked: said, element }} request={here} />);
  }
  const fields = { group, kind, strategy };
  if (!element && (kind === 'adjust' || kind === 'merge')) {
    return context.html(<ChooseOnePage {...{ fields, elements }} request={here} />);
  }
  return page(call, { fields: offeredProposal(fields, element, request.language) }, here.path);
}

const named = ['group', 'strategy', 'kind', 'element'];

export async function postProposal(call: Call): Promise<Response> {
  const fields = proposalFieldsFrom(await registerForm(call.context));
  if (!fields) return failed(call, 400, saySteeringIssue(call.request.language, noKind));
  const wanted = await wantedIn(call, fields);
  const done = wanted.ok ? await makeProposal(call.service, wanted.value, call.actor) : wanted;
  if (done.ok) return call.context.redirect(urls.proposal(done.value, { said: 'made' }), 303);
  const [group, kind, strategy] = [fields.group, fields.kind, fields.strategy];
  return page(
    call,
    { fields, issues: done.issues },
    urls.newProposal({ group, kind, strategy, element: fields.elements[0] }),
  );
}

const noKind: Issue = { code: 'no-kind', message: 'Choose what the proposal is about.' };

export async function editProposal(call: Call): Promise<Response> {
  const seen = await seenIn(call);
  if (!seen) return notFound(call);
  const { proposal, since } = seen;
  if (isOver(proposal) || seen.said > 0) return call.context.redirect(urls.proposal(proposal.id), 303);
  const { id, title } = proposal;
  return page(call, { ...(await shownOf(call, proposal)), proposal: { id, title, since } }, urls.changeProposal(id));
}

export async function postChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const seen = await seenIn(call);
  if (!seen) return notFound(call);
  const { id, title } = seen.proposal;
  const stands = await shownOf(call, seen.proposal);
  // What it would change stays of the kind and in the plan that it was made for.
  const typed = proposalFieldsFrom(withKind(form, stands.fields));
  const fields = typed ? { ...typed, strategy: stands.fields.strategy } : stands.fields;
  const wanted = stands.kept ? kept(fields, seen.proposal) : await wantedIn(call, fields);
  const since = Number(said(form, 'since'));
  const done = wanted.ok ? await changeProposal(call.service, id, { wanted: wanted.value, since }, call.actor) : wanted;
  if (done.ok || done.issues.some(({ code, where }) => code === 'nothing-changed' && where === undefined)) {
    return call.context.redirect(urls.proposal(id, { said: 'saved' }), 303);
  }
  const shown = { ...stands, fields, proposal: { id, title, since }, issues: done.issues };
  return page(call, shown, urls.changeProposal(id));
}

function withKind(form: URLSearchParams, { kind }: ProposalFields): URLSearchParams {
  const fixed = new URLSearchParams(form);
  fixed.set('kind', kind);
  return fixed;
}

function kept(fields: ProposalFields, { kind, edits }: Proposal): Result<WantedProposal> {
  const { group, title, text } = fields;
  return { ok: true, value: { group, kind, title, text, edits, opportunity: opportunityIn(fields) } };
}

/** What the form of a proposal shows, and whether what it would change is more than that. */
async function shownOf(call: Call, proposal: Proposal) {
  const strategy = proposal.edits[0]?.strategy ?? '';
  const register = await registerFor(call);
  const { language } = call.request;
  const fields = fieldsOfProposal(proposal, await elementsOf(call, strategy), register, language);
  // Who may not see people cannot see that one is named, and must not take them out of it.
  const hidden = !maySeePeople(call) && proposal.edits.some(({ edit }) => namesPerson(edit));
  if (fields && !hidden) return { fields, kept: false };
  const { group, kind, title, text = '' } = proposal;
  return { fields: { ...offeredProposal({ group, kind, strategy }, undefined, language), title, text }, kept: true };
}

function namesPerson(edit: PlanEdit): boolean {
  return (edit.do === 'change' || edit.do === 'add') && edit.fields.owner?.person !== undefined;
}

function maySeePeople({ actor }: Call): boolean {
  return may(actor, 'people.see');
}

/** Who can be chosen: organisations, and people where whoever proposes may see them. */
async function registerFor(call: Call): Promise<Register> {
  const register = await registerChoices(call.service);
  return maySeePeople(call) ? register : { ...register, people: [] };
}

function isOver({ state }: Proposal): boolean {
  return state === 'decided' || state === 'withdrawn';
}

async function wantedIn(call: Call, fields: ProposalFields): Promise<Result<WantedProposal>> {
  const elements = await elementsOf(call, fields.strategy);
  if (elements.length === 0) return bad({ code: 'unknown-strategy', message: 'This strategy no longer exists.' });
  const register = await registerFor(call);
  return wantedProposalFrom(fields, { elements, register, language: call.request.language });
}

async function elementsOf({ service }: Call, strategy: string): Promise<readonly PlanElement[]> {
  return (await strategyOf(service, strategy))?.plan.elements ?? [];
}

async function groupNames({ service }: Call): Promise<ReadonlyMap<string, string>> {
  return new Map((await steeringOf(service)).groups.map(({ id, name }) => [id, name]));
}

function seenIn({ context, service, actor }: Call) {
  return proposalOf(service, context.req.param('proposal') ?? '', actor.id);
}

type Shown = Pick<FormPageProps, 'fields' | 'kept' | 'proposal'> & { readonly issues?: readonly Issue[] };

async function page(call: Call, shown: Shown, path: string): Promise<Response> {
  const { context, service, request } = call;
  const { strategies } = await steeringNames(service);
  const { strategy } = shown.fields;
  const elements = await elementsOf(call, strategy);
  const register = await registerFor(call);
  const strategyTitle = strategies.get(strategy) ?? '';
  const issues = (shown.issues ?? []).map((issue) => atField(issue, shown.fields));
  const props = {
    ...shown,
    issues,
    elements,
    register,
    strategyTitle,
    groups: await groupNames(call),
    seesPeople: maySeePeople(call),
  };
  const status = shown.issues ? statusOfSteering(shown.issues) : 200;
  return context.html(<FormPage {...props} request={{ ...request, path }} />, status);
}

/** What is wrong with the plan that would come of it stands at the field of the form that says so. */
function atField(issue: Issue, { kind }: ProposalFields): Issue {
  if (issue.values?.edit === undefined) return issue;
  const own: Readonly<Record<string, string>> = {
    ...{ title: 'newTitle', text: 'newText', funds: 'money', milestones: 'elements' },
    ...(kind === 'merge' ? { element: 'into' } : {}),
  };
  return { ...issue, where: own[issue.where ?? ''] ?? issue.where ?? 'elements' };
}
