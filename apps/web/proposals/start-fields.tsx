import { shownTitle } from '@lofte/domain/shown-title';
import { short } from '../element/head.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import { Select } from '../steering/group-form.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import { OwnerFields } from './owner-fields.tsx';
import type { ProposalFormProps } from './proposal-form-props.ts';
import { proposalWords } from './words.ts';

/** A new initiative: where it would stand, who would do it, when and with what. */
export function StartFields({ fields, elements, seesPeople, issues, language }: ProposalFormProps) {
  const say = proposalWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  const aims = elements.filter(({ kind }) => kind === 'priority' || kind === 'goal');
  return (
    <>
      <Line {...common} name="newTitle" label={say.whatTitle} value={fields.newTitle} />
      <Area {...common} name="newText" label={say.whatText} value={fields.newText} />
      <Select
        {...{ name: 'parent', label: say.parent, value: fields.parent, none: say.top }}
        options={new Map(aims.map((one) => [one.id, short(shownTitle(one), 100)]))}
      />
      <OwnerFields {...{ fields, seesPeople, issues, language }} />
      <Line {...common} name="countries" label={say.countries} hint={say.countriesHint} value={fields.countries} />
      <Together {...common} name="period" label={say.period} hint={say.dateHint}>
        <div class="side-by-side">
          <Line {...common} name="from" short label={say.from} value={fields.from} />
          <Line {...common} name="to" short label={say.to} value={fields.to} />
        </div>
      </Together>
      <Together {...common} name="money" label={say.money}>
        <div class="side-by-side">
          <Line {...common} name="amount" short label={say.amount} value={fields.amount} />
          <Line {...common} name="currency" short label={say.currency} value={fields.currency} />
        </div>
      </Together>
      <Together {...common} name="effort" label={say.effort} hint={say.effortHint}>
        {fields.effort.map(({ year, amount, who }, i) => (
          <div class="effort-row">
            <input
              {...{ class: 'form-input', name: 'effort-year', value: year, inputmode: 'numeric', autocomplete: 'off' }}
              aria-label={`${say.year} ${i + 1}`}
              placeholder={say.year}
            />
            <input
              {...{ class: 'form-input', name: 'effort-amount', value: amount, autocomplete: 'off' }}
              inputmode="decimal"
              aria-label={`${say.personYears} ${i + 1}`}
              placeholder={say.personYears}
            />
            <input
              {...{ class: 'form-input', name: 'effort-who', value: who, autocomplete: 'off' }}
              list="register-parties"
              aria-label={`${say.organisation} ${i + 1}`}
              placeholder={say.organisation}
            />
          </div>
        ))}
      </Together>
    </>
  );
}

/** Where the idea came from, and who waits for an answer. */
export function Opportunity({ fields, issues, language }: ProposalFormProps) {
  const say = proposalWords[language];
  const common = { issues, language, sayIssue: saySteeringIssue };
  return (
    <Together {...common} name="opportunity" label={say.opportunity} hint={say.opportunityHint}>
      <Area {...common} name="cameFrom" rows={2} label={say.cameFrom} value={fields.cameFrom} />
      <Line {...common} name="country" label={say.country} value={fields.country} list="countries" />
      <Line {...common} name="forum" label={say.forum} value={fields.forum} />
      <Line {...common} name="partner" label={say.partner} value={fields.partner} />
      <Line {...common} name="answerBy" type="date" short label={say.answerBy} value={fields.answerBy} />
    </Together>
  );
}
