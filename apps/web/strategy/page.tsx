import type { AdoptedStrategy } from '@lofte/service/strategy-of';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { Head } from './head.tsx';
import { sectionsOf } from './sections.tsx';
import { viewOf } from './view.ts';

/** A strategy as adopted: what it is, the plan as a picture and as a tree, and all it names, each with its place. */
export function StrategyPage({ adopted, request }: { adopted: AdoptedStrategy; request: PageRequest }) {
  const view = viewOf(adopted.plan, adopted.document, request.language);
  const sections = sectionsOf(view);
  return (
    <Page title={view.strategy.title} request={request} scripts={['strategy']}>
      <article class="strategy">
        <Head view={view} />
        <nav class="contents" aria-label={view.say.contents}>
          <ul>
            {sections.map(({ id, title, n }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
                {n === undefined ? null : <span class="tally"> {n}</span>}
              </li>
            ))}
          </ul>
        </nav>
        {sections.map(({ id, title, body }) => (
          <section id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </article>
    </Page>
  );
}
