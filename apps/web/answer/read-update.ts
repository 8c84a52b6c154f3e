import { askedPeriod } from '@lofte/domain/follow-up/asked-period';
import { dayTrouble, type WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import { State } from '@lofte/domain/follow-up/state';
import type { Evidence } from '@lofte/domain/follow-up/update';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import type { Passage } from '@lofte/service/follow-up/passage-of';
import type { AskedItem, RequestPage } from '@lofte/service/follow-up/request-page';
import type { Form } from '../element/form.ts';
import type { Language } from '../language.ts';

export interface ReadWith {
  readonly page: Pick<RequestPage, 'round' | 'files'>;
  readonly item: AskedItem;
  readonly language: Language;
  readonly today: string;
  readonly newId: () => string;
  /** The passage that an address names. */
  readonly passageOf: (address: string) => Promise<Result<Passage>>;
}

/**
 * What a form says, as far as the round asks for it. `where` of an issue is the name of the field.
 *
 * Issues: `bad-state`, `bad-date`, `future-date`, `no-number`, `bad-address`, and those of `passageOf`
 */
export async function readUpdate(form: Form, given: ReadWith): Promise<Result<WantedUpdate>> {
  const { questions } = given.page.round;
  const asks = (one: (typeof questions)[number]) => questions.includes(one);
  const state = State.safeParse(form.one('state'));
  const milestones = asks('milestones') ? milestonesIn(form, given) : nothing;
  const values = asks('indicators') ? valuesIn(form, given) : nothing;
  const evidence = asks('evidence') ? await evidenceIn(form, given) : nothing;
  const issues = [
    ...(state.success ? [] : [{ code: 'bad-state', message: 'Choose how it goes.', where: 'state' }]),
    ...[milestones, values, evidence].flatMap((part) => part.issues),
  ];
  if (!state.success || issues.length > 0) return bad(...issues);
  return good({
    ...{ state: state.data, text: form.one('text') },
    ...(asks('help') ? { help: form.one('help') } : {}),
    ...{ milestones: milestones.found, values: values.found, evidence: evidence.found },
  });
}

interface Part<T> {
  readonly found: readonly T[];
  readonly issues: readonly Issue[];
}
const nothing: Part<never> & { readonly found: never[] } = { found: [], issues: [] };

type Reached = NonNullable<WantedUpdate['milestones']>[number];

/** What the form says of the milestones that it showed, where that differs from what it showed: others change them too. */
function milestonesIn(form: Form, { item: { element }, today }: ReadWith): Part<Reached> & { found: Reached[] } {
  const found: Reached[] = [];
  const issues: Issue[] = [];
  for (const { id } of element.milestones ?? []) {
    if (!form.all('milestone').includes(id)) continue;
    const ticked = form.all('reached').includes(id);
    const done = ticked ? readDate(form.one(`day-${id}`)) || today : null;
    if (done === (form.one(`was-${id}`) || null)) continue;
    issues.push(...(done === null ? [] : dayTrouble(`day-${id}`, done, today)));
    found.push({ id, done });
  }
  return { found, issues };
}

type Measured = NonNullable<WantedUpdate['values']>[number];

/** Numbers that differ from what the plan says, and those that this round's own answer has said already. */
function valuesIn(form: Form, { item, page, language }: ReadWith): Part<Measured> & { found: Measured[] } {
  const found: Measured[] = [];
  const issues: Issue[] = [];
  for (const indicator of item.element.indicators ?? []) {
    const where = `value-${indicator.id}`;
    const given = form.one(where).trim();
    if (given === '') continue;
    const value = readNumber(language, given);
    const period = askedPeriod(indicator, page.round.covers);
    if (Number.isNaN(value))
      issues.push({ code: 'no-number', message: `"${given}" is no number.`, where, values: { given } });
    const known = indicator.periods.find((one) => one.period === period)?.actual === value;
    const own = item.answer?.values?.some((one) => one.indicator === indicator.id);
    if (!known || own) found.push({ indicator: indicator.id, period, value });
  }
  return { found, issues };
}

async function evidenceIn(form: Form, given: ReadWith): Promise<Part<Evidence>> {
  const parts = [keptIn(form, given), linksIn(form, given), await passagesIn(form, given)];
  return { found: parts.flatMap(({ found }) => found), issues: parts.flatMap(({ issues }) => issues) };
}

/** What was given before, and files that came already. */
function keptIn(form: Form, { item, page, today, newId }: ReadWith): Part<Evidence> {
  const before = [...(item.answer?.evidence ?? []), ...(item.before?.evidence ?? [])];
  const found: Evidence[] = [];
  const issues: Issue[] = [];
  for (const key of new Set(form.all('keep'))) {
    const where = `date-${key}`;
    const old = before.find(({ id }) => key === `e-${id}`);
    const file = page.files.find(({ sha256 }) => key === `f-${sha256}`);
    const date = readDate(form.one(where)) || old?.date || today;
    if (old) found.push({ ...old, date });
    else if (file) found.push({ id: newId(), kind: 'file', name: file.name, sha256: file.sha256, date });
    else continue;
    issues.push(...dayTrouble(where, date, today));
  }
  return { found, issues };
}

function linksIn(form: Form, { today, newId }: ReadWith): Part<Evidence> {
  const found: Evidence[] = [];
  const issues: Issue[] = [];
  const days = form.all('linkDate');
  for (const [i, given] of form.all('link').entries()) {
    if (given.trim() === '') continue;
    const url = readAddress(given);
    const date = readDate(days[i] ?? '') || today;
    issues.push(...dayTrouble('linkDate', date, today));
    if (url === undefined)
      issues.push({ code: 'bad-address', message: `"${given}" is no web address.`, where: 'link', values: { given } });
    else found.push({ id: newId(), kind: 'link', url, date });
  }
  return { found, issues };
}

async function passagesIn(form: Form, { today, newId, passageOf }: ReadWith): Promise<Part<Evidence>> {
  const found: Evidence[] = [];
  const issues: Issue[] = [];
  const days = form.all('passageDate');
  for (const [i, given] of form.all('passage').entries()) {
    if (given.trim() === '') continue;
    const passage = await passageOf(given.trim());
    const date = readDate(days[i] ?? '') || today;
    issues.push(...dayTrouble('passageDate', date, today), ...(passage.ok ? [] : passage.issues));
    if (passage.ok) found.push({ id: newId(), kind: 'passage', date, ...passage.value });
  }
  return { found, issues };
}

/** Longest address of a page. */
const longestAddress = 2000;

/** A web address as people give it, `www.example.dk` among them; undefined for anything else. */
export function readAddress(given: string): string | undefined {
  const text = given.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (whole.length > longestAddress || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && url.username === '' ? url.href : undefined;
}
