import { may } from '@lofte/domain/rights';
import type { Coalition } from '@lofte/domain/world/coalition';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { Standing } from '@lofte/service/world/things-of';
import { countryName } from '../element/countries.ts';
import { count } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { locale, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { Served } from '../world/promises.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { negotiationWords } from './words.ts';

/** Countries that joined us in something: who, since when, and who left. */
export function CoalitionPage(props: {
  readonly standing: Standing<Coalition>;
  readonly promises: readonly PromiseChoice[];
  readonly forum: { readonly id: string; readonly name: string } | undefined;
  readonly dossier: { readonly id: string; readonly title: string } | undefined;
  readonly saved: boolean;
  readonly request: PageRequest;
}) {
  const { standing, promises, forum, dossier, saved, request } = props;
  const { thing, since } = standing;
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'world.edit');
  const served = servedBy(thing.about, promises);
  const { compare } = new Intl.Collator(locale(language));
  const members = thing.members.map((one) => ({ ...one, name: countryName(language, one.country) }));
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      back={{ href: urls.negotiations(), name: say.title }}
      about={
        <p class="quiet">
          {[
            say.coalitionKinds[thing.kind],
            sayTime(language, thing.day),
            count(language, thing.members.filter(({ left }) => !left).length, say.membersCount),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      }
      change={edits ? urls.changeCoalition(thing.id) : undefined}
    >
      <ul class="plain partners">
        {members
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ country, name, left, why }) => (
            <li>
              <a href={urls.country(country)}>{name}</a>{' '}
              <span class="small quiet">
                {[left && say.left(sayTime(language, left) ?? left), why].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
      </ul>
      <dl class="round-facts">
        {forum ? (
          <Fact name={say.forum}>
            <a href={urls.forum(forum.id)}>{forum.name}</a>
          </Fact>
        ) : null}
        {dossier ? (
          <Fact name={say.dossier}>
            <a href={urls.dossier(dossier.id)}>{dossier.title}</a>
          </Fact>
        ) : null}
        {thing.link ? (
          <Fact name={say.link}>
            <a href={thing.link} rel="noreferrer">
              {say.readIt}
            </a>
          </Fact>
        ) : null}
        {served.length > 0 ? (
          <Fact name={worldWords[language].serves}>
            <Served served={served} />
          </Fact>
        ) : null}
      </dl>
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {edits ? <RemoveThing action={urls.removeCoalition(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}
