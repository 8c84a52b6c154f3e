import type { Proposal } from '@lofte/domain/register/proposals';
import type { Organisation } from '@lofte/domain/things';
import { organisationKinds } from '@lofte/domain/things';
import type { RegisterList } from '@lofte/service/list-register';
import { count, sayNumber } from '../numbers.ts';
import { Quote } from '../quote.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { sayKind } from './say.ts';
import { registerWords } from './words.ts';

type Upkeep = NonNullable<RegisterList['upkeep']>;
interface ProposalsProps {
  readonly upkeep: Upkeep;
  readonly names: ReadonlyMap<string, Organisation>;
  readonly request: PageRequest;
}

/** As many as one takes in at a glance; the rest unfolds. */
const first = 5;
/** Places shown of each. */
const places = 3;

/** Organisations that the reader found and the register does not have: to be taken in one by one, or all at once. */
export function Proposals({ upkeep, names, request }: ProposalsProps) {
  const { language } = request;
  const say = registerWords[language];
  const all = upkeep.proposals;
  if (all.length + upkeep.dismissed.length === 0) return null;
  const row = (proposal: Proposal, i: number) => (
    <ProposalLine {...{ proposal, names, request, upkeep }} id={`kind-${i}`} />
  );
  return (
    <section class="upkeep">
      {all.length > 0 ? <h2>{say.proposals}</h2> : null}
      {all.length > 0 ? <p>{say.proposalsWhat}</p> : null}
      <form method="post" action={urls.proposals()}>
        {all.length > 0 ? <ul class="plain lines">{all.slice(0, first).map(row)}</ul> : null}
        {all.length > first ? (
          <details>
            <summary>{say.otherProposals(sayNumber(language, all.length - first))}</summary>
            <ul class="plain lines">{all.slice(first).map((proposal, i) => row(proposal, i + first))}</ul>
          </details>
        ) : null}
        {all.length > 1 ? (
          <p class="choice">
            <button type="submit" class="button button-secondary" name="all" value="all">
              {say.takeAll(sayNumber(language, all.length))}
            </button>
          </p>
        ) : null}
        <DismissedNames upkeep={upkeep} request={request} />
      </form>
    </section>
  );
}

/** What somebody dismissed, so that a slip can be mended. */
function DismissedNames({ upkeep: { dismissed }, request }: Pick<ProposalsProps, 'upkeep' | 'request'>) {
  const say = registerWords[request.language];
  if (dismissed.length === 0) return null;
  return (
    <details>
      <summary>{say.allDismissed(sayNumber(request.language, dismissed.length))}</summary>
      <ul class="plain lines">
        {dismissed.map(({ key, name }) => (
          <li>
            {name}{' '}
            <button
              type="submit"
              class="button button-unstyled small"
              name="again"
              value={key}
              aria-label={`${say.again}: ${name}`}
            >
              {say.again}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ProposalLine({ proposal, names, request, upkeep, id }: ProposalsProps & { proposal: Proposal; id: string }) {
  const { language } = request;
  const say = registerWords[language];
  const { key, name, acronym, kind, organisation, elements, times } = proposal;
  const known = organisation === undefined ? undefined : names.get(organisation);
  const strategies = new Set([...proposal.places, ...elements].map(({ strategy }) => strategy));
  const [only] = strategies;
  const where =
    strategies.size === 1 && only ? upkeep.titles.get(only) : count(language, strategies.size, say.strategy);
  return (
    <li class="proposal">
      <div>
        <p>
          <b>{known?.name ?? name}</b>
          {acronym ? <span class="quiet"> {acronym}</span> : null}
        </p>
        <p class="about">
          {known ? `${say.linkOnly} ` : ''}
          {say.named(count(language, times, say.times))} {say.inStrategies(where ?? '')}
          {elements.length > 0 ? ` · ${say.ownerOf(count(language, elements.length, say.element))}` : ''}{' '}
          {proposal.places.slice(0, places).map(({ document, span }) => (
            <>
              <Quote document={document} span={span} language={language} />{' '}
            </>
          ))}
        </p>
      </div>
      <input type="hidden" name="key" value={key} />
      {known ? (
        <span />
      ) : (
        <select class="form-select" name={`kind:${key}`} id={id} aria-label={say.ofKind(name)}>
          {organisationKinds.map((one) => (
            <option value={one} selected={one === kind}>
              {sayKind(language, one)}
            </option>
          ))}
        </select>
      )}
      <button
        type="submit"
        class="button button-secondary"
        name="one"
        value={key}
        aria-label={`${known ? say.link : say.takeIn}: ${name}`}
      >
        {known ? say.link : say.takeIn}
      </button>
      <button
        type="submit"
        class="button button-unstyled small"
        name="dismiss"
        value={key}
        aria-label={`${say.dismiss}: ${known?.name ?? name}`}
      >
        {say.dismiss}
      </button>
    </li>
  );
}
