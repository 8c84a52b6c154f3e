import type { Overlap } from '@lofte/domain/world/overlaps';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { count } from '../numbers.ts';
import { urls } from '../urls.ts';
import { sayDays } from './say.ts';
import { engagementWords } from './words.ts';

/** Who else sees them, when and about what: why it matters stands first. */
export function OverlapsShown({ overlaps, language }: { overlaps: readonly Overlap[]; language: Language }) {
  const say = engagementWords[language];
  return (
    <section class="overlaps" aria-labelledby="overlaps">
      <h2 id="overlaps">{say.overlapsTitle}</h2>
      <p>{say.overlapsLead}</p>
      <ul class="plain lines">
        {overlaps.map(({ engagement, reasons, apart }) => (
          <li>
            <p>
              <b>{reasons.map((reason) => say.reasons[reason]).join(', ')}</b>
              {apart > 0 ? <span class="quiet"> · {count(language, apart, say.apart)}</span> : null}
            </p>
            <p>
              <a href={urls.engagement(engagement.id)}>{engagement.title}</a>{' '}
              <span class="quiet">
                {[
                  say.kinds[engagement.kind],
                  sayDays(language, engagement),
                  engagement.place ?? (engagement.country && countryName(language, engagement.country)),
                  engagement.ours.map(({ name }) => name).join(', '),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
