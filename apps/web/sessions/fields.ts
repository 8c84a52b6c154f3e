import { timeZone } from '@lofte/domain/day';
import { foldedName } from '@lofte/domain/folded-name';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type ForumSession, sessionStates } from '@lofte/domain/world/session';
import type { WantedSession } from '@lofte/domain/world/settle-session';
import { readDate } from '@lofte/domain/written/read-date';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { countryName, readCountry } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';
import { timesIn } from '../world/times-fields.tsx';

export interface ItemFields {
  readonly id: string;
  readonly title: string;
  /** What promises and files are called. */
  readonly about: readonly string[];
  readonly dossiers: readonly string[];
  readonly outcome: string;
}

/** A session as its form says it, whatever was typed. */
export interface SessionFields {
  readonly forum: string;
  readonly title: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
  readonly country: string;
  readonly place: string;
  readonly link: string;
  readonly note: string;
  readonly items: readonly ItemFields[];
}

export interface Known {
  readonly promises: readonly PromiseChoice[];
  /** Files under negotiation: what they are called, by id. */
  readonly dossiers: ReadonlyMap<string, string>;
}

const blank: ItemFields = { id: '', title: '', about: [''], dossiers: [''], outcome: '' };

export function offeredSession(asked: Partial<Pick<SessionFields, 'forum' | 'from'>>): SessionFields {
  return {
    ...{ forum: asked.forum ?? '', title: '', state: 'planned', from: asked.from ?? '', to: '', starts: '', ends: '' },
    ...{ zone: timeZone, country: '', place: '', link: '', note: '', items: [blank, blank] },
  };
}

export function fieldsOfSession(one: ForumSession, { promises, dossiers }: Known, language: Language): SessionFields {
  const { forum, title, state, from, to, times, country, place = '', link = '', note = '' } = one;
  return {
    ...{ forum, title, state, from, to: to === from ? '' : to, place, link, note },
    ...{ starts: times?.from ?? '', ends: times?.to ?? '', zone: times?.zone ?? timeZone },
    country: country === undefined ? '' : countryName(language, country),
    items: [
      ...one.items.map((item) => ({
        ...{ id: item.id, title: item.title, outcome: item.outcome ?? '', about: aboutTitles(item.about, promises) },
        dossiers: [...item.dossiers.flatMap((id) => dossiers.get(id) ?? []), ''],
      })),
      blank,
    ],
  };
}

export function sessionFieldsFrom(form: URLSearchParams): SessionFields {
  const one = (name: string) => said(form, name);
  const all = (name: string) => form.getAll(name);
  const [titles, outcomes] = [all('item-title'), all('item-outcome')];
  return {
    ...{ forum: one('forum'), title: one('title'), state: one('state'), from: one('from'), to: one('to') },
    ...{ starts: one('starts'), ends: one('ends'), zone: one('zone'), country: one('country'), place: one('place') },
    ...{ link: one('link'), note: one('note') },
    items: all('item-id').map((id, i) => ({
      ...{ id, title: titles[i] ?? '', outcome: outcomes[i] ?? '' },
      ...{ about: all(`about-${i}`), dossiers: all(`dossier-${i}`) },
    })),
  };
}

/** The same with room for more items. */
export function withMoreItems(fields: SessionFields): SessionFields {
  return { ...fields, items: [...fields.items, blank, blank, blank] };
}

/** What somebody wants of a session; an item with nothing in it goes. Issues: `unknown-promise`, `unknown-file` */
export function wantedSessionFrom(fields: SessionFields, known: Known, before?: ForumSession): Result<WantedSession> {
  const issues: Issue[] = [];
  const items = fields.items.flatMap(({ id, title, about, dossiers, outcome }) => {
    if (`${title}${about.join('')}${dossiers.join('')}${outcome}`.trim() === '') return [];
    const old = before?.items.find((item) => item.id === id);
    const promises = aboutIn(about, known.promises, old?.about);
    const files = filesIn(dossiers, known.dossiers);
    for (const read of [promises, files]) {
      if (!read.ok) issues.push(...read.issues.map((issue) => ({ ...issue, where: 'items' })));
    }
    const read = { about: promises.ok ? promises.value : [], dossiers: files.ok ? files.value : [] };
    return [{ ...(old ? { id } : {}), title, outcome, ...read }];
  });
  if (issues.length > 0) return bad(...issues);
  const { forum, title, from, to, country, place, link, note } = fields;
  return good({
    ...{ forum, title, from: readDate(from), place, link, note, items, origin: before?.origin },
    state: sessionStates.find((one) => one === fields.state) ?? 'planned',
    ...(to.trim() === '' ? {} : { to: readDate(to) }),
    times: timesIn(fields),
    ...(country.trim() === '' ? {} : { country: readCountry(country) }),
  });
}

function filesIn(written: readonly string[], dossiers: ReadonlyMap<string, string>): Result<string[]> {
  const issues: Issue[] = [];
  const found = written.flatMap((title) => {
    if (title.trim() === '') return [];
    const ids = [...dossiers].filter(([, name]) => foldedName(name) === foldedName(title)).map(([id]) => id);
    if (ids.length === 0) {
      const message = `No file is called "${title}".`;
      issues.push({ code: 'unknown-file', message, where: 'items', values: { given: title.slice(0, 100) } });
    }
    return ids;
  });
  return issues.length > 0 ? bad(...issues) : good(found);
}
