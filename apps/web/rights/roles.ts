import type { Role } from '@lofte/domain/rights';
import type { Worded } from '../words.ts';

type RoleWords = Readonly<Record<Role, { readonly name: string; readonly what: string }>>;

const da: RoleWords = {
  public: {
    name: 'alle',
    what: 'Kan uden at logge ind se de strategier, der er vist for alle: planen, papiret, historikken og afvigelserne.',
  },
  reader: {
    name: 'læser',
    what: 'Kan se planer, papirer, historik og afvigelser, og hvilke organisationer der er med.',
  },
  contributor: {
    name: 'bidragyder',
    what: 'Kan se det samme som en læser og rette de dele af planen, som deres egen organisation eller enhed har ansvaret for.',
  },
  trusted: {
    name: 'betroet læser',
    what: 'Kan se det samme som en læser og desuden holdninger, tilsagn og det, andre lande har sagt i fortrolighed. Kun i hele arbejdsrummet.',
  },
  partner: {
    name: 'partner',
    what: 'Ser kun partnerskabsforummet og skriver sin egen organisations aktiviteter ned der. For folk uden for ministeriet, hvis organisation er med i forummet. Kun i hele arbejdsrummet.',
  },
  secretariat: {
    name: 'sekretariat',
    what: 'Lægger papirer ind, læser og vedtager dem, retter alt i planerne, forsegler udgangspunkter, holder registret, kører statusrunder og gennemgår svar.',
  },
  decider: {
    name: 'beslutter',
    what: 'Kan se alt, også papirer, der ikke er vedtaget endnu, og kan vedtage og forsegle. Retter ikke selv i planen.',
  },
  admin: { name: 'administrator', what: 'Må alt, og bestemmer, hvem der må hvad.' },
};

const en: RoleWords = {
  public: {
    name: 'everyone',
    what: 'Can see, without signing in, the strategies shown to everyone: plan, paper, history and drift.',
  },
  reader: { name: 'reader', what: 'Can see plans, papers, history and drift, and which organisations take part.' },
  contributor: {
    name: 'contributor',
    what: 'Can see what a reader sees and change the parts of the plan that their own organisation or unit answers for.',
  },
  trusted: {
    name: 'trusted reader',
    what: 'Can see what a reader sees and also positions, pledges and what other countries said in confidence. Only in the whole workspace.',
  },
  partner: {
    name: 'partner',
    what: 'Sees only the partnership forum, and writes their own organisation’s engagements down there. For people outside the ministry whose organisation is in the forum. Only in the whole workspace.',
  },
  secretariat: {
    name: 'secretariat',
    what: 'Puts papers in, reads and adopts them, changes everything in the plans, seals baselines, keeps the register, runs status rounds and reviews the answers.',
  },
  decider: {
    name: 'decider',
    what: 'Can see everything, papers not yet adopted too, and can adopt and seal. Does not change the plan themselves.',
  },
  admin: { name: 'administrator', what: 'May do everything, and decides who may do what.' },
};

/** The roles by name, and what each may, in plain words. */
export const roleWords: Worded<RoleWords> = { da, en };
