import { dayTrouble } from '../day-trouble.ts';
import { dateTrouble } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { tooMany } from '../too-many.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import {
  type Dossier,
  dossierStages,
  type HomeStep,
  mostAbout,
  mostHome,
  type Position,
  type Stance,
} from './dossier.ts';
import { linkTrouble } from './link-trouble.ts';
import { longestNote } from './partnership.ts';

/** What is to be said of a file under negotiation. */
export type WantedDossier = Omit<Dossier, 'id' | 'home'> & {
  readonly home: readonly (Omit<HomeStep, 'id'> & { readonly id?: string | undefined })[];
};

/**
 * A file as it will stand.
 *
 * Issues: `no-title`, `bad-stage`, `bad-link`, `no-next-step`, `bad-date`, `no-step`, `too-long`, `too-many`
 */
export function settleDossier(id: string, wanted: WantedDossier, newId: () => string): Result<Dossier> {
  const one = tidied(id, wanted, newId);
  const stages: readonly string[] = dossierStages[one.kind];
  const issues = [
    ...(one.title === ''
      ? [{ code: 'no-title', message: 'Say in a line what the file is about.', where: 'title' }]
      : []),
    ...longText('title', one.title, 500),
    ...longText('reference', one.reference, 100),
    ...linkTrouble('link', one.link),
    ...(stages.includes(one.stage)
      ? []
      : [{ code: 'bad-stage', message: `A file of this kind has no stage "${one.stage}".`, where: 'stage' }]),
    ...(one.next?.step === ''
      ? [{ code: 'no-next-step', message: 'Say what happens next, not only when.', where: 'next' }]
      : []),
    ...longText('next', one.next?.step, 300),
    ...dateTrouble('next', one.next?.day),
    ...tooMany('about', one.about.length, mostAbout),
    ...longText('outcome', one.outcome, longestNote),
    ...longText('note', one.note, longestNote),
    ...tooMany('home', one.home.length, mostHome),
    ...one.home.flatMap(homeTrouble),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

function tidied(id: string, wanted: WantedDossier, newId: () => string): Dossier {
  const { kind, stage, forum, organisation, next, about } = wanted;
  const [step, day] = [line(next?.step), line(next?.day)];
  return defined({
    ...{ id, title: line(wanted.title) ?? '', reference: line(wanted.reference), link: line(wanted.link) },
    ...{ kind, stage, forum, organisation },
    next: step === undefined && day === undefined ? undefined : defined({ step: step ?? '', day }),
    about: [...new Map(about.map((one) => [`${one.strategy} ${one.element}`, one])).values()],
    outcome: lines(wanted.outcome),
    home: wanted.home.map((one) =>
      defined({
        ...{ id: one.id ?? newId(), what: line(one.what) ?? '', due: line(one.due) },
        ...{ who: line(one.who), done: line(one.done) },
      }),
    ),
    note: lines(wanted.note),
  });
}

function homeTrouble({ what, due, who, done }: HomeStep): readonly Issue[] {
  return [
    ...(what === '' ? [{ code: 'no-step', message: 'Say what has to be done.', where: 'home' }] : []),
    ...longText('home', what, 1_000),
    ...longText('home', who, 300),
    ...dateTrouble('home', due),
    ...dayTrouble('home', done),
  ];
}

/** A version of what we want; once it stands only its clearing and what came of it are added. Issues: `no-position`, `too-long`, `bad-day` */
export function settlePosition(position: Position): Result<Position> {
  const { cleared, met } = position;
  const one = defined({
    ...position,
    text: lines(position.text) ?? '',
    cleared: cleared && { by: line(cleared.by) ?? '', day: cleared.day.trim() },
    met: met && defined({ ...met, why: lines(met.why) }),
  });
  const issues = [
    ...(one.text === '' ? [{ code: 'no-position', message: 'Say what we want.', where: 'position' }] : []),
    ...longText('position', one.text, longestNote),
    ...(one.cleared?.by === '' ? [{ code: 'no-clearer', message: 'Say who cleared it.', where: 'cleared' }] : []),
    ...longText('cleared', one.cleared?.by, 300),
    ...(one.cleared ? dayTrouble('clearedDay', one.cleared.day) : []),
    ...longText('met', one.met?.why, longestNote),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

/** Where another stands. Issues: `no-country`, `bad-country`, `country-gone`, `bad-day`, `no-source`, `too-long` */
export function settleStance(stance: Stance): Result<Stance> {
  const country = countryCode(line(stance.country)) ?? '';
  const one = defined({
    ...{ ...stance, country, what: lines(stance.what), source: line(stance.source), day: stance.day.trim() },
  });
  const issues = [
    ...(country === ''
      ? [{ code: 'no-country', message: 'Say which country it is.', where: 'country' }]
      : countryTrouble('country', country)),
    ...longText('what', one.what, longestNote),
    ...longText('source', one.source, 1_000),
    // What nobody can trace back is a rumour.
    ...(one.source === undefined && one.stand !== 'unknown'
      ? [{ code: 'no-source', message: 'Say how we know: who said it, or where it is written.', where: 'source' }]
      : []),
    ...dayTrouble('day', one.day),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}
