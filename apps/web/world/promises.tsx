import type { Issue } from '@lofte/domain/issue';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import type { Language } from '../language.ts';
import { Together } from '../rounds/fields.tsx';
import { urls } from '../urls.ts';
import { Cell } from './cells.tsx';
import { sayWorldIssue } from './issues.ts';
import { worldWords } from './words.ts';

/** Fields for the promises that something serves, by what they are called. The page holds `PromiseList` once. */
export function PromiseFields(props: {
  readonly titles: readonly string[];
  readonly issues: readonly Issue[];
  readonly language: Language;
}) {
  const { titles, issues, language } = props;
  const label = worldWords[language].serves;
  return (
    <Together {...{ name: 'about', label, issues, language, sayIssue: sayWorldIssue }}>
      {[...titles, ''].slice(0, Math.max(2, titles.length)).map((title, i) => (
        <Cell {...{ name: 'about', label, nth: i, value: title, limit: 2_000, list: 'promises' }} />
      ))}
    </Together>
  );
}

export function PromiseList({ promises }: { promises: readonly PromiseChoice[] }) {
  return (
    <datalist id="promises">
      {[...new Set(promises.map(({ title }) => title))].map((title) => (
        <option value={title} />
      ))}
    </datalist>
  );
}

/** The promises that something serves, each on its own page. */
export function Served({ served }: { served: readonly PromiseChoice[] }) {
  return (
    <ul class="plain">
      {served.map(({ strategy, element, title }) => (
        <li>
          <a href={urls.element(strategy, element)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
