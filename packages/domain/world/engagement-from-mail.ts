import { foldedName } from '../folded-name.ts';
import { foldedMail } from '../mail-address.ts';
import type { Party } from '../plan-element.ts';
import type { Register } from '../register/register.ts';
import type { Organisation, Person } from '../things.ts';
import { type Engagement, longestEngagementTitle, longestSender, mostParties } from './engagement.ts';
import { longestNote } from './partnership.ts';
import type { Mailbox, ReadMail } from './read-mail.ts';

/** What a mail offers of an engagement, to be looked at before anything is kept. */
export type OfferedByMail = Pick<
  Engagement,
  'title' | 'state' | 'from' | 'to' | 'times' | 'place' | 'met' | 'ours' | 'partners' | 'origin' | 'mail'
> & {
  readonly result: string;
  /** The mail's text is left out: nothing came yet of what lies ahead. */
  readonly unsaid: boolean;
};

/** An engagement as a mail tells of it: who is of the register is ours or goes with us, the others are whom we met. */
export function engagementFromMail(mail: ReadMail, register: Register, today: string): OfferedByMail {
  const { event, day = today } = mail;
  const [from, to] = [event?.from ?? day, event?.to ?? day];
  const sides = sidesOf(mail, register);
  const ahead = to > today;
  return {
    title: (subjectOf(mail.subject) || event?.title || '').slice(0, longestEngagementTitle),
    state: event?.cancelled ? 'cancelled' : ahead ? 'planned' : 'held',
    ...{ from, to, ...sides, result: ahead ? '' : mail.text.slice(0, longestNote) },
    unsaid: ahead && mail.text !== '',
    ...(event?.times ? { times: event.times } : {}),
    ...(event?.place ? { place: event.place.slice(0, 300) } : {}),
    ...(event ? { origin: event.origin } : { mail: senderOf(mail) }),
  };
}

function senderOf({ from }: ReadMail): NonNullable<Engagement['mail']> {
  const said = from ? saidSender(from).slice(0, longestSender) : '';
  return said === '' ? {} : { from: said };
}

/** `Ama Mensah <ama@moh.example>`, or what there is of it. */
export function saidSender({ name, address }: Mailbox): string {
  return name && address ? `${name} <${address}>` : name || address;
}

/** Without what mail programs put before it: answers and forwarded mails in Danish, English, German, Swedish and Norwegian, and invitations that were answered. */
function subjectOf(subject: string): string {
  const before =
    /^\s*(sv|vs|re|aw|wg|fw|fwd|videresendt|accepteret|foreløbigt accepteret|accepted|tentative|updated invitation|invitation|opdateret invitation|canceled|cancelled|aflyst|annulleret)\s*:\s*/i;
  let left = subject;
  while (before.test(left)) left = left.replace(before, '');
  return left.trim();
}

type Sides = Pick<Engagement, 'met' | 'ours' | 'partners'>;

function sidesOf({ from, to, event }: ReadMail, register: Register): Sides {
  const sides = { met: new Map<string, string>(), ours: new Map<string, Party>(), partners: new Map<string, Party>() };
  const put = ({ name, address }: Mailbox) => {
    const party = partyOf({ name, address }, register);
    if (party) sides[party.side].set(party.is.organisation ?? party.is.name, party.is);
    else sides.met.set(foldedName(name || address), (name || address).slice(0, 300));
  };
  for (const one of [...(from ? [from] : []), ...to, ...(event?.people ?? []).map(guest)]) put(one);
  const first = <T>(all: ReadonlyMap<string, T>) => [...all.values()].slice(0, mostParties);
  return { met: first(sides.met), ours: first(sides.ours), partners: first(sides.partners) };
}

/** Guests of an invitation stand there by name, or by address where they have none. */
function guest(said: string): Mailbox {
  return said.includes('@') ? { name: '', address: said } : { name: said, address: '' };
}

interface Found {
  readonly side: 'ours' | 'partners';
  readonly is: Party;
}

/** Who of the register this is, by the address, by what several of one organisation have after the @, or by a name nobody else has. */
function partyOf({ name, address }: Mailbox, { organisations, people }: Register): Found | undefined {
  const mail = foldedMail(address);
  const byAddress = mail === '' ? [] : people.filter((one) => foldedMail(one.mail ?? '') === mail);
  const byName = address === '' ? people.filter((one) => foldedName(one.name) === foldedName(name)) : [];
  const [person] = byAddress.length > 0 ? byAddress : byName.length === 1 ? byName : [];
  const id = person ? person.organisation : sharedBy(mail, people);
  const organisation = organisations.find((one) => one.id === id);
  if (organisation) return sideOf(organisation);
  return person ? { side: 'ours', is: { name: person.name } } : undefined;
}

/** Id of the organisation that at least two people have who share what stands after the @, and nobody of another. */
function sharedBy(mail: string, people: readonly Person[]): string | undefined {
  const domain = mail.slice(mail.lastIndexOf('@') + 1);
  if (domain === '') return undefined;
  const those = people.filter((one) => foldedMail(one.mail ?? '').endsWith(`@${domain}`));
  const [only, ...others] = new Set(those.map(({ organisation }) => organisation));
  return those.length > 1 && others.length === 0 ? only : undefined;
}

/** Whoever is of another country or above countries is met, though they stand in the register. */
function sideOf({ id, name, kind, country = 'DK' }: Organisation): Found | undefined {
  if (country !== 'DK' || kind === 'international body') return undefined;
  const side = kind === 'company' || kind === 'foundation' || kind === 'civil society' ? 'partners' : 'ours';
  return { side, is: { name, organisation: id } };
}
