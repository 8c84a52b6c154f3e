import type { LoadParts } from '@lofte/service/steering/load-parts';
import { Page } from '../layout.tsx';
import { count, sayNumber } from '../numbers.ts';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { fitSigns } from './capacity-page.tsx';
import { steeringWords } from './words.ts';

/** What the work of an organisation in a year is added up from: each part of a plan with what it takes. */
export function LoadPage({ load, request }: { load: LoadParts; request: PageRequest }) {
  const { language } = request;
  const say = steeringWords[language];
  const { organisation, fit, state, parts } = load;
  const title = `${organisation.name} ${fit.year}`;
  const several = new Set(parts.map(({ strategy }) => strategy)).size > 1;
  return (
    <Page title={title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={urls.capacity()}>{say.capacity}</a>
        </p>
        <h1>{title}</h1>
        <p>
          <b>{count(language, fit.load, say.personYear)}</b>{' '}
          {fit.capacity === undefined ? null : say.ofCapacity(sayNumber(language, fit.capacity))} ·{' '}
          <span aria-hidden="true">{fitSigns[state]}</span> {say.fit[state]}
        </p>
        {parts.length === 0 ? (
          <p class="quiet">{say.loadNothing}</p>
        ) : (
          <section class="wide-table" tabindex={0} aria-label={say.loadTable}>
            <table class="capacity">
              <thead>
                <tr>
                  <th scope="col">{say.loadPart}</th>
                  {several ? <th scope="col">{say.loadStrategy}</th> : null}
                  <th scope="col">{say.capacity}</th>
                </tr>
              </thead>
              <tbody>
                {parts.map(({ strategy, title: of, element, personYears }) => (
                  <tr>
                    <th scope="row">
                      <a href={urls.element(strategy, element.id)}>{element.title}</a>
                    </th>
                    {several ? <td>{of}</td> : null}
                    <td>{sayNumber(language, personYears)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <p>
          <a href={urls.organisation(organisation.id)}>{organisation.name}</a>
        </p>
      </div>
    </Page>
  );
}
