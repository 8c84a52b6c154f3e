import type { SeenSaid } from '@lofte/domain/follow-up/seen-by';
import type { WantedUpdate } from '@lofte/domain/follow-up/settle-update';
import { State } from '@lofte/domain/follow-up/state';
import type { Evidence } from '@lofte/domain/follow-up/update';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber } from '@lofte/domain/written/read-number';
import type { Form } from '../element/form.ts';
import type { Language } from '../language.ts';

interface ReadWith {
  readonly element: PlanElement;
  readonly said: SeenSaid;
  readonly language: Language;
  readonly newId: () => string;
}

type Value = NonNullable<WantedUpdate['values']>[number];

/** What the form of an element's status says. Issues: `bad-state`, `bad-address`, `no-number`; the rest is the rule's to say. */
export function readStatus(form: Form, given: ReadWith): Result<WantedUpdate> {
  const state = State.safeParse(form.one('state'));
  const links = linksIn(form, given);
  const values = valuesIn(form, given);
  const issues = [
    ...(state.success ? [] : [{ code: 'bad-state', message: 'Choose how it goes.', where: 'state' }]),
    ...[...links, ...values].flatMap((one) => (one.ok ? [] : one.issues)),
  ];
  if (!state.success || issues.length > 0) return bad(...issues);
  return good({
    ...{ state: state.data, text: form.one('text'), help: form.one('help'), milestones: milestonesIn(form) },
    values: values.flatMap((one) => (one.ok ? [one.value] : [])),
    evidence: [...keptIn(form, given), ...links.flatMap((one) => (one.ok ? [one.value] : []))],
  });
}

/** Of those that the form showed: whether they are reached, and on which day. */
function milestonesIn(form: Form): NonNullable<WantedUpdate['milestones']> {
  const reached = form.all('reached');
  return form.all('milestone').map((id) => ({ id, done: reached.includes(id) ? form.one(`day-${id}`).trim() : null }));
}

function valuesIn(form: Form, { element, language }: ReadWith): readonly Result<Value>[] {
  return (element.indicators ?? []).flatMap(({ id }): readonly Result<Value>[] => {
    const given = form.one(`value-${id}`).trim();
    if (given === '') return [];
    const value = readNumber(language, given);
    const period = readDate(form.one(`period-${id}`)) || form.one(`period-${id}`).trim();
    if (Number.isNaN(value)) return [wrong('no-number', `"${given}" is no number.`, given)];
    return [good({ indicator: id, period, value })];
  });
}

function keptIn(form: Form, { said }: ReadWith): readonly Evidence[] {
  const kept = form.all('keep');
  return (said.update?.evidence ?? []).flatMap((one) => (one.kind !== 'title' && kept.includes(one.id) ? [one] : []));
}

function linksIn(form: Form, { newId }: ReadWith): readonly Result<Evidence>[] {
  const [titles, days] = [form.all('linkTitle'), form.all('linkDay')];
  return form.all('link').flatMap((written, i): readonly Result<Evidence>[] => {
    const url = written.trim();
    const title = titles[i]?.trim();
    if (url === '') return [];
    const fine = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    if (!fine) return [wrong('bad-address', `"${url}" is no web address.`, url)];
    return [good({ id: newId(), kind: 'link', url, date: days[i]?.trim() ?? '', ...(title ? { title } : {}) })];
  });
}

function wrong(code: string, message: string, given: string) {
  return bad({ code, message, values: { given } });
}
