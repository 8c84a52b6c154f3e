import { timeZone } from '@lofte/domain/day';
import { good, type Result } from '@lofte/domain/issue';
import type { Party } from '@lofte/domain/plan-element';
import { partyLabel, partyNamed } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import { Engagement, engagementKinds, engagementStates, visibilities } from '@lofte/domain/world/engagement';
import { EventOrigin } from '@lofte/domain/world/event-origin';
import type { WantedEngagement } from '@lofte/domain/world/settle-engagement';
import { readDate } from '@lofte/domain/written/read-date';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';
import { timesIn } from '../world/times-fields.tsx';

export interface StepRow {
  readonly id: string;
  readonly what: string;
  readonly due: string;
  readonly who: string;
  readonly done: string;
}

/** An engagement as its form says it, whatever was typed. */
export interface EngagementFields {
  readonly kind: string;
  readonly state: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
  readonly country: string;
  readonly place: string;
  readonly forum: string;
  readonly met: string;
  readonly ours: string;
  readonly partners: string;
  readonly themes: string;
  readonly about: readonly string[];
  readonly result: string;
  readonly next: readonly StepRow[];
  readonly visible: string;
  /** The event of a calendar that it comes from, as JSON; '' for none. */
  readonly origin: string;
  /** The mail that it comes from, as JSON; '' for none. */
  readonly mail: string;
}

const blankStep: StepRow = { id: '', what: '', due: '', who: '', done: '' };

/** A form with what is known before anybody types: today, and who writes. */
export function offeredEngagement(
  asked: Partial<Pick<EngagementFields, 'country' | 'forum' | 'state' | 'from'>> & { readonly about?: string },
  { today, ours }: { readonly today: string; readonly ours: string },
): EngagementFields {
  return {
    ...{ kind: 'meeting', state: asked.state ?? 'held', title: '', from: asked.from ?? today, to: '' },
    ...{ starts: '', ends: '', zone: timeZone },
    ...{ country: asked.country ?? '', place: '', forum: asked.forum ?? '', met: '', ours, partners: '', themes: '' },
    ...{
      about: [asked.about ?? ''],
      result: '',
      next: [blankStep, blankStep],
      visible: 'inside',
      origin: '',
      mail: '',
    },
  };
}

export function fieldsOfEngagement(
  one: Engagement,
  { register, promises }: { readonly register: Register; readonly promises: readonly PromiseChoice[] },
  language: Language,
): EngagementFields {
  const { kind, state, title, from, to, times, country, place = '', forum = '', result = '', visible } = one;
  const label = (party: Party) => partyLabel(party, register.organisations);
  return {
    ...{ kind, state, title, from, to: to === from ? '' : to, place, forum, result, visible },
    ...{ starts: times?.from ?? '', ends: times?.to ?? '', zone: times?.zone ?? timeZone },
    country: country === undefined ? '' : countryName(language, country),
    met: one.met.join('\n'),
    ours: one.ours.map(label).join('\n'),
    partners: one.partners.map(label).join('\n'),
    themes: one.themes.join('\n'),
    about: aboutTitles(one.about, promises),
    next: [...one.next.map(({ id, what, due = '', who = '', done = '' }) => ({ id, what, due, who, done })), blankStep],
    ...{ origin: '', mail: '' },
  };
}

export function engagementFieldsFrom(form: URLSearchParams): EngagementFields {
  const one = (name: string) => said(form, name);
  const all = (name: string) => form.getAll(name);
  const [ids, dues, whos, dones] = [all('step-id'), all('due'), all('who'), all('done')];
  return {
    ...{ kind: one('kind'), state: one('state'), title: one('title'), from: one('from'), to: one('to') },
    ...{ starts: one('starts'), ends: one('ends'), zone: one('zone') },
    ...{ country: one('country'), place: one('place'), forum: one('forum'), met: one('met'), ours: one('ours') },
    ...{ partners: one('partners'), themes: one('themes'), about: all('about'), result: one('result') },
    next: all('step').map((what, i) => ({
      ...{ id: ids[i] ?? '', what, due: dues[i] ?? '', who: whos[i] ?? '', done: dones[i] ?? '' },
    })),
    ...{ visible: one('visible'), origin: one('origin'), mail: one('mail') },
  };
}

/** What somebody wants of an engagement. Issue: `unknown-promise` where no plan that they see has one so written */
export function wantedEngagementFrom(
  fields: EngagementFields,
  {
    register,
    promises,
    before,
  }: {
    readonly register: Register;
    readonly promises: readonly PromiseChoice[];
    readonly before: Engagement | undefined;
  },
): Result<WantedEngagement> {
  const about = aboutIn(fields.about, promises, before?.about);
  if (!about.ok) return about;
  const { kind, state, title, from, to, country, place, forum, result, visible } = fields;
  const party = (name: string): Party => partyNamed(name, register.organisations) ?? { name };
  return good({
    kind: engagementKinds.find((one) => one === kind) ?? 'meeting',
    state: engagementStates.find((one) => one === state) ?? 'held',
    ...{ title, from: readDate(from), place, result, about: about.value },
    ...(to.trim() === '' ? {} : { to: readDate(to) }),
    times: timesIn(fields),
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
    ...(forum === '' ? {} : { forum }),
    met: rows(fields.met),
    ours: rows(fields.ours).map(party),
    partners: rows(fields.partners).map(party),
    themes: rows(fields.themes),
    next: fields.next.flatMap(({ id, what, due, who, done }) =>
      `${what}${due}${who}`.trim() === ''
        ? []
        : [{ ...(id === '' ? {} : { id }), what, due: readDate(due), who, done: readDate(done) }],
    ),
    visible: visibilities.find((one) => one === visible) ?? 'inside',
    ...originIn(fields, before),
  });
}

/** Where it comes from stays as it was; of a new one it is what the mail said. */
function originIn(fields: EngagementFields, before: Engagement | undefined) {
  const origin = before ? before.origin : EventOrigin.safeParse(parsed(fields.origin)).data;
  const mail = before ? before.mail : Engagement.shape.mail.safeParse(parsed(fields.mail)).data;
  return { ...(origin ? { origin } : {}), ...(mail ? { mail } : {}) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function rows(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
