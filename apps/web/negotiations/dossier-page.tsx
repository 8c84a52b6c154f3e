import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { type Dossier, dossierKinds, dossierStages } from '@lofte/domain/world/dossier';
import type { DossierSight } from '@lofte/service/world/dossiers-of';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { PromiseChoice } from '@lofte/service/world/promise-choices';
import { WorldBriefLinks } from '../briefs/world-brief-links.tsx';
import type { Language } from '../language.ts';
import type { PageRequest } from '../route.ts';
import { Fact } from '../steering/group-parts.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { servedBy } from '../world/about.ts';
import { Served } from '../world/promises.tsx';
import { RemoveThing } from '../world/remove-thing.tsx';
import { Steps } from '../world/steps.tsx';
import { ThingFrame } from '../world/thing-frame.tsx';
import { worldWords } from '../world/words.ts';
import { Wrong } from '../world/wrong.tsx';
import { Positions } from './positions.tsx';
import { Stances } from './stances.tsx';
import { negotiationWords } from './words.ts';

export interface DossierPageProps {
  readonly sight: DossierSight;
  readonly names: WorldNames;
  readonly promises: readonly PromiseChoice[];
  readonly forum: { readonly id: string; readonly name: string } | undefined;
  readonly saved: boolean;
  readonly today: string;
  readonly issues?: readonly Issue[];
  /** What was typed in a form of the page that was refused. */
  readonly typed?: URLSearchParams | undefined;
  /** Id of what is to be changed on the page itself. */
  readonly change?: string | undefined;
  readonly request: PageRequest;
}

/** One file: where it is, what comes next, what it serves; and for few what we want and where the others stand. */
export function DossierPage(props: DossierPageProps) {
  const { sight, saved, issues = [], request } = props;
  const { thing, since, sensitive } = sight;
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'world.edit');
  return (
    <ThingFrame
      {...{ title: thing.title, saved, request }}
      back={{ href: urls.negotiations(), name: say.title }}
      about={
        <p class="quiet">
          {[say.kinds[thing.kind], thing.reference, stageName(language, thing)].filter(Boolean).join(' · ')}
        </p>
      }
      wrong={<Wrong {...{ issues, language }} />}
      change={edits ? urls.changeDossier(thing.id) : undefined}
    >
      <WorldBriefLinks url={(format, other) => urls.dossierBrief(thing.id, format, other)} language={language} />
      <Stages thing={thing} language={language} />
      <Facts {...props} language={language} />
      {sensitive ? (
        <>
          <Positions {...{ dossier: thing.id, positions: sensitive.positions, ...props }} />
          <Stances {...{ dossier: thing.id, stances: sensitive.stances, ...props }} />
        </>
      ) : null}
      {thing.note ? <h2>{say.note}</h2> : null}
      {paragraphs(thing.note ?? '').map((part) => (
        <p class="as-written">{part}</p>
      ))}
      {edits ? <RemoveThing action={urls.removeDossier(thing.id)} {...{ since, language }} /> : null}
    </ThingFrame>
  );
}

export function stageName(language: Language, { kind, stage }: Pick<Dossier, 'kind' | 'stage'>): string {
  const known = dossierStages[dossierKinds.find((one) => one === kind) ?? 'act'].find((one) => one === stage);
  return known ? negotiationWords[language].stages[known] : stage;
}

/** The way that a file of its kind goes, and how far it is. */
function Stages({ thing, language }: { thing: Dossier; language: Language }) {
  const say = negotiationWords[language];
  const all = dossierStages[thing.kind];
  return (
    <ol class="stages" aria-label={say.stage}>
      {all.map((one) => (
        <li aria-current={one === thing.stage ? 'step' : undefined}>{say.stages[one]}</li>
      ))}
    </ol>
  );
}

function Facts({
  sight: { thing },
  names,
  promises,
  forum,
  today,
  language,
}: DossierPageProps & { language: Language }) {
  const say = negotiationWords[language];
  const { next, organisation, link, about, outcome, home } = thing;
  const served = servedBy(about, promises);
  return (
    <dl class="round-facts">
      {next ? (
        <Fact name={say.next}>
          {next.step}
          {next.day ? (
            <span class={next.day < today.slice(0, next.day.length) ? 'overdue' : 'quiet'}>
              {' '}
              {sayTime(language, next.day) ?? next.day}
            </span>
          ) : null}
        </Fact>
      ) : null}
      {forum ? (
        <Fact name={say.forum}>
          <a href={urls.forum(forum.id)}>{forum.name}</a>
        </Fact>
      ) : null}
      {organisation ? (
        <Fact name={say.organisation}>
          <a href={urls.organisation(organisation)}>{names.organisations.get(organisation) ?? ''}</a>
        </Fact>
      ) : null}
      {link ? (
        <Fact name={say.link}>
          <a href={link} rel="noreferrer">
            {say.readIt}
          </a>
        </Fact>
      ) : null}
      {served.length > 0 ? (
        <Fact name={worldWords[language].serves}>
          <Served served={served} />
        </Fact>
      ) : null}
      {outcome ? (
        <Fact name={say.outcome}>
          {paragraphs(outcome).map((part) => (
            <p class="as-written">{part}</p>
          ))}
        </Fact>
      ) : null}
      {home.length > 0 ? (
        <Fact name={say.home}>
          <Steps steps={home} today={today} language={language} />
        </Fact>
      ) : null}
    </dl>
  );
}
