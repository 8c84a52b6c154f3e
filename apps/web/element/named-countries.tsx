import type { MentionOf } from '@lofte/domain/draft';
import { allUnder } from '@lofte/domain/edit-plan/elements';
import { Quote } from '../quote.tsx';
import { urls } from '../urls.ts';
import { countryName } from './countries.ts';
import type { ElementView } from './view.ts';

/** Countries that the paper names in the element or under it and that it does not hold yet, with one press to put them down. */
export function NamedCountries({ view }: { view: ElementView }) {
  const { element, seen, say, language } = view;
  const named = [...Map.groupBy(namedIn(view), ({ code }) => code)];
  if (named.length === 0) return null;
  const all = [...(element.countries ?? []), ...named.map(([code]) => code)];
  return (
    <div class="named-here small quiet">
      {say.namedHere}{' '}
      {named.map(([code, [first]], i) => (
        <>
          {i > 0 ? ', ' : ''}
          {countryName(language, code)} {first ? <Quote {...view.strategy.quote(first.span)} /> : null}
        </>
      ))}{' '}
      {view.may.edit ? (
        <form method="post" action={urls.editElement(seen.plan.strategy.id, element.id)} class="at-once">
          <input type="hidden" name="seen" value={String(seen.seq)} />
          <input type="hidden" name="field" value="countries" />
          {all.map((code) => (
            <input type="hidden" name="country" value={code} />
          ))}
          <button type="submit" class="button button-unstyled small">
            {say.takeThem}
          </button>
        </form>
      ) : null}
    </div>
  );
}

function namedIn({ element, seen: { plan } }: ElementView): readonly MentionOf<'country'>[] {
  const within = new Set([element.id, ...allUnder(plan.elements, element.id).map(({ id }) => id)]);
  const known = new Set(element.countries ?? []);
  return plan.mentions.filter(
    (one): one is MentionOf<'country'> =>
      one.kind === 'country' && one.in !== undefined && within.has(one.in) && !known.has(one.code),
  );
}
