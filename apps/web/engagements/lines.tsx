import type { Engagement } from '@lofte/domain/world/engagement';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { sayTimes } from '../sessions/say-times.ts';
import { urls } from '../urls.ts';
import { sayDays } from './say.ts';
import { engagementWords } from './words.ts';

/** Engagements one under the other: what about, then when, where and who. */
export function EngagementLines({ all, language }: { all: readonly Engagement[]; language: Language }) {
  const say = engagementWords[language];
  return (
    <ul class="plain lines">
      {all.map((one) => (
        <li>
          <p>
            <a class="title" href={urls.engagement(one.id)}>
              {one.title}
            </a>{' '}
            {one.partner === undefined ? null : <span class="phase">{say.fromPartner} </span>}
            {one.state === 'cancelled' ? <span class="phase">{say.states.cancelled}</span> : null}
          </p>
          <p class="about quiet">
            {[
              say.kinds[one.kind],
              [sayDays(language, one), sayTimes(language, one.from, one.times)].filter(Boolean).join(' '),
              [one.place, one.country && countryName(language, one.country)].filter(Boolean).join(', '),
              one.met.join(', '),
              one.ours.map(({ name }) => name).join(', '),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
