import type { Fund } from '@lofte/domain/plan-element';
import { writeNumber } from '@lofte/domain/written/read-number';
import { sayMoney } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { Field, FieldForm } from './field.tsx';
import { Select, TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** Money set aside and money paid out, each with its sum where there are several in one currency. */
export function Funds({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  const groups = [...Map.groupBy(element.funds ?? [], ({ kind, currency }) => `${kind} ${currency}`).values()];
  return (
    <Field view={view} field="funds" form={<FundForm view={view} />}>
      {groups.map((group) => (
        <>
          <ul class="items plain">
            {group.map((one) => (
              <li class="item">
                <div class="value">
                  {sayMoney(language, one.amount, one.currency)} {say.fundKinds[one.kind]}
                  <span class="small quiet">
                    {one.period ? ` · ${sayTime(language, one.period) ?? one.period}` : null}
                    {one.source ? ` · ${say.source}: ${one.source}` : null}
                  </span>
                </div>
                <FundForm view={view} fund={one} />
              </li>
            ))}
          </ul>
          {group.length > 1 ? <p class="small quiet">{totalOf(view, group)}</p> : null}
        </>
      ))}
    </Field>
  );
}

function totalOf({ say, language }: ElementView, group: readonly Fund[]): string {
  const [first] = group;
  if (!first) return '';
  const sum = group.reduce((n, { amount }) => n + amount, 0);
  return `${say.fundKinds[first.kind]} ${say.total(sayMoney(language, sum, first.currency))}`;
}

function FundForm({ view, fund }: { view: ElementView; fund?: Fund }) {
  const { say, language } = view;
  const item = fund?.id ?? '';
  const { one } = filled(view, 'funds', item);
  const id = `fund-${item}`;
  const kinds = (['set aside', 'paid out'] as const).map((kind) => [kind, say.fundKinds[kind]] as const);
  return (
    <FieldForm
      {...{ view, field: 'funds', item, removable: fund !== undefined }}
      {...(fund ? { label: sayMoney(language, fund.amount, fund.currency) } : { verb: say.addFund })}
    >
      <div class="pair">
        <TextField
          {...{ id, name: 'amount', label: say.amount, short: true, numeric: true }}
          value={one('amount', writeNumber(language, fund?.amount))}
        />
        <TextField
          {...{ id: `${id}-currency`, name: 'currency', label: say.currency, short: true, list: 'currencies' }}
          value={one('currency', fund?.currency ?? 'DKK')}
        />
      </div>
      <div class="pair">
        <Select
          {...{ id: `${id}-kind`, name: 'kind', label: say.fundKind, options: kinds }}
          value={one('kind', fund?.kind)}
        />
        <TextField id={`${id}-period`} name="period" label={say.when} value={one('period', fund?.period)} short />
      </div>
      <TextField id={`${id}-source`} name="source" label={say.source} value={one('source', fund?.source)} />
    </FieldForm>
  );
}
