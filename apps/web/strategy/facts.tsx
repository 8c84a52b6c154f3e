import type { PlanElement } from '@lofte/domain/plan-element';
import type { Child } from 'hono/jsx';
import { sayWhen } from '../time.ts';
import { Place } from './place.tsx';
import type { View } from './view.ts';

/** Who, until when, and in which other words. */
export function Facts({ view, element }: { view: View; element: PlanElement }) {
  const { say, language } = view;
  const { owner, period, source } = element;
  const places = source?.places ?? [];
  const plainer = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const reworded = places.filter((place) => plainer(place.title) !== plainer(element.title));
  const again = places.filter((place) => !reworded.includes(place));
  if (!owner && !period && places.length === 0) return null;
  return (
    <dl class="facts">
      {owner ? (
        <Fact name={say.owner}>
          {owner.name} {source?.owner ? <Place view={view} element={element} span={source.owner} /> : null}
        </Fact>
      ) : null}
      {period ? (
        <Fact name={say.deadline}>
          {sayWhen(language, period)}{' '}
          {source?.period ? <Place view={view} element={element} span={source.period} /> : null}
        </Fact>
      ) : null}
      {reworded.length > 0 ? (
        <Fact name={say.otherWording}>
          {reworded.map((place) => (
            <span class="wording">
              <span {...view.theirs}>{place.title}</span> <Place view={view} element={element} span={place.span} />
            </span>
          ))}
        </Fact>
      ) : null}
      {again.length > 0 ? (
        <Fact name={say.alsoNamed}>
          {again.map((place) => (
            <>
              <Place view={view} element={element} span={place.span} />{' '}
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
