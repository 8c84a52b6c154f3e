import type { Call } from '../route.ts';
import { entryId, type FeedOf, feedFacts } from './feed.ts';
import { feedBody } from './feed-body.tsx';
import { headline, sayWho } from './headline.ts';
import { historyWords } from './words.ts';

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(call: Call, feed: FeedOf): string {
  const { language } = call.request;
  const { title, page, self, next, entry } = feedFacts(call, 'json', feed);
  const items = feed.history.entries.map((one) => ({
    id: entryId(one),
    url: entry(one),
    title: headline(one, language, feed.asked.element),
    content_html: feedBody(one, language),
    date_published: one.time,
    authors: [{ name: sayWho(one, language) }],
    tags: [historyWords[language].kindNames[one.kind]],
  }));
  const version = 'https://jsonfeed.org/version/1.1';
  return JSON.stringify({ version, title, home_page_url: page, feed_url: self, next_url: next, language, items });
}
