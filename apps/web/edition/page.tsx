import { limits } from '@lofte/domain/edit-plan/limits';
import type { EditionLine } from '@lofte/domain/edition/edition-line';
import type { EditionSight } from '@lofte/service/edition-of';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { StrategyWays } from '../strategy/ways.tsx';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { Line } from './line.tsx';
import { type Asked, groupOf, type View, viewOf } from './view.ts';
import { type Group, groups } from './words.ts';

interface EditionProps {
  readonly sight: EditionSight;
  readonly request: PageRequest;
  /** What was asked for and not done, and why. */
  readonly asked?: Asked | undefined;
  readonly trouble?: string | undefined;
  readonly reason?: string | undefined;
}

/** A new edition beside the plan: what it says otherwise, each line with a tick, and adopting the chosen ones. */
export function EditionPage({ sight, request, asked, trouble, reason }: EditionProps) {
  const view = viewOf(sight, request.language, asked);
  const { say, plan, paper, edition, language } = view;
  const { lines } = edition;
  const name = paper.title ?? paper.name;
  return (
    <Page title={`${say.title} – ${plan.strategy.title}`} request={request}>
      <article class="edition">
        <StrategyWays strategy={plan.strategy.id} request={request} />
        <p class="over">
          {say.title} {say.of(plan.strategy.title)}
        </p>
        <h1>{setTitle(name)}</h1>
        {trouble ? (
          <div class="alert alert-error" role="alert">
            <p class="alert-heading">{say.trouble}</p>
            <p class="alert-text">{trouble}</p>
          </div>
        ) : null}
        {lines.length === 0 ? (
          <p>
            <b>{say.same}</b> {say.sameWhat}
          </p>
        ) : (
          <p>{say.lead(count(language, lines.length, say.things))}</p>
        )}
        <p class="links">
          <a href={urls.reading(paper.id)}>{say.reading}</a> <a href={urls.source(paper.id)}>{say.paper}</a>
        </p>
        <Counts view={view} />
        <form method="post" action={urls.edition(plan.strategy.id, paper.id)}>
          <input type="hidden" name="seen" value={String(view.seq)} />
          <input type="hidden" name="version" value={String(view.draft.version)} />
          {groups.map((group) => (
            <Lines view={view} group={group} lines={lines.filter((line) => groupOf(line) === group)} />
          ))}
          <Take view={view} reason={reason} />
        </form>
      </article>
    </Page>
  );
}

/** `tilføjer 3 · udelader 2 · omformulerer 5 (1 svagere)`, each a way to its lines. */
function Counts({ view }: { view: View }) {
  const { say, edition, language } = view;
  const counted = groups.flatMap((group) => {
    const lines = edition.lines.filter((line) => groupOf(line) === group);
    return lines.length > 0 ? [{ group, lines }] : [];
  });
  if (counted.length === 0) return null;
  return (
    <ul class="drift-counts" aria-label={say.counts}>
      {counted.map(({ group, lines }) => (
        <li>
          <a href={`#${group}`}>
            {say.groups[group]} <b>{sayNumber(language, lines.length)}</b>
          </a>
          {group === 'reworded' ? judged(view, lines) : null}
        </li>
      ))}
    </ul>
  );
}

function judged({ say, language }: View, lines: readonly EditionLine[]): string {
  const of = (kind: string) => lines.filter((line) => 'meaning' in line && line.meaning?.kind === kind).length;
  const [weaker, stronger] = [of('weaker'), of('stronger')];
  const parts = [
    ...(weaker > 0 ? [say.weaker(sayNumber(language, weaker))] : []),
    ...(stronger > 0 ? [say.stronger(sayNumber(language, stronger))] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function Lines({ view, group, lines }: { view: View; group: Group; lines: readonly EditionLine[] }) {
  if (lines.length === 0) return null;
  const { say, language } = view;
  const note = say.notes[group];
  return (
    <section id={group} aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`} class="drift-title">
        {say.groups[group]} <span class="tally">{sayNumber(language, lines.length)}</span>
      </h2>
      {note ? <p class="small quiet">{note}</p> : null}
      <ul class="drift-lines plain">
        {lines.map((line) => (
          <Line view={view} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Take({ view, reason }: { view: View; reason: string | undefined }) {
  const { say, edition } = view;
  const same = edition.lines.length === 0;
  return (
    <div class="edition-take">
      <div class="form-group">
        <label class="form-label" for="edition-reason">
          {say.reason}
        </label>
        <input class="form-input" id="edition-reason" name="reason" value={reason ?? ''} maxlength={limits.reason} />
      </div>
      <button type="submit" class="button button-primary">
        {same ? say.takeSame : say.takeChosen}
      </button>{' '}
      {same ? null : (
        <>
          <button type="submit" class="button button-secondary" name="all" value="1">
            {say.takeAll}
          </button>
          {edition.lines.some(({ personal }) => personal) ? <p class="small quiet">{say.takeAllWhat}</p> : null}
        </>
      )}
    </div>
  );
}
