import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { partyLabel, partyNamed } from '@lofte/domain/register/party-name';
import { type Dossier, dossierKinds, dossierStages } from '@lofte/domain/world/dossier';
import type { WantedDossier } from '@lofte/domain/world/settle-dossier';
import { readDate } from '@lofte/domain/written/read-date';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';
import type { Known } from '../world/known.ts';

interface HomeRow {
  readonly id: string;
  readonly what: string;
  readonly due: string;
  readonly who: string;
  readonly done: string;
}

/** A file as its form says it, whatever was typed. */
export interface DossierFields {
  readonly title: string;
  readonly reference: string;
  readonly link: string;
  readonly kind: string;
  readonly stage: string;
  readonly forum: string;
  readonly organisation: string;
  readonly nextStep: string;
  readonly nextDay: string;
  readonly about: readonly string[];
  readonly outcome: string;
  readonly note: string;
  readonly home: readonly HomeRow[];
}

const blank: HomeRow = { id: '', what: '', due: '', who: '', done: '' };

export function offeredDossier(forum: string): DossierFields {
  return {
    ...{ title: '', reference: '', link: '', kind: 'act', stage: 'proposed', forum, organisation: '', nextStep: '' },
    ...{ nextDay: '', about: [''], outcome: '', note: '', home: [blank, blank] },
  };
}

export function fieldsOfDossier(one: Dossier, { register, promises }: Known): DossierFields {
  const { title, reference = '', link = '', kind, stage, forum = '', next, outcome = '', note = '' } = one;
  const owner = register.organisations.find(({ id }) => id === one.organisation);
  return {
    ...{ title, reference, link, kind, stage, forum, nextStep: next?.step ?? '', nextDay: next?.day ?? '' },
    ...{ outcome, note, about: aboutTitles(one.about, promises) },
    organisation: owner ? partyLabel({ name: owner.name, organisation: owner.id }, register.organisations) : '',
    home: [...one.home.map(({ id, what, due = '', who = '', done = '' }) => ({ id, what, due, who, done })), blank],
  };
}

export function dossierFieldsFrom(form: URLSearchParams): DossierFields {
  const one = (name: string) => said(form, name);
  const all = (name: string) => form.getAll(name);
  const [ids, dues, whos, dones] = [all('home-id'), all('due'), all('who'), all('done')];
  return {
    ...{ title: one('title'), reference: one('reference'), link: one('link'), kind: one('kind'), stage: one('stage') },
    ...{ forum: one('forum'), organisation: one('organisation'), nextStep: one('nextStep'), nextDay: one('nextDay') },
    ...{ about: all('about'), outcome: one('outcome'), note: one('note') },
    home: all('home').map((what, i) => ({
      ...{ id: ids[i] ?? '', what, due: dues[i] ?? '', who: whos[i] ?? '', done: dones[i] ?? '' },
    })),
  };
}

/** What somebody wants of a file; a stage of another kind falls back to the first. Issues: `unknown-organisation`, `unknown-promise` */
export function wantedDossierFrom(
  fields: DossierFields,
  { register, promises }: Known,
  before?: Dossier,
): Result<WantedDossier> {
  const about = aboutIn(fields.about, promises, before?.about);
  const owner = fields.organisation.trim() === '' ? undefined : partyNamed(fields.organisation, register.organisations);
  const issues: Issue[] = about.ok ? [] : [...about.issues];
  if (owner && owner.organisation === undefined) {
    const message = `"${owner.name}" is not in the register.`;
    issues.push({ code: 'unknown-organisation', message, where: 'organisation', values: { name: owner.name } });
  }
  if (!about.ok || issues.length > 0) return bad(...issues);
  const { title, reference, link, forum, nextStep, nextDay, outcome, note } = fields;
  const kind = dossierKinds.find((one) => one === fields.kind) ?? 'act';
  const stage = dossierStages[kind].find((one) => one === fields.stage) ?? dossierStages[kind][0];
  return good({
    ...{ title, reference, link, kind, stage, outcome, note, about: about.value },
    ...(forum === '' ? {} : { forum }),
    ...(owner?.organisation ? { organisation: owner.organisation } : {}),
    next: { step: nextStep, day: readDate(nextDay) },
    home: fields.home.flatMap(({ id, what, due, who, done }) =>
      `${what}${due}${who}`.trim() === ''
        ? []
        : [{ ...(id === '' ? {} : { id }), what, due: readDate(due), who, done: readDate(done) }],
    ),
  });
}
