import { type Engagement, engagementKinds, engagementStates } from '@lofte/domain/world/engagement';
import { readDate } from '@lofte/domain/written/read-date';
import type { PartnerEngagement } from '@lofte/service/world/keep-partner-engagement';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';

/** An engagement of a partner as its form says it, whatever was typed. */
export type PartnerFields = Readonly<
  Record<'kind' | 'state' | 'title' | 'from' | 'to' | 'country' | 'place' | 'ours' | 'themes' | 'visible', string>
>;

/** Who may see what a partner writes. */
export const partnerVisibilities = ['own', 'forum', 'all'] as const;

export function offeredToPartner({ country, today }: { country: string; today: string }): PartnerFields {
  return {
    ...{ kind: 'visit', state: 'planned', title: '', from: today, to: '', country, place: '' },
    ...{ ours: '', themes: '', visible: 'forum' },
  };
}

export function fieldsOfPartner(one: Engagement, language: Language): PartnerFields {
  const { kind, state, title, from, to, country, place = '', visible, partner } = one;
  const others = one.ours.filter(({ organisation }) => organisation !== partner);
  return {
    ...{ kind, state, title, from, to: to === from ? '' : to, place, visible },
    country: country === undefined ? '' : countryName(language, country),
    ours: others.map(({ name }) => name).join('\n'),
    themes: one.themes.join('\n'),
  };
}

export function partnerFieldsFrom(form: URLSearchParams): PartnerFields {
  const of = (name: keyof PartnerFields) => said(form, name);
  return {
    ...{ kind: of('kind'), state: of('state'), title: of('title'), from: of('from'), to: of('to') },
    ...{ country: of('country'), place: of('place'), ours: of('ours'), themes: of('themes'), visible: of('visible') },
  };
}

/** What a partner wants; whom only they may see it where the form does not say. */
export function wantedOfPartner(fields: PartnerFields): PartnerEngagement {
  const { title, from, to, country, place } = fields;
  return {
    kind: engagementKinds.find((one) => one === fields.kind) ?? 'meeting',
    state: engagementStates.find((one) => one === fields.state) ?? 'planned',
    ...{ title, from: readDate(from), place },
    ...(to.trim() === '' ? {} : { to: readDate(to) }),
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
    who: rows(fields.ours),
    themes: rows(fields.themes),
    visible: partnerVisibilities.find((one) => one === fields.visible) ?? 'own',
  };
}

function rows(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
