import { sameEnd } from '@lofte/domain/links/link';
import type { Linkable } from '@lofte/domain/links/link-candidates';
import { may } from '@lofte/domain/rights';
import type { LinkMatrix, ShownLink } from '@lofte/service/links/links-of';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import type { PageRequest } from '../route.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { urls } from '../urls.ts';
import { Offers } from './offers.tsx';
import { sideOf } from './section.tsx';
import { linkWords } from './words.ts';

interface MatrixProps {
  readonly strategy: string;
  readonly other: string;
  readonly titles: ReadonlyMap<string, string>;
  readonly matrix: LinkMatrix;
  readonly request: PageRequest;
}

/** Two strategies side by side: what of the one is what to the other, what serves nothing, and what may belong together. */
export function MatrixPage({ strategy, other, titles, matrix, request }: MatrixProps) {
  const { language, actor } = request;
  const say = linkWords[language];
  const [own = '', title = ''] = [titles.get(strategy), titles.get(other)];
  const edits = [strategy, other].every((id) => may(actor, 'strategy.edit', { strategy: id }));
  const others = [...titles].filter(([id]) => id !== strategy);
  return (
    <Page title={`${say.matrixTitle}: ${own}`} request={request}>
      <div class="rounds part-links">
        <StrategyWays strategy={strategy} here="links" request={request} />
        <h1>
          {say.title} <span class="quiet">{own}</span>
        </h1>
        {others.length === 0 ? <p class="quiet">{say.noOther}</p> : null}
        {others.length > 1 ? (
          <form method="get" action={urls.strategyLinks(strategy)} class="link-with">
            <div class="form-group">
              <label class="form-label" for="with">
                {say.with}
              </label>
              <select class="form-select" id="with" name="with">
                {others.map(([id, name]) => (
                  <option value={id} selected={id === other}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" class="button button-secondary">
              {say.show}
            </button>
          </form>
        ) : null}
        <h2>{say.matrixOf(title)}</h2>
        {matrix.links.length === 0 ? (
          <p class="quiet">{say.noLinks}</p>
        ) : (
          <Matrix {...{ strategy, title, matrix, language }} />
        )}
        {strategy === other ? null : (
          <>
            <h2>{say.servesNothing}</h2>
            <Idle name={own} parts={matrix.rows} links={matrix.links} language={language} />
            <Idle name={title} parts={matrix.columns} links={matrix.links} language={language} />
            <Offers candidates={matrix.candidates} ofOne={false} {...{ titles, edits, language }} />
          </>
        )}
      </div>
    </Page>
  );
}

interface End {
  readonly strategy: string;
  readonly element: string;
  readonly title: string;
}

/** Rows and columns are what is linked at all: a table of everything would be empty nearly everywhere. */
function Matrix(props: { strategy: string; title: string; matrix: LinkMatrix; language: Language }) {
  const { strategy, title, matrix, language } = props;
  const say = linkWords[language];
  const ends = matrix.links.map((one) => {
    const [from, to] = [
      { ...one.thing.from, title: one.from.title },
      { ...one.thing.to, title: one.to.title },
    ];
    return { one, ends: from.strategy === strategy ? ([from, to] as const) : ([to, from] as const) };
  });
  const rows = apart(ends.map(({ ends: [row] }) => row));
  const columns = apart(ends.map(({ ends: [, column] }) => column));
  return (
    <section class="wide-table" tabindex={0} aria-label={say.matrixOf(title)}>
      <table class="link-matrix">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">
                <a href={urls.element(column.strategy, column.element)}>{column.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={urls.element(row.strategy, row.element)}>{row.title}</a>
              </th>
              {columns.map((column) => (
                <td>
                  {ends
                    .filter(({ ends: [a, b] }) => sameEnd(a, row) && sameEnd(b, column))
                    .map(({ one }) => (
                      <Cell one={one} row={row} language={language} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ one, row, language }: { one: ShownLink; row: End; language: Language }) {
  const side = sideOf(one, row.strategy, row.element);
  return (
    <>
      <b class={side === 'contradicts' ? 'overdue' : undefined}>
        <span aria-hidden="true">{signs[side]}</span> {linkWords[language].sides[side].toLowerCase()}
      </b>
      <p class="small quiet">{one.thing.reason}</p>
    </>
  );
}

const signs = { serves: '→', served: '←', overlaps: '≈', 'depends on': '⇠', needed: '⇢', contradicts: '≠' } as const;

function Idle(props: { name: string; parts: readonly Linkable[]; links: readonly ShownLink[]; language: Language }) {
  const { name, parts, links, language } = props;
  const say = linkWords[language];
  const idle = parts.filter(
    (part) =>
      part.kind !== 'priority' && !links.some(({ thing: { way, from } }) => way === 'serves' && sameEnd(from, part)),
  );
  return (
    <details>
      <summary>
        {say.servesNothingOf(name)} <span class="quiet">{idle.length}</span>
      </summary>
      {idle.length === 0 ? <p class="quiet">{say.all}</p> : null}
      <ul class="plain lines">
        {idle.map(({ strategy, element, title }) => (
          <li>
            <a href={urls.element(strategy, element)}>{title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function apart(ends: readonly End[]): readonly End[] {
  return [...new Map(ends.map((end) => [`${end.strategy} ${end.element}`, end])).values()];
}
