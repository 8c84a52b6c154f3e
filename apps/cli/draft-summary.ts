import type { Draft } from '@lofte/domain/draft';
import { pageAt } from '@lofte/domain/span';
import { type NamedThings, namedThings } from '@lofte/formats/named-things';
import type { Paint } from './paint.ts';
import { plainLine, wrap } from './terminal.ts';

/** What a draft names, each with how often and where; then what was mended and what was not understood. */
export function summaries(draft: Draft, width: number, paint: Paint): readonly string[] {
  const named = namedThings(draft.mentions).flatMap(({ title, things }) => {
    const lines = wrap(things.map((thing) => item(draft, thing)).join(', '), width - 2);
    return ['', paint('bold', `${title} (${things.length})`), ...lines.map((line) => `  ${line}`)];
  });
  const { repairs, leftovers } = draft;
  const last = `${times(repairs.length, 'repair')} · ${times(leftovers.length, 'place')} not understood`;
  return [...named, '', paint('dim', last)];
}

function item(draft: Draft, { name, mentions }: NamedThings['things'][number]): string {
  const { pageStarts } = draft.document;
  const pages = [...new Set(mentions.map(({ span }) => span.page ?? pageAt(pageStarts, span.start)))];
  const where = `p. ${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ' …' : ''}`;
  return `${plainLine(name)} (${mentions.length > 1 ? `${mentions.length}, ` : ''}${where})`;
}

function times(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
