import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { sayNumber } from '../numbers.ts';
import { FollowedLine } from './followed-line.tsx';
import { firstSentence, type OverviewView } from './view.ts';

/** How many of a kind the first screen shows; all of them are behind the number. */
const shown = 5;

interface ShortListProps {
  readonly view: OverviewView;
  readonly id: string;
  readonly title: string;
  /** What stands there where there are none. */
  readonly none: string;
  readonly wanted: Wanted;
  readonly order?: (a: Followed, b: Followed) => number;
  /** With the owner's own words. */
  readonly why?: boolean;
  readonly most?: number;
}

/** The first of those meant, with their number, which opens the list of them all. */
export function ShortList({ view, id, title, none, wanted, order, why, most = shown }: ShortListProps) {
  const all = view.those(wanted);
  const first = (order ? all.toSorted(order) : all).slice(0, most);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} {all.length > 0 ? <Counted view={view} n={all.length} wanted={wanted} of={title} /> : null}
      </h2>
      {all.length === 0 ? <p class="quiet">{none}</p> : null}
      {first.length > 0 ? (
        <ul class="plain followed-list">
          {first.map((one) => (
            <FollowedLine view={view} one={one}>
              {why && one.update?.text ? (
                <p class="followed-why small">{view.say.quoted(firstSentence(one.update.text, 110))}</p>
              ) : null}
            </FollowedLine>
          ))}
        </ul>
      ) : null}
      {all.length > first.length ? (
        <p class="small">
          <a href={view.list(wanted)}>{view.say.all(sayNumber(view.language, all.length))}</a>
        </p>
      ) : null}
    </section>
  );
}

/** A number in a heading, as a way to what it counts. */
function Counted({ view, n, wanted, of }: { view: OverviewView; n: number; wanted: Wanted; of: string }) {
  const number = sayNumber(view.language, n);
  return (
    <a class="counted" href={view.list(wanted)} aria-label={`${of}: ${number}`}>
      {number}
    </a>
  );
}
