import type { AskedElement } from '@lofte/domain/follow-up/plan-requests';
import { shownTitle } from '@lofte/domain/shown-title';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { urls } from '../urls.ts';
import { roundWords } from './words.ts';

/** Elements shown before the rest is folded away. */
const most = 6;

/** What is asked about, each a way to its own page; under its strategy where there are several. */
export function AskedList({
  elements,
  titles,
  owners = false,
  language,
}: {
  elements: readonly AskedElement[];
  titles: ReadonlyMap<string, string>;
  /** Whether to say who the plan names. */
  owners?: boolean;
  language: Language;
}) {
  const say = roundWords[language];
  const several = titles.size > 1;
  const line = ({ strategy, element }: AskedElement) => (
    <li>
      <a href={urls.element(strategy, element.id)}>{shownTitle(element)}</a>
      {owners && element.owner ? <span class="quiet"> · {element.owner.name}</span> : null}
      {several ? <span class="quiet small"> {titles.get(strategy)}</span> : null}
    </li>
  );
  const rest = elements.slice(most);
  // A single one more is shown rather than folded.
  if (rest.length < 2) return <ul class="plain asked">{elements.map(line)}</ul>;
  return (
    <>
      <ul class="plain asked">{elements.slice(0, most).map(line)}</ul>
      <details>
        <summary>{say.more(sayNumber(language, rest.length))}</summary>
        <ul class="plain asked">{rest.map(line)}</ul>
      </details>
    </>
  );
}
