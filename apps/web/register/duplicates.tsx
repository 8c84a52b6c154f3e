import type { RegisterList } from '@lofte/service/list-register';
import { sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { registerWords } from './words.ts';

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly why: string;
  readonly href: string;
}

const first = 5;

/** What may be one and the same, with the reason, and the way to look at what merging would do. */
export function Duplicates({
  upkeep,
  request: { language },
}: {
  upkeep: NonNullable<RegisterList['upkeep']>;
  request: PageRequest;
}) {
  const say = registerWords[language];
  const pairs: readonly Pair[] = [
    ...upkeep.organisations.map(({ one, other, reason, what }) => ({
      ...{ one: one.name, other: other.name, why: say.reasons[reason](what) },
      href: urls.mergeOrganisation(one.id, other.id),
    })),
    ...upkeep.people.map(({ one, other, reason, what }) => ({
      ...{ one: one.name, other: other.name },
      why: reason === 'same-mail' ? say.reasons['same-mail'](what) : say.reasons['same-person-name'](),
      href: urls.mergePerson(one.id, other.id),
    })),
  ];
  if (pairs.length === 0) return null;
  const row = ({ one, other, why, href }: Pair) => (
    <li>
      <p>
        <b>{say.pair(one, other)}</b>
      </p>
      <p class="about">
        {why} · <a href={href}>{say.look}</a>
      </p>
    </li>
  );
  return (
    <section class="upkeep">
      <h2>{say.duplicates}</h2>
      <p>{say.duplicatesWhat}</p>
      <ul class="plain lines">{pairs.slice(0, first).map(row)}</ul>
      {pairs.length > first ? (
        <details>
          <summary>{say.otherProposals(sayNumber(language, pairs.length - first))}</summary>
          <ul class="plain lines">{pairs.slice(first).map(row)}</ul>
        </details>
      ) : null}
    </section>
  );
}
