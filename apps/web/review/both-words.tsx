import { differs } from '@lofte/domain/follow-up/standing';
import type { ReviewItem } from '@lofte/service/follow-up/review-of';
import type { Somebody } from '@lofte/service/who-wrote';
import { StateMark } from '../follow-up/state-mark.tsx';
import type { Language } from '../language.ts';
import { sayMoment } from '../time.ts';
import { sayWho } from './say-who.ts';
import { reviewWords } from './words.ts';

/** The owner's word and the secretariat's, beside each other: neither takes the other's place. */
export function BothWords({
  item,
  names,
  language,
}: {
  item: ReviewItem;
  names: ReadonlyMap<string, Somebody>;
  language: Language;
}) {
  const say = reviewWords[language];
  const { update, judgement } = item;
  if (!judgement) return null;
  return (
    <div class={`both-words${differs(item) ? ' differ' : ''}`}>
      <section>
        <h4>{say.ownerSays}</h4>
        <p>
          <StateMark state={update.state} language={language} />
        </p>
      </section>
      <section>
        <h4>{say.secretariatSays}</h4>
        <p>
          <StateMark state={judgement.state} language={language} />
        </p>
        <p class="as-written">{judgement.text}</p>
        <p class="small quiet">{say.said(sayWho(language, names, judgement.by), sayMoment(language, judgement.at))}</p>
      </section>
      {differs(item) ? (
        <p class="difference">
          <span aria-hidden="true">≠</span> {say.differs}
          {judgement.at < update.at ? ` ${say.olderJudgement}` : ''}
        </p>
      ) : null}
    </div>
  );
}
