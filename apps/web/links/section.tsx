import { sameEnd } from '@lofte/domain/links/link';
import { may } from '@lofte/domain/rights';
import type { ShownLink } from '@lofte/service/links/links-of';
import type { Language } from '../language.ts';
import { Quote } from '../quote.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { linkWords, type Side, sides } from './words.ts';

interface LinksProps {
  readonly strategy: string;
  readonly element: string;
  readonly links: readonly ShownLink[];
  readonly titles: ReadonlyMap<string, string>;
  readonly request: PageRequest;
}

/** What an element is to others, of its own plan and of other strategies, with why and where both papers say it. */
export function LinksSection({ strategy, element, links, titles, request }: LinksProps) {
  const { language, actor } = request;
  const say = linkWords[language];
  const edits = may(actor, 'strategy.edit', { strategy });
  if (links.length === 0 && !edits) return null;
  const bySide = Map.groupBy(links, (one) => sideOf(one, strategy, element));
  return (
    <section id="links" class="part-links" aria-labelledby="links-title">
      <h2 id="links-title">{say.title}</h2>
      {links.length === 0 ? <p class="quiet">{say.none}</p> : null}
      {sides.map((side) => {
        const those = bySide.get(side);
        if (!those) return null;
        return (
          <>
            <h3>{say.sides[side]}</h3>
            <ul class="plain lines">
              {those.map((one) => (
                <OneLink {...{ one, strategy, element, titles, edits, language }} />
              ))}
            </ul>
          </>
        );
      })}
      {edits ? (
        <p>
          <a href={urls.linkElement(strategy, element)}>{say.link}</a>
          {' · '}
          <a href={urls.strategyLinks(strategy)}>{say.seeAll}</a>
        </p>
      ) : null}
    </section>
  );
}

function OneLink(
  props: Omit<LinksProps, 'links' | 'request'> & { one: ShownLink; edits: boolean; language: Language },
) {
  const { one, strategy, element, titles, edits, language } = props;
  const say = linkWords[language];
  const here = sameEnd(one.thing.from, { strategy, element });
  const [own, other, end] = here ? [one.from, one.to, one.thing.to] : [one.to, one.from, one.thing.from];
  return (
    <li>
      <p>
        <a href={urls.element(end.strategy, end.element)}>{other.title}</a>{' '}
        {end.strategy === strategy ? null : <span class="small quiet">{titles.get(end.strategy)}</span>}
      </p>
      <p class="as-written">{one.thing.reason}</p>
      <p class="small">
        {[own, other].map(({ source }) =>
          source ? (
            <>
              <Quote document={source.document} span={source.span} language={language} />{' '}
            </>
          ) : null,
        )}
        {edits ? <a href={urls.elementLink(strategy, element, one.thing.id)}>{say.change}</a> : null}
      </p>
    </li>
  );
}

export function sideOf({ thing: { way, from } }: ShownLink, strategy: string, element: string): Side {
  const here = sameEnd(from, { strategy, element });
  if (way === 'serves') return here ? 'serves' : 'served';
  if (way === 'depends on') return here ? 'depends on' : 'needed';
  return way;
}
