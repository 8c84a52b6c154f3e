import { shownTitle } from '@lofte/domain/shown-title';
import type { ProposalPreview } from '@lofte/service/steering/preview-proposal';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { Child } from 'hono/jsx';
import { Marked, Side } from '../element/clash.tsx';
import { sayValue } from '../element/say-value.ts';
import { elementWords } from '../element/words.ts';
import type { Language } from '../language.ts';
import { sayMoment } from '../time.ts';
import { urls } from '../urls.ts';
import { proposalWords } from './words.ts';

/** What somebody else changed since the proposal was made and that goes against it: as it was, as it is, as it is wanted. */
export function Conflicts({
  preview: { conflicts, plans },
  names,
  change,
  language,
}: {
  preview: ProposalPreview;
  names: SteeringNames;
  /** The way to making the proposal anew on the plan as it is. */
  change: Child;
  language: Language;
}) {
  if (conflicts.length === 0) return null;
  const say = proposalWords[language];
  return (
    <section class="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">{say.conflicts}</h2>
      <p>{say.conflictsWhat}</p>
      {change}
      {conflicts.map((conflict) => {
        const { strategy, element: id, field, by } = conflict;
        const plan = plans.find((one) => one.strategy === strategy);
        const element = plan?.before.elements.find((one) => one.id === id);
        const value = (side: unknown) => sayValue(language, field, side);
        const [was, now, mine] = [value(conflict.seen), value(conflict.now), value(conflict.wanted)];
        return (
          <div class="clash">
            <h3>
              {element && id ? (
                <a href={urls.element(strategy, id)}>{shownTitle(element)}</a>
              ) : (
                names.strategies.get(strategy)
              )}
              {' · '}
              <span class="quiet">{elementWords[language].fields[field] ?? field}</span>
            </h3>
            {by ? (
              <p class="small quiet">
                {elementWords[language].changedBy(
                  names.people.get(by.by) ?? (by.by === 'local' ? say.local : say.somebody),
                  sayMoment(language, by.at),
                )}
              </p>
            ) : null}
            {field === 'parent' ? (
              <p>{say.moved}</p>
            ) : (
              <div class="sides">
                <TheSide name={say.was} words={was} language={language} />
                <TheSide name={say.now} words={now} before={was} language={language} />
                {conflict.wanted === undefined ? null : (
                  <TheSide name={say.wanted} words={mine} before={was} language={language} />
                )}
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

function TheSide({
  name,
  words,
  before,
  language,
}: {
  name: string;
  words: string;
  before?: string;
  language: Language;
}) {
  const nothing = <span class="quiet">{proposalWords[language].nothing}</span>;
  return (
    <Side name={name}>
      {words === '' ? nothing : before === undefined ? words : <Marked before={before} after={words} />}
    </Side>
  );
}
