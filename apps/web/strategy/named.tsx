import type { Mention } from '@lofte/domain/draft';
import type { NamedGroup } from '@lofte/domain/named-groups';
import type { Child } from 'hono/jsx';
import { count } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import { mostPlaces } from '../source/places.ts';
import { Fold } from './fold.tsx';
import type { View } from './view.ts';

/** Names with how often and where each is named. */
export function Named({ view, groups }: { view: View; groups: readonly NamedGroup<Mention>[] }) {
  return <Fold items={groups} more={view.say.more} draw={(some) => <Names view={view} groups={some} />} />;
}

function Names({ view, groups }: { view: View; groups: readonly NamedGroup<Mention>[] }) {
  return (
    <ul class="named plain">
      {groups.map(({ name, long, mentions }) => (
        <li>
          <span class="name">
            {name}
            {long ? <span class="quiet"> {long}</span> : null}
          </span>
          <span class="tally">{count(view.language, mentions.length, view.say.times)}</span>
          <span class="marks">
            <Marks view={view} mentions={mentions} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A quote mark for each page (or, without pages, for all at once), so that a name on every page stays readable. */
function Marks({ view, mentions }: { view: View; mentions: readonly Mention[] }) {
  const paged = view.source.pages > 1;
  const pages = [...Map.groupBy(mentions, ({ span }) => (paged ? span.page : 1)).values()].flatMap(chunks);
  const mark = (group: readonly Mention[]): Child => {
    const [first, ...more] = group.map(({ span }) => span);
    // With a space after it, so that a line may break there.
    return first ? (
      <>
        <Quote {...view.quote(first)} more={more} />{' '}
      </>
    ) : null;
  };
  return <Fold items={pages} more={view.say.more} draw={(some) => some.map(mark)} />;
}

/** At most as many places as one address may carry. */
function chunks(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  return Array.from({ length: Math.ceil(mentions.length / mostPlaces) }, (_, i) =>
    mentions.slice(i * mostPlaces, (i + 1) * mostPlaces),
  );
}
