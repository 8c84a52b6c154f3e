import type { WantedFields } from '@lofte/domain/edit-plan/plan-edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import type { Language } from '../language.ts';
import { readParty } from '../register/picker.tsx';
import type { Sight } from './edit-from.ts';
import type { Form } from './form.ts';

type Milestone = NonNullable<WantedFields['milestones']>[number];
type Indicator = NonNullable<WantedFields['indicators']>[number];
type Effort = NonNullable<WantedFields['effort']>[number];
type Fund = NonNullable<WantedFields['funds']>[number];

/** A list with one of its things as a form has it, one more, or one less. */
export function withItem<T extends { readonly id?: string | undefined }>(
  list: readonly T[] | undefined = [],
  form: Form,
  item: T,
): T[] {
  const id = form.one('item');
  if (form.one('remove') !== '') return list.filter((one) => one.id !== id);
  return list.some((one) => one.id === id) ? list.map((one) => (one.id === id ? item : one)) : [...list, item];
}

export function milestoneFrom(form: Form): Milestone {
  return { ...own(form), title: form.one('title'), due: readDate(form.one('due')), done: readDate(form.one('done')) };
}

/** Issue `bad-number`: rows without anything in them are no rows. */
export function indicatorFrom(form: Form, language: Language): Result<Indicator> {
  const numbers = numbersIn(language);
  const [targets, actuals, sources] = [form.all('target'), form.all('actual'), form.all('rowSource')];
  const periods = form.all('when').flatMap((when, i) => {
    const row = [when, targets[i], actuals[i], sources[i]];
    if (row.every((cell) => !cell?.trim())) return [];
    const [target, actual] = [numbers.read(targets[i]), numbers.read(actuals[i])];
    return [{ period: readDate(when), target, actual, source: sources[i] }];
  });
  const [was, value] = [form.one('baseline'), numbers.read(form.one('baselineValue'))];
  const given = form.one('direction');
  const direction = given === 'down' || given === 'keep' ? given : 'up';
  if (numbers.wrong.length > 0 && form.one('remove') === '') return badNumber('indicators', numbers.wrong[0] ?? '');
  return good({
    ...own(form),
    ...{ title: form.one('title'), unit: form.one('unit'), direction, periods, source: form.one('source') },
    ...(value === undefined ? {} : { baseline: { period: readDate(was), value } }),
  });
}

/** Issue `bad-number`. */
export function fundFrom(form: Form, language: Language): Result<Fund> {
  const amount = readNumber(language, form.one('amount'));
  if (Number.isNaN(amount) && form.one('remove') === '') return badNumber('funds', form.one('amount'));
  return good({
    ...own(form),
    kind: form.one('kind') === 'paid out' ? 'paid out' : 'set aside',
    ...{ amount, currency: form.one('currency'), period: readDate(form.one('period')), source: form.one('source') },
  });
}

/** Whoever works must be in the register: only there does it say what they have. Issues: `bad-year`, `bad-number`, `unknown-organisation`. */
export function effortFrom(form: Form, { language, register }: Pick<Sight, 'language' | 'register'>): Result<Effort> {
  const [year, given, who] = [form.one('year').trim(), form.one('personYears'), form.one('organisation')];
  const organisation = readParty(who, register)?.organisation;
  const personYears = readNumber(language, given);
  if (form.one('remove') === '') {
    if (!/^\d{4}$/.test(year)) {
      return bad({ code: 'bad-year', message: `"${year}" is no year.`, where: 'effort', values: { given: year } });
    }
    if (Number.isNaN(personYears)) return badNumber('effort', given);
    if (who.trim() !== '' && organisation === undefined) {
      const message = `"${who.trim()}" is not in the register.`;
      return bad({ code: 'unknown-organisation', message, where: 'effort', values: { name: who.trim() } });
    }
  }
  return good({ ...own(form), year: Number(year), personYears, organisation });
}

function own(form: Form): { readonly id?: string } {
  const id = form.one('item');
  return id === '' ? {} : { id };
}

function numbersIn(language: Language) {
  const wrong: string[] = [];
  const read = (written: string | undefined) => {
    if (!written?.trim()) return undefined;
    const number = readNumber(language, written);
    if (Number.isNaN(number)) wrong.push(written.trim());
    return number;
  };
  return { read, wrong };
}

function badNumber(where: string, given: string) {
  return bad({ code: 'bad-number', message: `"${given}" is no number.`, where, values: { given } });
}
