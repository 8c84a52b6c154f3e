import type { Draft, Mention } from '@lofte/domain/draft';
import { pageAt } from '@lofte/domain/span';
import type { Paint } from './draft-tree.ts';
import { plainLine, wrap } from './terminal.ts';

const country = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** In the order in which people ask for them. */
const groups: readonly (readonly [Mention['kind'], string])[] = [
  ['country', 'Countries'],
  ['organisation', 'Organisations'],
  ['money', 'Sums'],
  ['figure', 'Figures'],
  ['date', 'Dates'],
];

/** What a draft names, each with how often or where; then what was mended and what was not understood. */
export function summaries(draft: Draft, width: number, paint: Paint): readonly string[] {
  const byKind = Map.groupBy(draft.mentions, ({ kind }) => kind);
  const named = groups.flatMap(([kind, title]) => {
    const all = byKind.get(kind) ?? [];
    return all.length === 0 ? [] : ['', ...listed(title, itemsOf(draft, kind, all), width, paint)];
  });
  const { repairs, leftovers } = draft;
  return [
    ...named,
    '',
    paint('dim', `${times(repairs.length, 'repair')} · ${times(leftovers.length, 'place')} not understood`),
  ];
}

function itemsOf(draft: Draft, kind: Mention['kind'], mentions: readonly Mention[]): readonly string[] {
  const alike = Map.groupBy(mentions, nameOf);
  const inOrder = [...alike].sort(([, a], [, b]) =>
    kind === 'country' || kind === 'organisation' ? b.length - a.length : 0,
  );
  return inOrder.map(([name, all]) => {
    const pages = [...new Set(all.map(({ span }) => span.page ?? pageAt(draft.document.pageStarts, span.start)))];
    const where = `p. ${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ' …' : ''}`;
    return `${plainLine(name)} (${all.length > 1 ? `${all.length}, ` : ''}${where})`;
  });
}

function nameOf(mention: Mention): string {
  if (mention.kind === 'country') return country.of(mention.code) ?? mention.code;
  if (mention.kind === 'organisation') return mention.name;
  return mention.text;
}

function listed(title: string, items: readonly string[], width: number, paint: Paint): readonly string[] {
  const lines = wrap(items.join(', '), width - 2);
  return [paint('bold', `${title} (${items.length})`), ...lines.map((line) => `  ${line}`)];
}

function times(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
