import { type NamingElement, owns } from '@lofte/domain/register/ties';
import { shownTitle } from '@lofte/domain/shown-title';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { registerWords } from './words.ts';

/** Parts of plans, strategy by strategy. */
export function Parts({
  elements,
  titles,
  request,
}: {
  elements: readonly NamingElement[];
  titles: ReadonlyMap<string, string>;
  request: PageRequest;
}) {
  const { kinds } = words[request.language];
  return (
    <>
      {[...Map.groupBy(elements, ({ strategy }) => strategy)].map(([strategy, those]) => (
        <section class="of-strategy">
          <h3>
            <a href={urls.strategy(strategy)}>{titles.get(strategy) ?? strategy}</a>
          </h3>
          <ul class="plain">
            {those.map(({ element }) => (
              <li>
                <a href={urls.element(strategy, element.id)}>{shownTitle(element)}</a>{' '}
                <span class="quiet small">{kinds[element.kind].one}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What an organisation answers for, and what it only has a part in. */
export function Owned({
  organisation,
  ...props
}: {
  organisation: string;
  elements: readonly NamingElement[];
  titles: ReadonlyMap<string, string>;
  request: PageRequest;
}) {
  const say = registerWords[props.request.language];
  const owned = props.elements.filter((one) => owns(one, organisation));
  const others = props.elements.filter((one) => !owned.includes(one));
  return (
    <>
      <section>
        <h2>{say.owns}</h2>
        {owned.length === 0 ? <p>{say.ownsNothing}</p> : <Parts {...props} elements={owned} />}
      </section>
      {others.length > 0 ? (
        <section>
          <h2>{say.contributes}</h2>
          <Parts {...props} elements={others} />
        </section>
      ) : null}
    </>
  );
}
