import type { Mention } from '@lofte/domain/draft';
import type { Child } from 'hono/jsx';
import { count } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import type { Group } from './mentions.ts';
import type { View } from './view.ts';

const shown = 12;
const marks = 8;

/** Names with how often and where each is named; the first twelve at once, the rest unfolded. */
export function Named({ view, groups }: { view: View; groups: readonly Group<Mention>[] }) {
  const rest = groups.slice(shown);
  return (
    <>
      <Names view={view} groups={groups.slice(0, shown)} />
      {rest.length > 0 ? (
        <details class="more">
          <summary>{view.say.more(rest.length)}</summary>
          <Names view={view} groups={rest} />
        </details>
      ) : null}
    </>
  );
}

function Names({ view, groups }: { view: View; groups: readonly Group<Mention>[] }) {
  return (
    <ul class="named plain">
      {groups.map(({ name, mentions }) => (
        <li>
          <span class="name">{name}</span>
          <span class="tally">{count(view.language, mentions.length, view.say.times)}</span>
          <span class="marks">
            {each(mentions.slice(0, marks), (mention) => (
              <Quote {...view.quote(mention.span)} />
            ))}
            {mentions.length > marks ? (
              <details class="more">
                <summary>{view.say.more(mentions.length - marks)}</summary>
                {each(mentions.slice(marks), (mention) => (
                  <Quote {...view.quote(mention.span)} />
                ))}
              </details>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** With a space after each, so that a line may break there. */
function each<T>(items: readonly T[], draw: (item: T) => Child): Child {
  return items.map((item) => <>{draw(item)} </>);
}
