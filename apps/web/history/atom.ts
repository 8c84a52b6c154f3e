import type { HistoryEntry } from '@lofte/service/history-of';
import { html } from 'hono/html';
import type { Call } from '../route.ts';
import { entryId, type FeedOf, feedFacts } from './feed.ts';
import { feedBody } from './feed-body.tsx';
import { headline, sayWho } from './headline.ts';

/** RFC 4287; the way to older entries by RFC 5005. An entry never changes, so its `updated` is when it was written. */
export function atomFeed(call: Call, feed: FeedOf): string {
  const { language } = call.request;
  const facts = feedFacts(call, 'atom', feed);
  const { entries } = feed.history;
  const updated = entries[0]?.time ?? '1970-01-01T00:00:00.000Z';
  const body = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${facts.id}</id>
<title>${facts.title}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${facts.self}"/>
<link rel="alternate" type="text/html" href="${facts.page}"/>
${facts.next === undefined ? '' : html`<link rel="next" type="application/atom+xml" href="${facts.next}"/>`}
${entries.map((entry) => atomEntry(entry, feed, facts.entry(entry), language))}</feed>
`;
  return withoutControls(String(body));
}

function atomEntry(entry: HistoryEntry, { asked }: FeedOf, link: string, language: Call['request']['language']) {
  return html`<entry>
<id>${entryId(entry)}</id>
<title>${headline(entry, language, asked.element)}</title>
<updated>${entry.time}</updated>
<published>${entry.time}</published>
<author><name>${sayWho(entry, language)}</name></author>
<category term="${entry.kind}"/>
<link rel="alternate" type="text/html" href="${link}"/>
<content type="html">${feedBody(entry, language)}</content>
</entry>
`;
}

/** XML 1.0, 2.2: most control characters, lone surrogates and U+FFFE–F cannot stand in a document, not even escaped. */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
