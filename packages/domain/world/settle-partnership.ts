import { dateTrouble, order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { linkTrouble } from './link-trouble.ts';
import {
  type Agreement,
  type Contact,
  longestNote,
  longestRegime,
  longestTheme,
  mostAgreements,
  mostContacts,
  mostPoints,
  mostThemes,
  type Partnership,
  type PlanPoint,
  sameRegime,
} from './partnership.ts';

type New<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly id?: string | undefined };

/** What is to be said of a partnership. */
export type WantedPartnership = Omit<Partnership, 'id' | 'agreements' | 'contacts' | 'points'> & {
  readonly agreements: readonly New<Agreement>[];
  readonly contacts: readonly New<Contact>[];
  readonly points: readonly New<PlanPoint>[];
};

export interface PartnershipKnown {
  /** All others that there are. */
  readonly others: readonly Pick<Partnership, 'country' | 'region' | 'regime'>[];
  readonly newId: () => string;
}

/**
 * A partnership as it will stand.
 *
 * Issues: `no-partner`, `bad-country`, `country-gone`, `no-regime`, `partnership-twice`, `too-long`, `too-many`, `bad-date`, `ends-before-start`,
 * `no-agreement`, `bad-link`, `no-contact`, `no-point`
 */
export function settlePartnership(
  id: string,
  wanted: WantedPartnership,
  { others, newId }: PartnershipKnown,
): Result<Partnership> {
  const one = tidied(id, wanted, newId);
  const issues = [
    ...partnerTrouble(one),
    ...(one.regime === ''
      ? [{ code: 'no-regime', message: 'Say what kind of cooperation it is.', where: 'regime' }]
      : []),
    ...longText('regime', one.regime, longestRegime),
    ...twice(one, others),
    ...tooMany('themes', one.themes.length, mostThemes),
    ...one.themes.flatMap((theme) => longText('themes', theme, longestTheme)),
    ...dateTrouble('from', one.from),
    ...dateTrouble('to', one.to),
    ...order('to', one.from, one.to),
    ...longText('reason', one.reason, longestNote),
    ...longText('note', one.note, longestNote),
    ...agreementTrouble(one.agreements),
    ...contactTrouble(one.contacts),
    ...pointTrouble(one.points),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function tidied(id: string, wanted: WantedPartnership, newId: () => string): Partnership {
  const { agreements, contacts, points, themes, places, phase } = wanted;
  return defined({
    id,
    country: countryCode(line(wanted.country)),
    region: line(wanted.region),
    regime: line(wanted.regime) ?? '',
    themes: [...new Map(themes.flatMap((theme) => line(theme) ?? []).map((one) => [foldedName(one), one])).values()],
    phase,
    from: line(wanted.from),
    to: line(wanted.to),
    reason: lines(wanted.reason),
    decision: wanted.decision,
    organisation: wanted.organisation,
    agreements: agreements.map((one) =>
      defined({
        ...{ id: one.id ?? newId(), title: line(one.title) ?? '', signed: line(one.signed), link: line(one.link) },
        file: one.file,
      }),
    ),
    contacts: contacts.map((one) =>
      defined({
        ...{ id: one.id ?? newId(), side: one.side, name: line(one.name) ?? '' },
        ...{ person: one.person, at: line(one.at) },
      }),
    ),
    points: points.map((one) =>
      defined({
        ...{ id: one.id ?? newId(), number: line(one.number), title: line(one.title) ?? '', theme: line(one.theme) },
        ...{ owner: line(one.owner), due: line(one.due), dueSaid: line(one.dueSaid) },
        ...{ state: one.state, stateSaid: line(one.stateSaid) },
      }),
    ),
    pointsFrom: points.length > 0 ? wanted.pointsFrom : undefined,
    note: lines(wanted.note),
    places: [...places],
  });
}

function partnerTrouble({ country, region }: Partnership): readonly Issue[] {
  if (country === undefined && region === undefined) {
    return [{ code: 'no-partner', message: 'Say which country or region it is with.', where: 'country' }];
  }
  return [...countryTrouble('country', country), ...longText('region', region, 200)];
}

function twice(one: Partnership, others: PartnershipKnown['others']): readonly Issue[] {
  const again = others.some(
    ({ country, region, regime }) =>
      sameRegime(regime, one.regime) &&
      country === one.country &&
      foldedName(region ?? '') === foldedName(one.region ?? ''),
  );
  if (!again) return [];
  return [
    { code: 'partnership-twice', message: 'There is a partnership of this kind with them already.', where: 'regime' },
  ];
}

function agreementTrouble(agreements: Partnership['agreements']): readonly Issue[] {
  return [
    ...tooMany('agreements', agreements.length, mostAgreements),
    ...agreements.flatMap(({ title, signed, link }): readonly Issue[] => [
      ...(title === ''
        ? [{ code: 'no-agreement', message: 'Say what the agreement is called.', where: 'agreements' }]
        : []),
      ...longText('agreements', title, 500),
      ...dateTrouble('agreements', signed),
      ...linkTrouble('agreements', link),
    ]),
  ];
}

function contactTrouble(contacts: Partnership['contacts']): readonly Issue[] {
  return [
    ...tooMany('contacts', contacts.length, mostContacts),
    ...contacts.flatMap(({ name, at }): readonly Issue[] => [
      ...(name === '' ? [{ code: 'no-contact', message: 'Say who it is.', where: 'contacts' }] : []),
      ...longText('contacts', name, 300),
      ...longText('contacts', at, 300),
    ]),
  ];
}

function pointTrouble(points: Partnership['points']): readonly Issue[] {
  return [
    ...tooMany('points', points.length, mostPoints),
    ...points.flatMap(({ title, number, theme, owner, due, dueSaid, stateSaid }): readonly Issue[] => [
      ...(title === '' ? [{ code: 'no-point', message: 'Say what the point is.', where: 'points' }] : []),
      ...longText('points', title, 2_000),
      ...longText('points', number, 20),
      ...longText('points', theme, longestTheme),
      ...longText('points', owner, 300),
      ...dateTrouble('points', due),
      ...longText('points', dueSaid, 100),
      ...longText('points', stateSaid, 100),
    ]),
  ];
}
