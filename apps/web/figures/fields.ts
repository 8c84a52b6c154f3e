import { bad, good, type Result } from '@lofte/domain/issue';
import { partyLabel, partyNamed } from '@lofte/domain/register/party-name';
import type { FigureValue, KeyFigure } from '@lofte/domain/world/key-figure';
import type { WantedFigure } from '@lofte/domain/world/settle-figure';
import { readDate } from '@lofte/domain/written/read-date';
import { readNumber, writeNumber } from '@lofte/domain/written/read-number';
import type { Language } from '../language.ts';
import { said } from '../register/form.ts';
import { aboutIn, aboutTitles } from '../world/about.ts';
import type { Known } from '../world/known.ts';

export interface ValueRow {
  readonly id: string;
  readonly period: string;
  readonly value: string;
  readonly source: string;
  readonly link: string;
}

/** A key figure as its form says it, whatever was typed. */
export interface FigureFields {
  readonly title: string;
  readonly unit: string;
  readonly organisation: string;
  readonly oldAfter: string;
  readonly note: string;
  readonly about: readonly string[];
  readonly values: readonly ValueRow[];
}

const blank: ValueRow = { id: '', period: '', value: '', source: '', link: '' };

export const offeredFigure: FigureFields = {
  ...{ title: '', unit: '', organisation: '', oldAfter: '', note: '', about: [''], values: [blank, blank] },
};

export function fieldsOfFigure(one: KeyFigure, { register, promises }: Known, language: Language): FigureFields {
  const owner = register.organisations.find(({ id }) => id === one.organisation);
  return {
    ...{ title: one.title, unit: one.unit, note: one.note ?? '', about: aboutTitles(one.about, promises) },
    oldAfter: one.oldAfter === undefined ? '' : String(one.oldAfter),
    organisation: owner ? partyLabel({ name: owner.name, organisation: owner.id }, register.organisations) : '',
    values: [
      ...one.values.map(({ id, period = '', value, source = '', link = '' }) => ({
        ...{ id, period, value: writeNumber(language, value), source, link },
      })),
      blank,
    ],
  };
}

export function figureFieldsFrom(form: URLSearchParams): FigureFields {
  const [ids, values, sources, links] = [
    form.getAll('value-id'),
    form.getAll('value'),
    form.getAll('source'),
    form.getAll('link'),
  ];
  return {
    ...{ title: said(form, 'title'), unit: said(form, 'unit'), organisation: said(form, 'organisation') },
    ...{ oldAfter: said(form, 'oldAfter'), note: said(form, 'note'), about: form.getAll('about') },
    values: form.getAll('period').map((period, i) => ({
      ...{ id: ids[i] ?? '', period, value: values[i] ?? '', source: sources[i] ?? '', link: links[i] ?? '' },
    })),
  };
}

/** The same with room for more values. */
export function withRoom(fields: FigureFields): FigureFields {
  return { ...fields, values: [...fields.values, blank, blank, blank] };
}

/** What somebody wants of a key figure. Issues: `unknown-organisation`, `unknown-promise` */
export function wantedFigureFrom(
  fields: FigureFields,
  { register, promises }: Known,
  language: Language,
  before?: KeyFigure,
): Result<WantedFigure> {
  const about = aboutIn(fields.about, promises, before?.about);
  if (!about.ok) return about;
  const { title, unit, organisation, oldAfter, note } = fields;
  const owner = organisation.trim() === '' ? undefined : partyNamed(organisation, register.organisations);
  if (owner && owner.organisation === undefined) {
    const message = `"${owner.name}" is not in the register.`;
    return bad({ code: 'unknown-organisation', message, where: 'organisation', values: { name: owner.name } });
  }
  return good({
    ...{ title, unit, note, about: about.value, places: before?.places ?? [], keptAgainst: before?.keptAgainst },
    ...(owner?.organisation ? { organisation: owner.organisation } : {}),
    ...(oldAfter.trim() === '' ? {} : { oldAfter: Number(oldAfter) }),
    values: fields.values.flatMap(({ id, period, value, source, link }) =>
      `${period}${value}${source}${link}`.trim() === ''
        ? []
        : [
            {
              ...(id === '' ? {} : { id }),
              ...{ period: readDate(period), value: readNumber(language, value), source, link },
              ...keptOf(
                before?.values.find((one) => one.id === id),
                readNumber(language, value),
              ),
            },
          ],
    ),
  });
}

/** What papers said before, and who gave a value as long as it is the same number. */
function keptOf(before: FigureValue | undefined, value: number): Pick<FigureValue, 'by' | 'at' | 'was'> {
  if (!before) return {};
  const { was } = before;
  if (before.value !== value) return was ? { was } : {};
  return { ...(was ? { was } : {}), ...(before.by ? { by: before.by } : {}), ...(before.at ? { at: before.at } : {}) };
}
