import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import { type Group, type Grouping, heatMap } from '@lofte/domain/follow-up/overview';
import type { State } from '@lofte/domain/follow-up/state';
import type { Tally } from '@lofte/domain/follow-up/tally';
import { count, sayNumber } from '../numbers.ts';
import { type Shown, Sign, signClass } from '../status/sign.tsx';
import { sayState, statusWords } from '../status/words.ts';
import { groupWanted, type OverviewView } from './view.ts';

type Worst = State | 'silent' | 'unsaid';

/** The most serious first: what one should look at is what a field shows. */
const serious: readonly Worst[] = [
  'off track',
  'at risk',
  'silent',
  'stopped',
  'not started',
  'unsaid',
  'on track',
  'done',
];

interface HeatMapProps {
  readonly view: OverviewView;
  readonly rows: readonly Group[];
  readonly by: 'goal' | 'strategy';
  /** Where a row leads. */
  readonly rowUrl: (group: Group) => string;
  readonly rowName: (group: Group) => { readonly text: string; readonly lang?: string };
}

/** Goals or strategies down, organisations across: in each field the sign of what is most serious, with its count. */
export function HeatMap({ view, rows, by, rowUrl, rowName }: HeatMapProps) {
  const { say, language } = view;
  const map = heatMap(rows);
  if (map.owners.length === 0) return null;
  const title = by === 'goal' ? say.heatMap : say.heatMapStrategies;
  return (
    <div class="heat-map">
      <h2 id="heat">{title}</h2>
      <p class="small quiet">{say.heatRule}</p>
      <section class="heat-scroll" aria-label={title} tabindex={0}>
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">{by === 'goal' ? say.groups.goal : say.strategy}</th>
              {map.owners.map((key) => (
                <th scope="col" title={view.name('organisation', key)}>
                  {view.short(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ group, cells }) => {
              const { text, lang } = rowName(group);
              return (
                <tr>
                  <th scope="row" lang={lang}>
                    <a href={rowUrl(group)}>{text}</a>
                  </th>
                  {cells.map((cell) => (
                    <Cell view={view} cell={cell} within={groupWanted(group, by)} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {map.further > 0 ? <p class="small quiet">{count(language, map.further, say.furtherOwners)}</p> : null}
    </div>
  );
}

function Cell({ view, cell, within }: { view: OverviewView; cell: Group | undefined; within: Wanted }) {
  const worst = cell && serious.find((what) => numberOf(cell.tally, what) > 0);
  if (!cell || !worst) return <td />;
  const shown = shownAs(worst, cell.tally);
  const n = sayNumber(view.language, numberOf(cell.tally, worst));
  const wanted = { ...within, ...groupWanted(cell, 'organisation' satisfies Grouping), ...meant(worst) };
  const word =
    worst === 'silent'
      ? statusWords[view.language].silent.other
      : sayState(view.language, worst === 'unsaid' ? undefined : worst);
  return (
    <td class={signClass(shown)}>
      <a href={view.list(wanted)} title={`${n} ${word}`}>
        <Sign {...shown} /> {n}
        <span class="sr-only"> {word}</span>
      </a>
    </td>
  );
}

function numberOf({ states, unsaid, silent }: Tally, what: Worst): number {
  if (what === 'silent') return silent;
  return what === 'unsaid' ? unsaid : states[what];
}

/** Hollow where everything that should be proven is without proof. */
function shownAs(what: Worst, { states, hollow }: Tally): Shown {
  if (what === 'silent') return { silent: true };
  if (what === 'unsaid') return {};
  const proven = states['on track'] + states.done - hollow;
  return { state: what, hollow: (what === 'on track' || what === 'done') && proven === 0 };
}

function meant(what: Worst): Wanted {
  return what === 'silent' ? { flag: 'silent' } : { state: what };
}
