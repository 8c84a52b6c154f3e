import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import { countryNames } from '../element/countries.ts';
import { Page } from '../layout.tsx';
import { RegisterLists } from '../register/picker.tsx';
import type { PageRequest } from '../route.ts';
import { Wrong } from '../steering/wrong.tsx';
import { urls } from '../urls.ts';
import { ProposalFieldset } from './proposal-form.tsx';
import type { ProposalFormProps } from './proposal-form-props.ts';
import { proposalWords } from './words.ts';

export interface FormPageProps extends Omit<ProposalFormProps, 'issues' | 'language'> {
  readonly strategyTitle: string;
  readonly register: Register;
  readonly issues?: readonly Issue[];
  /** The proposal that is changed, and after which entry it was seen so; none for a new one. */
  readonly proposal?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = [
  ...['title', 'text', 'elements', 'newTitle', 'newText', 'into', 'owner', 'person', 'countries', 'period', 'money'],
  ...['effort', 'cameFrom', 'country', 'forum', 'partner', 'answerBy'],
];

/** A new proposal, or one to change. Whatever was typed stays while anything is wrong with it. */
export function FormPage(props: FormPageProps) {
  const { fields, strategyTitle, register, issues = [], proposal, request } = props;
  const { language } = request;
  const say = proposalWords[language];
  const title = proposal ? say.changeTitle(proposal.title) : say.newTitle(say.kinds[fields.kind]);
  const back = proposal ? urls.proposal(proposal.id) : urls.proposalList();
  const { group, strategy } = fields;
  const again = urls.newProposal({ group, strategy, element: fields.elements[0] });
  return (
    <Page title={title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={back}>{proposal ? proposal.title : say.title}</a>
        </p>
        <h1>{title}</h1>
        <p class="quiet">
          {say.inStrategy(strategyTitle)} {proposal ? null : <a href={again}>{say.changeKind}</a>}
        </p>
        <Wrong {...{ issues, atFields, language }} />
        <form method="post" action={proposal ? urls.changeProposal(proposal.id) : urls.newProposal()}>
          {proposal ? <input type="hidden" name="since" value={String(proposal.since)} /> : null}
          <input type="hidden" name="kind" value={fields.kind} />
          <input type="hidden" name="strategy" value={strategy} />
          <ProposalFieldset {...{ ...props, issues, language }} />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {proposal ? say.save : say.make}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancel}
            </a>
          </p>
        </form>
        <RegisterLists register={register} people={props.seesPeople} />
        <datalist id="countries">
          {countryNames(language).map((name) => (
            <option value={name} />
          ))}
        </datalist>
      </div>
    </Page>
  );
}
