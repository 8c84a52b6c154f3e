import { unexplained } from '@lofte/domain/follow-up/contradictions';
import { awaitsVerdict } from '@lofte/domain/follow-up/standing';
import { shownTitle } from '@lofte/domain/shown-title';
import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import type { Somebody } from '@lofte/service/who-wrote';
import { sayContradiction } from '../follow-up/contradiction-words.ts';
import type { Language } from '../language.ts';
import { Quote } from '../quote.tsx';
import type { PageRequest } from '../route.ts';
import { sayMoment } from '../time.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { Actions, type Refused } from './actions.tsx';
import { BothWords } from './both-words.tsx';
import { sayWho } from './say-who.ts';
import { ThenNow } from './then-now.tsx';
import { reviewWords } from './words.ts';

export interface ItemProps {
  readonly item: ReviewItem;
  readonly names: ReadonlyMap<string, Somebody>;
  /** Where to go when something was done. */
  readonly back: string;
  /** Where to go after what leaves the answer where it is; as `back` where not said. */
  readonly stay?: string | undefined;
  readonly refused?: Refused | undefined;
  readonly request: PageRequest;
}

/** What an item is found by on a page, and in an address. */
export function keyOf({ strategy, element }: Pick<ReviewItem, 'strategy' | 'element'>): string {
  return `${strategy.id}/${element.id}`;
}

/** The place of an item on its page. */
export function anchorOf({ strategy, element }: Pick<ReviewItem, 'strategy' | 'element'>): string {
  return `said-${strategy.id}-${element.id}`;
}

/** One promise: what was said of it before and now, what does not fit, what was asked, and what to do with it. */
export function Item({ item, names, back, stay, refused, request }: ItemProps) {
  const { language } = request;
  const { strategy, element, contradictions } = item;
  const { source, owner } = element;
  const say = reviewWords[language];
  return (
    <article
      class="review-item"
      id={anchorOf(item)}
      data-item
      tabindex={-1}
      aria-labelledby={`${anchorOf(item)}-title`}
    >
      <h3 id={`${anchorOf(item)}-title`}>
        <a href={urls.element(strategy.id, element.id)}>{setTitle(shownTitle(element))}</a>{' '}
        {source ? <Quote document={source.document} span={source.span} language={language} /> : null}
      </h3>
      <p class="small quiet">{[owner?.name, strategy.title].filter(Boolean).join(' · ')}</p>
      <PaperWords item={item} language={language} />
      <ThenNow item={item} names={names} language={language} />
      {contradictions.length > 0 ? (
        <div class="alert contradictions">
          <h4>{say.contradictions}</h4>
          <ul>
            {contradictions.map((one) => (
              <li>
                {sayContradiction(language, one)}
                {one.explained ? <span class="quiet"> {say.explained(one.explained)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Thread item={item} names={names} language={language} />
      <BothWords item={item} names={names} language={language} />
      <Decided item={item} names={names} language={language} />
      <Actions {...{ item, back, stay, refused, request }} clear={unexplained(contradictions).length === 0} />
    </article>
  );
}

type Part = Pick<ItemProps, 'item' | 'names'> & { readonly language: Language };

/** Characters of the paper's words that stand unfolded. */
const most = 320;

/** The paper's words, where they say more than the title. */
function PaperWords({ item: { element }, language }: Omit<Part, 'names'>) {
  const { text } = element;
  const say = reviewWords[language];
  if (!text || text === element.title) return null;
  const quoted = <blockquote class="promise">{text}</blockquote>;
  if (text.length <= most) return quoted;
  return (
    <details>
      <summary>{say.promise}</summary>
      {quoted}
    </details>
  );
}

/** What was asked and answered between secretariat and owner. */
function Thread({ item: { verdict }, names, language }: Part) {
  const say = reviewWords[language];
  const thread = verdict?.thread ?? [];
  if (thread.length === 0) return null;
  return (
    <section class="thread">
      <h4>{say.thread}</h4>
      <ul class="plain">
        {thread.map(({ from, text, by, at }) => (
          <li>
            <p class="small quiet">
              {from === 'secretariat' ? say.secretariat : say.owner}: {sayWho(language, names, by)},{' '}
              {sayMoment(language, at)}
            </p>
            <p class="as-written">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who accepted it or sent it back, and when. */
function Decided({ item, names, language }: Part) {
  const say = reviewWords[language];
  const { verdict } = item;
  const waits = awaitsVerdict(item);
  if (!verdict) return <p class="small quiet decided">{say.awaits}</p>;
  const [who, when] = [sayWho(language, names, verdict.by), sayMoment(language, verdict.at)];
  const accepted = verdict.what === 'accepted';
  const told = waits
    ? accepted
      ? say.olderAccepted(who, when)
      : say.olderReturned(who, when)
    : accepted
      ? say.acceptedBy(who, when)
      : say.returnedBy(who, when);
  return (
    <p class="small decided">
      {waits ? `${say.awaits} · ` : ''}
      {told}
    </p>
  );
}
