import { dayOf } from '@lofte/domain/day';
import { type Actor, may } from '@lofte/domain/rights';
import { type Candidature, countVotes } from '@lofte/domain/world/candidature';
import type { Coalition } from '@lofte/domain/world/coalition';
import { type Dossier, settledStages } from '@lofte/domain/world/dossier';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Forum } from '@lofte/domain/world/forum';
import { seesEngagement } from '@lofte/domain/world/sees-engagement';
import type { AgendaItem, ForumSession } from '@lofte/domain/world/session';
import type { BriefFile, BriefLine, BriefSeat, WorldBrief } from '@lofte/domain/world/world-brief';
import { readOfCountry, readOwned } from '@lofte/store/dossier-table';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import { findSessions } from '@lofte/store/sitting-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { type EngagementsWanted, elementsNamingCountry, findEngagements, forumNames } from '@lofte/store/world-table';
import { statusSeen } from '../follow-up/status-seen.ts';
import type { Service } from '../service.ts';
import { papersNamed, servedBy } from './brief-papers.ts';
import { briefFigures, briefKeyFigures, briefPromises, type Naming, papersIn } from './brief-promises.ts';
import { overlapsOf } from './engagements-of.ts';
import { elementsNamingForum } from './promised-about.ts';

/** What a brief can be about; of an engagement its country, its forum and what it serves. */
export type BriefSubject =
  | { readonly country: string }
  | { readonly forum: string }
  | { readonly dossier: string }
  | { readonly engagement: string };

/** What a brief is about, found. */
interface About {
  readonly country?: string | undefined;
  readonly forum?: Forum | undefined;
  readonly parts: readonly Forum[];
  readonly dossier?: Dossier | undefined;
  readonly visit?: Engagement | undefined;
}

/** Engagements that are looked through for what was promised and not done; a country with more of them has older ones elsewhere. */
const most = 1_000;
/** Years that what was done is told for. */
const years = 2;
/** Engagements to come of which it is told what they serve: as many as two pages hold. */
const mostServing = 60;

/**
 * Everything for two pages before a meeting, as it stands now and as far as its reader may know it; undefined where there is nothing
 * they may see. Whoever may not read positions, stances and pledges gets it made without asking for them.
 */
export async function worldBriefOf(
  service: Pick<Service, 'store' | 'now'>,
  subject: BriefSubject,
  actor: Actor,
): Promise<WorldBrief | undefined> {
  const { store } = service;
  const status = await statusSeen(service, actor);
  const followed = new Map(status.followed.map((one) => [`${one.strategy} ${one.element.id}`, one] as const));
  const today = dayOf(service.now());
  const confidential = may(actor, 'sensitive.see');
  const brief = await store.snapshot(async (db): Promise<WorldBrief | undefined> => {
    const about = await aboutIn(db, subject, actor);
    if (!about) return undefined;
    const papers = papersIn(store, db);
    const sees = ({ strategy }: Pick<Naming, 'strategy'>) => may(actor, 'strategy.see', { strategy });
    const naming = (await namingIn(db, about)).filter(
      (one) => sees(one) && one.element.kind !== 'section' && one.element.kind !== 'footnote',
    );
    const first = new Set(
      (about.visit ?? about.dossier)?.about.map(({ strategy, element }) => `${strategy} ${element}`),
    );
    const places = naming.flatMap(({ strategy, document, spans }) =>
      spans.map((span) => ({ strategy, document, span })),
    );
    const engagements = await engagementsIn(db, about, actor);
    const since = `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
    const others = engagements.filter(({ id, state }) => id !== about.visit?.id && state !== 'cancelled');
    const files = await filesIn(db, about, { naming, confidential });
    const sessions = await sessionsIn(db, about, today);
    const keyFigures = await briefKeyFigures(db, { names: namesOf(about), naming, places, papers, sees, today });
    const coalitions = (await all(db, 'coalition')).filter((one) => isAbout(one, about));
    const seats = await seatsIn(db, about, { confidential, since });
    const coming = others.filter(({ state, to }) => state === 'planned' && to >= today).toReversed();
    const promises = await briefPromises(naming, {
      ...{ papers, followed, first },
      isAbout: ({ countries }) => about.country !== undefined && (countries?.includes(about.country) ?? false),
    });
    const figures = await briefFigures(db, places, { papers, known: keyFigures });
    const partnerships = (await all(db, 'partnership'))
      .filter(({ country }) => country !== undefined && country === about.country)
      .map((one) => ({ ...one, places: one.places.filter(sees) }))
      .toSorted((a, b) => Number(a.phase === 'ended') - Number(b.phase === 'ended'));
    const forum = about.forum && { ...about.forum, sayings: about.forum.sayings?.filter(sees) };
    const quoted = [
      ...(forum?.sayings ?? []),
      ...promises.flatMap(({ says }) => says ?? []),
      ...[...partnerships, ...keyFigures].flatMap((one) => one.places),
      ...figures,
    ];
    return {
      ...about,
      ...(forum ? { forum } : {}),
      ...{ today, confidential, files, overlaps: [] },
      ...{ promises, partnerships, seats, figures },
      bodies: await bodiesOf(db, about, { files, seats }),
      coalitions: coalitions.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      done: others.filter(({ state, to }) => state === 'held' && to >= since),
      coming,
      sessions,
      lines: confidential ? await linesIn(db, about, { naming, files, sessions, today }) : [],
      steps: others
        .flatMap((at) => (at.state === 'held' ? at.next.map((step) => ({ step, at })) : []))
        .filter(({ step }) => step.done === undefined)
        .toSorted((a, b) => ((a.step.due ?? '9') < (b.step.due ?? '9') ? -1 : 1)),
      keyFigures,
      names: new Map(
        [...(await listOrganisations(db)), ...(await listPeople(db))].map(({ id, name }) => [id, name] as const),
      ),
      served: await servedBy(db, [...(about.visit ? [about.visit] : []), ...coming.slice(0, mostServing)], sees),
      papers: await papersNamed(db, quoted),
    };
  });
  const { visit } = brief ?? {};
  if (!brief || !visit || visit.to < today) return brief;
  // What is over stands among what was done already.
  // What a partner shows to the forum alone goes into no paper that others carry.
  const overlaps = (await overlapsOf(service, visit, actor)).filter(
    ({ engagement: { to, partner, visible } }) => to >= today && (partner === undefined || visible === 'all'),
  );
  return { ...brief, overlaps };
}

async function aboutIn(db: Db, subject: BriefSubject, actor: Actor): Promise<About | undefined> {
  const at = { strategy: '' };
  if ('country' in subject) return { country: subject.country, parts: [] };
  if ('dossier' in subject) {
    const dossier = (await findThing(db, 'dossier', { ...at, id: subject.dossier }))?.data;
    if (!dossier) return undefined;
    const forum = dossier.forum && (await findThing(db, 'forum', { ...at, id: dossier.forum }))?.data;
    return { dossier, parts: [], ...(forum ? { forum } : {}) };
  }
  if ('forum' in subject) return forumWithParts(db, subject.forum);
  const visit = (await findThing(db, 'engagement', { ...at, id: subject.engagement }))?.data;
  if (!visit || !seesEngagement(actor, visit)) return undefined;
  const there = visit.forum === undefined ? undefined : await forumWithParts(db, visit.forum);
  return { parts: [], ...there, visit, country: visit.country };
}

async function forumWithParts(db: Db, id: string): Promise<About | undefined> {
  const forums = await all(db, 'forum');
  const forum = forums.find((one) => one.id === id);
  if (!forum) return undefined;
  const within = new Set([id]);
  // A part of a part belongs to it too; a round finds one level more.
  for (let size = 0; size !== within.size; ) {
    size = within.size;
    for (const one of forums) if (within.has(one.parent ?? '')) within.add(one.id);
  }
  return { forum, parts: forums.filter((one) => one.id !== id && within.has(one.id)) };
}

async function all<T extends 'partnership' | 'forum' | 'dossier' | 'candidature' | 'coalition'>(db: Db, table: T) {
  return (await readThings(db, table, { strategy: '' })).map(({ data }) => data);
}

/** What a country is called in the languages of the plans, and a forum. */
function namesOf({ country, forum }: About): readonly string[] {
  const countries =
    country === undefined
      ? []
      : ['da', 'en'].flatMap((language) => new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? []);
  return [...countries, forum?.name ?? '', forum?.acronym ?? ''].filter((name) => name !== '');
}

function isThere({ forum, parts }: About, id: string | undefined): boolean {
  return id !== undefined && [forum, ...parts].some((one) => one?.id === id);
}

/** Parts of plans that name it; of a file what it serves. */
async function namingIn(db: Db, about: About): Promise<readonly Naming[]> {
  const { country, forum, dossier, visit } = about;
  const served = (dossier ?? visit)?.about ?? [];
  const found = [
    ...(country === undefined ? [] : await elementsNamingCountry(db, country)),
    ...(forum === undefined || dossier ? [] : await elementsNamingForum(db, forum)),
  ];
  const known = new Set(found.map(({ strategy, element }) => `${strategy} ${element.id}`));
  for (const { strategy, element: id } of served) {
    const element = (await findThing(db, 'element', { strategy, id }))?.data;
    if (!element || known.has(`${strategy} ${id}`)) continue;
    known.add(`${strategy} ${id}`);
    found.push({
      strategy,
      element,
      document: element.source?.document ?? '',
      spans: element.source ? [element.source.span] : [],
    });
  }
  return found;
}

/** The newest first. */
async function engagementsIn(db: Db, about: About, actor: Actor): Promise<readonly Engagement[]> {
  const { country, forum, parts, dossier } = about;
  const asked: readonly EngagementsWanted[] = [
    ...(country === undefined ? [] : [{ country }]),
    ...[...(forum ? [forum] : []), ...parts].map(({ id }) => ({ forum: id })),
    ...(dossier && dossier.about.length > 0 ? [{ about: dossier.about }] : []),
  ];
  const found = new Map<string, Engagement>();
  for (const wanted of asked) {
    for (const { data } of await findEngagements(db, { ...wanted, newestFirst: true, limit: most })) {
      // What we did; what partners do is theirs.
      if (data.partner === undefined && seesEngagement(actor, data)) found.set(data.id, data);
    }
  }
  return [...found.values()].toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}

/** Files that matter: its own; where the country stands somewhere, joined us, or what they serve names it; those of the forum. What is settled only where nothing else is said of a forum. */
async function filesIn(
  db: Db,
  about: About,
  { naming, confidential }: { readonly naming: readonly Naming[]; readonly confidential: boolean },
): Promise<readonly BriefFile[]> {
  const { country, dossier, visit } = about;
  const heard =
    confidential && country !== undefined ? (await readOfCountry(db, 'stance', country)).map(({ data }) => data) : [];
  const named = new Set(naming.map(({ strategy, element }) => `${strategy} ${element.id}`));
  const joined = new Set(
    (await all(db, 'coalition')).flatMap((one) =>
      country !== undefined && hasMember(one, country) ? [one.dossier] : [],
    ),
  );
  const matters = (one: Dossier) =>
    isThere(about, one.forum) ||
    heard.some((stance) => stance.dossier === one.id) ||
    joined.has(one.id) ||
    one.about.some(({ strategy, element }) => named.has(`${strategy} ${element}`));
  const open = (one: Dossier) => !settledStages.some((stage) => stage === one.stage);
  const those = dossier
    ? [dossier]
    : (await all(db, 'dossier')).filter((one) => open(one) && matters(one)).toSorted(byNext);
  const serves = new Set(visit?.about.map(({ strategy, element }) => `${strategy} ${element}`));
  const first = (one: Dossier) => one.about.some(({ strategy, element }) => serves.has(`${strategy} ${element}`));
  const files: BriefFile[] = [];
  for (const one of those.toSorted((a, b) => Number(first(b)) - Number(first(a)))) {
    const positions = confidential ? (await readOwned(db, 'position', one.id)).map(({ data }) => data) : [];
    const stances =
      country !== undefined
        ? heard.filter((stance) => stance.dossier === one.id)
        : confidential
          ? (await readOwned(db, 'stance', one.id)).map(({ data }) => data)
          : [];
    files.push({
      dossier: one,
      position: positions.toSorted((a, b) => b.version - a.version)[0],
      stances: stances.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
    });
  }
  return files;
}

function byNext(a: Dossier, b: Dossier): number {
  const day = ({ next }: Dossier) => next?.day ?? '9';
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}

/**
 * Seats that are not decided: in a forum its own, for a country all, since each has a vote to ask for. What was promised in return for a vote
 * outlives the election, so a country's brief has those that are decided too; what else it said, only where that was not long ago.
 */
async function seatsIn(
  db: Db,
  about: About,
  { confidential, since }: { readonly confidential: boolean; readonly since: string },
): Promise<readonly BriefSeat[]> {
  const { country, dossier } = about;
  if (dossier) return [];
  const said =
    confidential && country !== undefined ? (await readOfCountry(db, 'pledge', country)).map(({ data }) => data) : [];
  const matters = ({ id, result, forum }: Candidature) =>
    result === undefined
      ? country !== undefined || isThere(about, forum)
      : said.some((one) => one.candidature === id && (one.exchange !== undefined || result.day >= since));
  const those = (await all(db, 'candidature')).filter(matters);
  const seats: BriefSeat[] = [];
  for (const candidature of those) {
    const pledges = confidential ? (await readOwned(db, 'pledge', candidature.id)).map(({ data }) => data) : undefined;
    seats.push({
      candidature,
      pledge: said.find((one) => one.candidature === candidature.id),
      count: pledges && countVotes(candidature, pledges),
    });
  }
  const [open, decided] = [
    seats.filter(({ candidature: { result } }) => result === undefined),
    seats.filter(({ candidature: { result } }) => result !== undefined),
  ];
  return [
    ...open.toSorted((a, b) => ((a.candidature.election ?? '9') < (b.candidature.election ?? '9') ? -1 : 1)),
    ...decided.toSorted((a, b) => ((a.candidature.result?.day ?? '') < (b.candidature.result?.day ?? '') ? 1 : -1)),
  ];
}

/** Where its files and its seats are, so that whoever sits there for us is known. */
async function bodiesOf(
  db: Db,
  { forum, dossier }: About,
  { files, seats }: Pick<WorldBrief, 'files' | 'seats'>,
): Promise<readonly Forum[]> {
  if (forum || dossier) return [];
  const open = seats.filter(({ candidature: { result } }) => result === undefined);
  const ids = new Set([...files.map((one) => one.dossier.forum), ...open.map((one) => one.candidature.forum)]);
  return (await all(db, 'forum')).filter(({ id }) => ids.has(id));
}

/** How far ahead sessions are told of, in years. */
const ahead = 2;

async function sessionsIn(db: Db, { forum, parts }: About, today: string): Promise<readonly ForumSession[]> {
  const found: ForumSession[] = [];
  for (const { id } of [...(forum ? [forum] : []), ...parts]) found.push(...(await planned(db, today, id)));
  return found.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** Sessions to come, the next first. */
async function planned(db: Db, today: string, forum?: string): Promise<readonly ForumSession[]> {
  const to = `${Number(today.slice(0, 4)) + ahead}${today.slice(4)}`;
  return (await findSessions(db, { from: today, to, forum })).filter(({ state }) => state === 'planned');
}

/** Our lines in sessions to come: of a forum all of its own; of a country or a file those under items about a file, or a promise, that the brief tells of. */
async function linesIn(
  db: Db,
  { forum, dossier, visit }: About,
  {
    naming,
    files,
    sessions,
    today,
  }: {
    readonly naming: readonly Naming[];
    readonly files: readonly BriefFile[];
    readonly sessions: readonly ForumSession[];
    readonly today: string;
  },
): Promise<readonly BriefLine[]> {
  const own = new Set(forum && !dossier ? sessions.map(({ id }) => id) : []);
  const told = new Set(files.map((one) => one.dossier.id));
  const serves = new Set([
    ...naming.map(({ strategy, element }) => `${strategy} ${element.id}`),
    ...((dossier ?? visit)?.about.map(({ strategy, element }) => `${strategy} ${element}`) ?? []),
  ]);
  const matters = ({ dossiers, about }: AgendaItem) =>
    dossiers.some((id) => told.has(id)) || about.some(({ strategy, element }) => serves.has(`${strategy} ${element}`));
  const those = own.size > 0 && !visit ? sessions : await planned(db, today);
  const items = those.flatMap((session) =>
    session.items.filter((item) => own.has(session.id) || matters(item)).map((item) => ({ session, item })),
  );
  const written = await readOwned(db, 'instruction', [...new Set(items.map(({ session }) => session.id))]);
  const lines = new Map(written.map(({ data }) => [`${data.session} ${data.item}`, data]));
  const forums = new Map((await forumNames(db)).map(({ id, name, acronym }) => [id, acronym ?? name]));
  return items.flatMap(({ session, item }) => {
    const line = lines.get(`${session.id} ${item.id}`);
    return line ? [{ session, item, line, forum: forums.get(session.forum) ?? '' }] : [];
  });
}

function isAbout(one: Coalition, about: About): boolean {
  const { country, dossier } = about;
  if (dossier) return one.dossier === dossier.id;
  return (country !== undefined && hasMember(one, country)) || isThere(about, one.forum);
}

function hasMember({ members }: Coalition, country: string): boolean {
  return members.some((one) => one.country === country && one.left === undefined);
}
