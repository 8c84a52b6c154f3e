import type { Span } from '@lofte/domain/span';
import { mostPlaces } from '../source/places.ts';
import { Fold } from '../strategy/fold.tsx';
import { PlaceMark } from './place.tsx';
import { pageWord, type Shown } from './shown.ts';

/** A quote mark for each page that has the places, `❞ s. 9 ×40`; many of them folded. */
export function Marks({ shown, places }: { shown: Shown; places: readonly { readonly span: Span }[] }) {
  const spans = places.map(({ span }) => span);
  const groups = [...Map.groupBy(spans, (span) => pageWord(shown, span)).values()].flatMap(chunks);
  const mark = ([first, ...more]: readonly Span[]) =>
    first ? (
      // With a space after it, so that a line may break there.
      <>
        <PlaceMark shown={shown} span={first} more={more} />{' '}
      </>
    ) : null;
  return <Fold items={groups} more={shown.say.others} draw={(some) => some.map(mark)} />;
}

/** At most as many places as one address may carry. */
function chunks(spans: readonly Span[]): readonly (readonly Span[])[] {
  return Array.from({ length: Math.ceil(spans.length / mostPlaces) }, (_, i) =>
    spans.slice(i * mostPlaces, (i + 1) * mostPlaces),
  );
}
