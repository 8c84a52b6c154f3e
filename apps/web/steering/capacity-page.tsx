import type { LoadShift } from '@lofte/domain/steering/fit';
import { type Fit, type FitState, fitState } from '@lofte/domain/steering/fit';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { CapacityNow } from '@lofte/service/steering/capacity-now';
import type { Language } from '../language.ts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { CapacityPicture } from './capacity-picture.tsx';
import { LoadShifts } from './load-shifts.tsx';
import { steeringWords } from './words.ts';

interface CapacityProps {
  readonly now: CapacityNow;
  readonly proposals: readonly { readonly proposal: Proposal; readonly shifts: readonly LoadShift[] }[];
  readonly request: PageRequest;
}

/** Work against capacity by organisation and year, and what waiting proposals would do to it. */
export function CapacityPage({ now, proposals, request }: CapacityProps) {
  const { language } = request;
  const say = steeringWords[language];
  const { fits } = now;
  const over = fits.filter((fit) => fitState(fit) === 'over');
  const name = nameIn(now);
  return (
    <Page title={say.capacityTitle} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.steering()}>{say.title}</a>
        </p>
        <h1>{say.capacityTitle}</h1>
        <p>{say.capacityLead}</p>
        {fits.length === 0 ? (
          <div class="empty">
            <p>
              <b>{say.capacityEmpty}</b>
            </p>
            <p>{say.capacityEmptyWhat}</p>
          </div>
        ) : (
          <>
            <Over {...{ over, name, language }} />
            <CapacityPicture {...{ fits, name, language }} />
            <Table {...{ fits, name, language }} />
            <section aria-labelledby="helps">
              <h2 id="helps">{say.whatHelps}</h2>
              {proposals.length === 0 ? <p>{say.whatHelpsNone}</p> : null}
              <ul class="plain lines">
                {proposals.map(({ proposal, shifts }) => (
                  <li>
                    <a class="title" href={urls.proposal(proposal.id)}>
                      {proposal.title}
                    </a>
                    <LoadShifts {...{ shifts, name, language }} />
                  </li>
                ))}
              </ul>
            </section>
          </>
        )}
      </div>
    </Page>
  );
}

function nameIn({ organisations }: CapacityNow): (id: string) => string {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

interface PartProps {
  readonly fits: readonly Fit[];
  readonly name: (organisation: string) => string;
  readonly language: Language;
}

function Over({ over, name, language }: { over: readonly Fit[] } & Omit<PartProps, 'fits'>) {
  const say = steeringWords[language];
  if (over.length === 0) return <p>✓ {say.allFits}</p>;
  return (
    <section aria-labelledby="over">
      <h2 id="over">{say.overFirst}</h2>
      <ul class="plain">
        {over.map(({ organisation, year, load, capacity = 0 }) => (
          <li>
            <b class="overdue">
              ▲ {name(organisation)} {year}
            </b>{' '}
            {say.overBy(count(language, Math.round((load - capacity) * 100) / 100, say.personYear))}{' '}
            <a href={urls.load(organisation, year)}>
              {say.loadOf(sayNumber(language, load), sayNumber(language, capacity))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const fitSigns: Readonly<Record<FitState, string>> = { fits: '●', full: '◐', over: '▲', unsaid: '○' };

function Table({ fits, name, language }: PartProps) {
  const say = steeringWords[language];
  const years = [...new Set(fits.map(({ year }) => year))].toSorted((a, b) => a - b);
  const rows = Map.groupBy(fits, ({ organisation }) => organisation);
  return (
    <>
      <h2>{say.capacityTable}</h2>
      <section class="wide-table" tabindex={0} aria-label={say.capacityTable}>
        <table class="capacity">
          <thead>
            <tr>
              <th scope="col">{say.organisation}</th>
              {years.map((year) => (
                <th scope="col">{year}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].map(([organisation, those]) => (
              <tr>
                <th scope="row">
                  <a href={urls.organisation(organisation)}>{name(organisation)}</a>
                </th>
                {years.map((year) => (
                  <Cell fit={those.find((one) => one.year === year)} language={language} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Cell({ fit, language }: { fit: Fit | undefined; language: Language }) {
  const say = steeringWords[language];
  if (!fit) return <td class="quiet">–</td>;
  const state = fitState(fit);
  const load = sayNumber(language, fit.load);
  return (
    <td class={`is-${state}`}>
      <a href={urls.load(fit.organisation, fit.year)}>
        {fit.capacity === undefined ? load : say.loadOf(load, sayNumber(language, fit.capacity))}
      </a>
      <span class="of-fit">
        <span aria-hidden="true">{fitSigns[state]}</span> {say.fit[state]}
      </span>
    </td>
  );
}
