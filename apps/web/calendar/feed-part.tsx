import type { Language } from '../language.ts';
import { isLoopback } from '../site.ts';
import { urls } from '../urls.ts';
import { type CalendarAsked, choiceIn } from './asked.ts';
import { feedWords } from './feed-words.ts';

/** A reader's own address for their calendar program. */
export interface FeedShown {
  /** Whole, with what is chosen; none as long as they have made none. */
  readonly address?: string | undefined;
  readonly told?: 'made' | 'closed' | undefined;
}

/** How one follows the calendar from one's own. */
export function FeedPart({ feed, asked, language }: { feed: FeedShown; asked: CalendarAsked; language: Language }) {
  const { address, told } = feed;
  const say = feedWords[language];
  const chosen = choiceIn(asked);
  return (
    <details class="change feed" id="feed" open={told !== undefined}>
      <summary>{say.title}</summary>
      {told ? (
        <div class="alert alert-success" role="status">
          <p>{say.told[told]}</p>
        </div>
      ) : null}
      <p>{say.what}</p>
      {address === undefined ? (
        <form method="post" action={urls.makeFeed(chosen)}>
          <p class="quiet">{say.secret}</p>
          <button type="submit" class="button button-secondary">
            {say.make}
          </button>
        </form>
      ) : (
        <>
          <label class="form-label" for="feed-address">
            {say.address}
          </label>
          <p class="form-hint" id="feed-secret">
            {say.secret}
          </p>
          <input
            {...{ class: 'form-input link', id: 'feed-address', type: 'url', readonly: true, value: address }}
            aria-describedby="feed-secret"
          />
          {`${asked.kind}${asked.country}${asked.forum}` === '' ? null : <p class="small">{say.narrowed}</p>}
          <p class="small quiet">{say.how}</p>
          {isLoopback(new URL(address).host) ? <p class="small quiet">{say.here}</p> : null}
          <p class="small quiet" id="feed-anew">
            {say.anewWhat}
          </p>
          <div class="choice">
            <form method="post" action={urls.makeFeed(chosen)}>
              <button type="submit" class="button button-secondary" aria-describedby="feed-anew">
                {say.anew}
              </button>
            </form>
            <form method="post" action={urls.closeFeed(chosen)}>
              <button type="submit" class="button button-secondary">
                {say.close}
              </button>
            </form>
          </div>
        </>
      )}
    </details>
  );
}
