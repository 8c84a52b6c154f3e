import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { type Payment, paymentKinds } from '@lofte/domain/world/money';
import { fundSums } from '@lofte/domain/world/money-sums';
import type { fundOf } from '@lofte/service/world/money-of';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { Standing } from '@lofte/service/world/things-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { RegisterLists } from '../register/picker.tsx';
import { Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayTime, sayWhen } from '../time.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { CountryList } from '../world/country-list.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { LineForm } from '../world/line-form.tsx';
import { PromiseList, Served } from '../world/promises.tsx';
import { PlacesByPaper } from '../world/quotes.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { Wrong } from '../world/wrong.tsx';
import type { PaymentFields } from './fund-fields.ts';
import { sayAmount, writeAmount } from './say.ts';
import { moneyWords } from './words.ts';

interface FundProps {
  readonly fund: NonNullable<Awaited<ReturnType<typeof fundOf>>>;
  readonly names: WorldNames;
  readonly known: Known;
  readonly fields: PaymentFields;
  /** The payment that is changed; none for a new one. */
  readonly before?: { readonly id: string; readonly since: number } | undefined;
  readonly issues?: readonly Issue[];
  readonly saved: boolean;
  readonly request: PageRequest;
}

const atFields = ['amount', 'currency', 'day', 'receiver', 'country', 'promise', 'note'];

/** One fund: what it is for, and every commitment and payment out of it. */
export function FundPage(props: FundProps) {
  const { fund, names, known, issues = [], saved, request } = props;
  const { language, actor } = request;
  const say = moneyWords[language];
  const { thing, since, payments } = fund;
  const edits = may(actor, 'world.edit');
  const all = payments.map((one) => one.thing);
  const sums = fundSums(thing, all);
  const amount = (value: string) => sayAmount(language, value, thing.currency);
  const served = servedBy(thing.about, known.promises);
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      heading={amount(thing.amount)}
      back={{ href: urls.money(), name: say.title }}
      about={<p>{thing.title}</p>}
      wrong={<Wrong {...{ issues, atFields, language }} />}
      change={edits ? urls.changeFund(thing.id) : undefined}
    >
      <dl class="round-facts">
        <Fact name={say.committed}>
          {amount(sums.committed)}{' '}
          <span class="quiet">
            · {say.free} {amount(sums.free)}
          </span>
        </Fact>
        <Fact name={say.paid}>
          {amount(sums.paid)}{' '}
          <span class="quiet">
            · {say.left} {amount(sums.left)}
          </span>
        </Fact>
        {thing.from || thing.to ? <Fact name={`${say.from}–${say.to}`}>{sayWhen(language, thing)}</Fact> : null}
        {thing.organisation ? (
          <Fact name={say.organisation}>
            <a href={urls.organisation(thing.organisation)}>{names.organisations.get(thing.organisation) ?? ''}</a>
          </Fact>
        ) : null}
        {served.length > 0 ? (
          <Fact name={worldWords[language].serves}>
            <Served served={served} />
          </Fact>
        ) : null}
        <Fact name={say.places}>
          <PlacesByPaper {...{ places: thing.places, titles: names.titles, language }} />
        </Fact>
      </dl>
      {paragraphs(thing.purpose ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      <h2>{say.payments}</h2>
      {payments.length === 0 ? <p class="quiet">{say.noPayments}</p> : null}
      <Payments {...{ fund: thing.id, currency: thing.currency, payments, known, edits, language }} />
      {edits ? <PaymentForm {...props} language={language} /> : null}
      {edits ? <RemoveThing action={urls.removeFund(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

function Payments(props: {
  fund: string;
  currency: string;
  payments: readonly Standing<Payment>[];
  known: Known;
  edits: boolean;
  language: Language;
}) {
  const { fund, currency, payments, known, edits, language } = props;
  const say = moneyWords[language];
  return (
    <ul class="plain lines">
      {payments.map(({ thing: one }) => (
        <li>
          <p>
            <b>{sayAmount(language, one.counted, currency)}</b> {one.receiver.name}{' '}
            <span class="quiet">{say.kinds[one.kind]}</span>
          </p>
          <p class="about quiet">
            {[
              sayTime(language, one.day),
              one.country && countryName(language, one.country),
              one.for && servedBy([one.for], known.promises)[0]?.title,
              one.rate &&
                `${sayAmount(language, one.amount, one.currency)}, ${say.atRate(
                  writeAmount(language, one.rate.rate),
                  sayTime(language, one.rate.day) ?? one.rate.day,
                  one.rate.source,
                )}`,
              one.note,
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            {edits ? <a href={`${urls.fund(fund, { change: one.id })}#payment`}>{say.change}</a> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function PaymentForm({ fund, known, fields, before, issues = [], language }: FundProps & { language: Language }) {
  const say = moneyWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <details class="change" id="payment" open={before !== undefined || issues.length > 0}>
      <summary>{before ? say.changePayment : say.addPayment}</summary>
      <LineForm action={urls.writePayment(fund.thing.id)} before={before} language={language}>
        <div class="side-by-side">
          <Select
            {...{ name: 'kind', label: say.kind, value: fields.kind }}
            options={new Map(paymentKinds.map((one) => [one, say.kinds[one]]))}
          />
          <Line {...common} name="amount" short label={say.amount} value={fields.amount} limit={40} />
          <Line {...common} name="currency" short label={say.currency} value={fields.currency} limit={3} />
        </div>
        <p class="form-hint">{say.amountHint}</p>
        <Line {...common} name="day" type="date" label={say.day} value={fields.day} />
        <Line {...common} name="receiver" list="register-parties" label={say.receiver} value={fields.receiver} />
        <Line {...common} name="country" short list="countries" label={say.country} value={fields.country} />
        <Line {...common} name="promise" list="promises" label={say.purposeOf} value={fields.promise} />
        <Line {...common} name="note" label={say.note} value={fields.note} limit={1_000} />
      </LineForm>
      <RegisterLists register={known.register} people={false} />
      <CountryList language={language} />
      <PromiseList promises={known.promises} />
    </details>
  );
}
