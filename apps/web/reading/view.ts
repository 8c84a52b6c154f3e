import type { Span } from '@lofte/domain/span';
import { mostPlaces } from '../source/places.ts';
import { urls } from '../urls.ts';
import { isSaid, type Said } from './said.ts';

/** The lists under the two panes, in the order they stand. */
export const tabs = [
  'check',
  'leftovers',
  'repairs',
  'countries',
  'organisations',
  'sums',
  'figures',
  'dates',
] as const;
export type Tab = (typeof tabs)[number];

/** What of a reading is shown: kept in the address, so that everything has a link and works without JavaScript. */
export interface View {
  /** Id of the chosen element. */
  readonly e?: string | undefined;
  /** Other places to mark, in the extracted text. */
  readonly at?: readonly Span[] | undefined;
  readonly tab?: Tab | undefined;
  /** Words to find in the structure. */
  readonly q?: string | undefined;
  /** A group that is unfolded. */
  readonly open?: 'section' | 'footnote' | undefined;
  /** What was just done. */
  readonly said?: Said | undefined;
  /** How many lines of a long list. */
  readonly lines?: number | undefined;
}

export function viewOf(query: (name: string) => string | undefined): View {
  const tab = tabs.find((name) => name === query('tab'));
  const open = query('open');
  const said = query('said');
  const lines = Number(query('lines'));
  return {
    e: query('e') || undefined,
    at: spansOf(query('at')),
    tab,
    q: query('q')?.trim() || undefined,
    open: open === 'section' || open === 'footnote' ? open : undefined,
    said: isSaid(said) ? said : undefined,
    lines: Number.isSafeInteger(lines) && lines > 0 ? lines : undefined,
  };
}

/** The address of a view of a paper's reading; `mark` names the place to scroll to. */
export function viewUrl(paper: string, view: View, mark = ''): string {
  const query = new URLSearchParams();
  if (view.e) query.set('e', view.e);
  if (view.at) query.set('at', view.at.map(({ start, end }) => `${start}-${end}`).join(','));
  if (view.tab) query.set('tab', view.tab);
  if (view.q) query.set('q', view.q);
  if (view.open) query.set('open', view.open);
  if (view.said) query.set('said', view.said);
  if (view.lines) query.set('lines', String(view.lines));
  const asked = query.toString();
  return `${urls.reading(paper)}${asked ? `?${asked}` : ''}${mark ? `#${mark}` : ''}`;
}

function spansOf(value: string | undefined): readonly Span[] | undefined {
  const spans = (value ?? '')
    .split(',')
    .slice(0, mostPlaces)
    .flatMap((part) => spanOf(part) ?? []);
  return spans.length > 0 ? spans : undefined;
}

function spanOf(value: string): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? [];
  if (start === undefined || end === undefined || Number(end) < Number(start)) return undefined;
  return { start: Number(start), end: Number(end) };
}
