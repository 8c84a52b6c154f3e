import type { Element } from '@lofte/domain/draft';
import type { Child } from 'hono/jsx';
import { Quote } from '../quote.tsx';
import { sayTime } from '../time.ts';
import type { View } from './view.ts';

/** Who, until when, and in which other words. */
export function Facts({ view, element }: { view: View; element: Element }) {
  const { say, language } = view;
  const { owner, deadline, places = [] } = element;
  const plainer = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const reworded = places.filter((place) => plainer(place.title) !== plainer(element.title));
  const again = places.filter((place) => !reworded.includes(place));
  if (!owner && !deadline && places.length === 0) return null;
  return (
    <dl class="facts">
      {owner ? (
        <Fact name={say.owner}>
          {owner.name} <Quote {...view.quote(owner.span)} />
        </Fact>
      ) : null}
      {deadline ? (
        <Fact name={say.deadline}>
          {(deadline.iso && sayTime(language, deadline.iso)) || deadline.text} <Quote {...view.quote(deadline.span)} />
        </Fact>
      ) : null}
      {reworded.length > 0 ? (
        <Fact name={say.otherWording}>
          {reworded.map((place) => (
            <span class="wording">
              <span {...view.theirs}>{place.title}</span> <Quote {...view.quote(place.span)} />
            </span>
          ))}
        </Fact>
      ) : null}
      {again.length > 0 ? (
        <Fact name={say.alsoNamed}>
          {again.map((place) => (
            <>
              <Quote {...view.quote(place.span)} />{' '}
            </>
          ))}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
