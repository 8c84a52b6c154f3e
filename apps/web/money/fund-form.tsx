import type { Issue } from '@lofte/domain/issue';
import { FormFrame } from '../form-frame.tsx';
import { RegisterLists } from '../register/picker.tsx';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { Wrong } from '../world/wrong.tsx';
import type { FundFields } from './fund-fields.ts';
import { moneyWords } from './words.ts';

export interface FundFormProps {
  readonly fields: FundFields;
  readonly known: Known;
  readonly issues?: readonly Issue[];
  readonly before?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['title', 'amount', 'currency', 'from', 'to', 'purpose', 'organisation', 'about'];

/** A new fund, or one to change. */
export function FundForm({ fields, known, issues = [], before, request }: FundFormProps) {
  const { language } = request;
  const say = moneyWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.title) : say.fundTitle, look: 'world', request }}
      back={before ? { href: urls.fund(before.id), name: before.title } : { href: urls.money(), name: say.title }}
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeFund(before.id) : urls.newFund()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={
        <>
          <RegisterLists register={known.register} people={false} />
          <PromiseList promises={known.promises} />
        </>
      }
    >
      <Line {...common} name="title" label={say.what} value={fields.title} limit={500} />
      <div class="side-by-side">
        <Line {...common} name="amount" short label={say.amount} value={fields.amount} limit={40} />
        <Line {...common} name="currency" short label={say.currency} value={fields.currency} limit={3} />
      </div>
      <div class="side-by-side">
        <Line {...common} name="from" short label={say.from} value={fields.from} />
        <Line {...common} name="to" short label={say.to} value={fields.to} />
      </div>
      <Area {...common} name="purpose" rows={3} label={say.purpose} value={fields.purpose} />
      <Line
        {...{ ...common, name: 'organisation', label: say.organisation, value: fields.organisation }}
        list="register-parties"
      />
      <PromiseFields titles={fields.about} issues={issues} language={language} />
    </FormFrame>
  );
}
