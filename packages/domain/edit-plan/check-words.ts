import type { Issue } from '../issue.ts';
import { type Limit, limits } from './limits.ts';
import type { Rule } from './rule.ts';
import type { Settled } from './tidy-fields.ts';

/** What must be said is said, and nothing is longer or more than a plan can hold. */
export const checkWords: Rule = (wanted) => [
  ...(wanted.title === '' ? [emptyTitle] : []),
  ...tooMany('contributors', wanted.contributors),
  ...tooMany('countries', wanted.countries),
  ...tooMany('milestones', wanted.milestones),
  ...tooMany('indicators', wanted.indicators),
  ...tooMany('funds', wanted.funds),
  ...tooMany('effort', wanted.effort),
  ...tooMany('tags', wanted.tags),
  ...(wanted.indicators ?? []).flatMap(({ periods }) => tooMany('periods', periods, 'indicators')),
  ...texts(wanted).flatMap(([field, words, limit, needed]) => [
    ...tooLong(limit, words, field),
    ...(needed && words === '' ? [missing(field, limit)] : []),
  ]),
];

export const emptyTitle: Issue = {
  code: 'empty-title',
  message: 'A title needs at least one word.',
  where: 'title',
};

/** Issue `too-long`, where the words are. */
export function tooLong(limit: Limit, words: string | undefined, where: string = limit): readonly Issue[] {
  if (words === undefined || words.length <= limits[limit]) return [];
  const values = { length: words.length, limit: limits[limit] };
  return [
    {
      code: 'too-long',
      message: `These are ${words.length} characters; at most ${values.limit} can stand there.`,
      where,
      values,
    },
  ];
}

/** Issue `too-many`, where they are. */
export function tooMany(limit: Limit, all: readonly unknown[] | undefined, where: string = limit): readonly Issue[] {
  if (all === undefined || all.length <= limits[limit]) return [];
  const values = { count: all.length, limit: limits[limit] };
  return [
    { code: 'too-many', message: `These are ${all.length}; at most ${values.limit} can stand there.`, where, values },
  ];
}

function missing(where: string, what: string): Issue {
  return { code: 'missing', message: `Something has no ${what}.`, where, values: { what } };
}

type Text = readonly [field: string, words: string | undefined, limit: Limit, needed?: boolean];

/** All words wanted, with the field they stand in, their limit, and whether there must be some. */
function texts(wanted: Settled): readonly Text[] {
  return [
    ['number', wanted.number, 'number'],
    ['title', wanted.title, 'title'],
    ['text', wanted.text, 'text'],
    ['owner', wanted.owner?.name, 'name', true],
    ...(wanted.contributors ?? []).map(({ name }): Text => ['contributors', name, 'name', true]),
    ['period', wanted.period?.words, 'periodWords'],
    ...(wanted.milestones ?? []).map(({ title }): Text => ['milestones', title, 'title', true]),
    ...(wanted.indicators ?? []).flatMap(({ title, unit, source, periods }): Text[] => [
      ['indicators', title, 'title', true],
      ['indicators', unit, 'unit', true],
      ['indicators', source, 'source'],
      ...periods.map((one): Text => ['indicators', one.source, 'source']),
    ]),
    ...(wanted.funds ?? []).map(({ source }): Text => ['funds', source, 'source']),
    ...(wanted.tags ?? []).map((tag): Text => ['tags', tag, 'tag']),
  ];
}
