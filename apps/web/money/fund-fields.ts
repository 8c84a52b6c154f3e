import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { partyLabel, partyNamed } from '@lofte/domain/register/party-name';
import { readAmount } from '@lofte/domain/world/decimal';
import { type Fund, type Payment, paymentKinds } from '@lofte/domain/world/money';
import type { WantedFund, WantedPayment } from '@lofte/domain/world/settle-money';
import { readDate } from '@lofte/domain/written/read-date';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles, servedBy } from '../world/about.ts';
import type { Known } from '../world/known.ts';
import { writeAmount } from './say.ts';

/** A fund as its form says it, whatever was typed. */
export interface FundFields {
  readonly title: string;
  readonly amount: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly purpose: string;
  readonly organisation: string;
  readonly about: readonly string[];
}

export const offeredFund: FundFields = {
  ...{ title: '', amount: '', currency: 'DKK', from: '', to: '', purpose: '', organisation: '', about: [''] },
};

export function fieldsOfFund(one: Fund, { register, promises }: Known, language: Language): FundFields {
  const { title, amount, currency, from = '', to = '', purpose = '', organisation } = one;
  const owner = register.organisations.find(({ id }) => id === organisation);
  return {
    ...{ title, amount: writeAmount(language, amount), currency, from, to, purpose },
    organisation: owner ? partyLabel({ name: owner.name, organisation: owner.id }, register.organisations) : '',
    about: aboutTitles(one.about, promises),
  };
}

export function fundFieldsFrom(form: URLSearchParams): FundFields {
  const one = (name: string) => said(form, name);
  return {
    ...{ title: one('title'), amount: one('amount'), currency: one('currency'), from: one('from'), to: one('to') },
    ...{ purpose: one('purpose'), organisation: one('organisation'), about: form.getAll('about') },
  };
}

/** What somebody wants of a fund. Issues: `unknown-organisation`, `unknown-promise` */
export function wantedFundFrom(
  fields: FundFields,
  { register, promises }: Known,
  language: Language,
  before?: Fund,
): Result<WantedFund> {
  const about = aboutIn(fields.about, promises, before?.about);
  const { title, amount, currency, from, to, purpose, organisation } = fields;
  const owner = organisation.trim() === '' ? undefined : partyNamed(organisation, register.organisations);
  const strange = owner && owner.organisation === undefined ? [stranger(owner.name)] : [];
  if (!about.ok || strange.length > 0) return bad(...(about.ok ? [] : about.issues), ...strange);
  return good({
    ...{ title, currency, purpose, about: about.value, places: before?.places ?? [] },
    ...{ amount: readAmount(language, amount) ?? '', from: readDate(from), to: readDate(to) },
    ...(owner?.organisation ? { organisation: owner.organisation } : {}),
  });
}

/** A payment as its form says it. */
export interface PaymentFields {
  readonly kind: string;
  readonly amount: string;
  readonly currency: string;
  readonly day: string;
  readonly receiver: string;
  readonly country: string;
  readonly promise: string;
  readonly note: string;
}

export function offeredPayment(currency: string, today: string): PaymentFields {
  return {
    ...{ kind: 'payment', amount: '', currency, day: today, receiver: '', country: '', promise: '', note: '' },
  };
}

export function fieldsOfPayment(one: Payment, { register, promises }: Known, language: Language): PaymentFields {
  const { kind, amount, currency, day, receiver, country, note = '' } = one;
  return {
    ...{ kind, amount: writeAmount(language, amount), currency, day, note },
    receiver: partyLabel(receiver, register.organisations),
    country: country === undefined ? '' : countryName(language, country),
    promise: (one.for && servedBy([one.for], promises)[0]?.title) ?? '',
  };
}

export function paymentFieldsFrom(form: URLSearchParams): PaymentFields {
  const one = (name: string) => said(form, name);
  return {
    ...{ kind: one('kind'), amount: one('amount'), currency: one('currency'), day: one('day') },
    ...{ receiver: one('receiver'), country: one('country'), promise: one('promise'), note: one('note') },
  };
}

/** What somebody wants of a payment. Issue: `unknown-promise` */
export function wantedPaymentFrom(
  fund: string,
  fields: PaymentFields,
  { register, promises }: Known,
  language: Language,
): Result<WantedPayment> {
  const about = aboutIn([fields.promise], promises);
  if (!about.ok) return bad(...about.issues.map((issue) => ({ ...issue, where: 'promise' })));
  const { kind, amount, currency, day, receiver, country, note } = fields;
  const [only] = about.value;
  return good({
    ...{ fund, currency, day, note, kind: paymentKinds.find((one) => one === kind) ?? 'payment' },
    amount: readAmount(language, amount) ?? '',
    receiver: partyNamed(receiver, register.organisations) ?? { name: '' },
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
    ...(only ? { for: only } : {}),
  });
}

function stranger(name: string): Issue {
  const message = `"${name}" is not in the register.`;
  return { code: 'unknown-organisation', message, where: 'organisation', values: { name } };
}
