import { namedCountries } from '@lofte/domain/named-groups';
import type { Child } from 'hono/jsx';
import { count } from '../numbers.ts';
import { SignLegend } from '../status/legend.tsx';
import { StatusTally } from '../status/tally.tsx';
import { statusWords } from '../status/words.ts';
import { locale } from '../time.ts';
import { urls } from '../urls.ts';
import { Cases, Footnotes } from './asides.tsx';
import { moments } from './dates.ts';
import { Fold } from './fold.tsx';
import { mentionsOf, organisations } from './mentions.ts';
import { MoveKeys } from './move-form.tsx';
import { Named } from './named.tsx';
import { Picture } from './picture.tsx';
import { Elsewhere, Plan } from './plan.tsx';
import { Figures, Moments, Sums } from './tables.tsx';
import { Timeline } from './timeline.tsx';
import { holds, planned, treeOf } from './tree.ts';
import type { View } from './view.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly n?: number;
  readonly body: Child;
}

/** The parts of the page that have something to show, in order. */
export function sectionsOf(view: View): readonly Section[] {
  const { plan, say, language } = view;
  const { elements, mentions } = plan;
  const nodes = planned(treeOf(elements.filter(({ kind }) => kind !== 'footnote' && kind !== 'case')));
  const named = organisations(mentions, language);
  const lands = namedCountries(mentions, locale(language));

  const figures = mentionsOf(mentions, 'figure');
  const sums = mentionsOf(mentions, 'money');
  const times = moments(elements, mentions, language);
  const cases = elements.filter(({ kind }) => kind === 'case');
  const notes = elements.filter(({ kind }) => kind === 'footnote');
  return [
    ...planSections(view, nodes),
    ...some(lands, (n) => ({
      id: 'countries',
      title: say.countries,
      n,
      body: <Named view={view} groups={lands} />,
    })),
    ...some(named.others, (n) => ({
      id: 'organisations',
      title: say.organisations,
      n,
      body: <Named view={view} groups={named.others} />,
    })),
    ...some(named.forums, (n) => ({
      id: 'forums',
      title: say.forums,
      n,
      body: <Named view={view} groups={named.forums} />,
    })),
    ...some(figures, (n) => ({
      id: 'figures',
      title: say.figures,
      n,
      body: <Figures view={view} figures={figures} />,
    })),
    ...some(sums, (n) => ({
      id: 'sums',
      title: say.sums,
      n,
      body: <Fold items={sums} more={say.more} draw={(some) => <Sums view={view} sums={some} />} />,
    })),
    ...some(times, (n) => ({ id: 'time', title: say.time, n, body: <Time view={view} times={times} /> })),
    ...some(cases, (n) => ({ id: 'cases', title: say.cases, n, body: <Cases view={view} cases={cases} /> })),
    ...some(notes, (n) => ({
      id: 'footnotes',
      title: say.footnotes,
      n,
      body: <Footnotes view={view} notes={notes} />,
    })),
  ];
}

function some<T>(items: readonly T[], section: (n: number) => Section): readonly Section[] {
  return items.length > 0 ? [section(items.length)] : [];
}

function planSections(view: View, nodes: ReturnType<typeof treeOf>): readonly Section[] {
  const { say, language, plan: whole } = view;
  const kinds = (['priority', 'goal', 'initiative', 'commitment'] as const).flatMap((kind) => {
    const n = whole.elements.filter((element) => element.kind === kind).length;
    return n > 0 ? [count(language, n, say.kinds[kind])] : [];
  });
  if (kinds.length === 0) return [{ id: 'plan', title: say.plan, body: <p>{say.noPlan}</p> }];
  const drawn = whole.elements.some(({ kind }) => kind === 'goal' || kind === 'initiative' || kind === 'priority');
  const picture = {
    id: 'picture',
    title: say.picture,
    body: (
      <>
        <p class="tallies">{kinds.join(' · ')}</p>
        {view.status ? <AllCounted view={view} /> : null}
        <Picture nodes={nodes} view={view} />
        <p class="small quiet">{say.pictureNote}</p>
        {view.status ? <SignLegend language={language} /> : null}
      </>
    ),
  };
  const core = nodes.filter((node) => holds(node, 'priority', 'goal', 'initiative'));
  const loose = nodes.filter((node) => !core.includes(node));
  const plan = {
    id: 'plan',
    title: say.plan,
    body: (
      <div class="plan">
        <div class="plan-ways">
          <button
            type="button"
            class="button button-unstyled"
            data-open-all={say.openAll}
            data-close-all={say.closeAll}
            hidden
          >
            {say.openAll}
          </button>
          {view.edit?.shape ? <a href={urls.addElement(view.strategy.id)}>{say.addPart}</a> : null}
          {view.edit?.shape ? <MoveKeys view={view} /> : null}
        </div>
        <Plan view={view} nodes={core} />
        {loose.length > 0 ? (
          <section class="branch elsewhere">
            <h3>{core.length > 0 ? say.elsewhere : say.commitments}</h3>
            <Elsewhere view={view} nodes={loose} />
          </section>
        ) : null}
      </div>
    ),
  };
  return drawn ? [picture, plan] : [plan];
}

/** How many stand how, and the rule beside it. */
function AllCounted({ view: { status, language } }: { view: View }) {
  if (!status) return null;
  return (
    <div class="all-counted">
      <StatusTally of={status.all} language={language} />
      <p class="rule">{statusWords[language].shortRule}</p>
    </div>
  );
}

function Time({ view, times }: { view: View; times: ReturnType<typeof moments> }) {
  const { say, strategy } = view;
  const due = times.filter((moment) => moment.deadline);
  const others = times.filter((moment) => !moment.deadline);
  return (
    <>
      <Timeline moments={times} period={strategy.period} label={say.timeLabel} />
      <p class="small quiet timeline-note">{say.timeNote}</p>
      {due.length > 0 ? (
        <>
          <h3>{say.deadlines}</h3>
          <Fold items={due} more={say.more} draw={(some) => <Moments view={view} moments={some} />} />
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{say.dates}</h3>
          <Fold items={others} more={say.more} draw={(some) => <Moments view={view} moments={some} />} />
        </>
      ) : null}
    </>
  );
}
