import { sha256 } from '@lofte/domain/entry';
import type { History, HistoryEntry } from '@lofte/service/history-of';
import type { Called } from '@lofte/service/names-then';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { type Asked, asQuery } from './asked.ts';
import { sayCalled } from './headline.ts';
import { historyWords } from './words.ts';

/** What a feed is made from, whatever its format. */
export interface FeedOf {
  readonly strategy: { readonly id: string; readonly title: string };
  readonly element?: Called;
  readonly asked: Asked;
  readonly history: History;
}

/** What both formats say of the feed as a whole. Addresses are whole, since a feed leaves the browser. */
export function feedFacts(call: Call, format: 'atom' | 'json', { strategy, element, asked, history }: FeedOf) {
  const { language } = call.request;
  const origin = originOf(call.site, call.context.req.url);
  const first = asQuery({ ...asked, before: undefined });
  const what = element ? `${sayCalled(element, language)}, ${strategy.title}` : strategy.title;
  const next = history.next;
  return {
    title: historyWords[language].of(what),
    id: feedId(strategy.id, first),
    page: origin + urls.history(strategy.id, first),
    self: origin + urls.historyFeed(strategy.id, format, asQuery(asked)),
    ...(next === undefined
      ? {}
      : { next: origin + urls.historyFeed(strategy.id, format, asQuery({ ...asked, before: next })) }),
    entry: (one: HistoryEntry) =>
      `${origin}${urls.history(strategy.id, { element: asked.element, before: String(one.seq + 1) })}#post-${one.seq}`,
  };
}

/** The same for the same strategy and the same choice for ever, on whichever server: a UUID (RFC 9562, version 8) from their hash. */
function feedId(strategy: string, query: Readonly<Record<string, string | undefined>>): string {
  const hex = sha256(
    `${strategy}?${new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v ? [[k, v]] : [])))}`,
  );
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

/** An entry's own hash as its name (RFC 6920): the same wherever the record is carried, and another one if a letter of it changed. */
export function entryId({ hash }: HistoryEntry): string {
  return `ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`;
}
