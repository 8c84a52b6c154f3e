import { may } from '@lofte/domain/rights';
import { metWays, type Position } from '@lofte/domain/world/dossier';
import type { WorldNames } from '@lofte/service/world/names-for';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { paragraphs } from '../strategy/view.ts';
import { sayDay, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { InConfidence } from './in-confidence.tsx';
import { negotiationWords } from './words.ts';

interface PositionsProps {
  readonly dossier: string;
  /** The newest first. */
  readonly positions: readonly Position[];
  readonly names: WorldNames;
  readonly today: string;
  readonly typed?: URLSearchParams | undefined;
  readonly request: PageRequest;
}

/** What we want, in versions: the newest stands, the ones before are folded away. */
export function Positions({ dossier, positions, names, today, typed, request }: PositionsProps) {
  const { language, actor } = request;
  const say = negotiationWords[language];
  const [newest, ...before] = positions;
  const edits = may(actor, 'sensitive.edit');
  return (
    <section aria-labelledby="our-position">
      <h2 id="our-position">{say.position}</h2>
      <InConfidence language={language} />
      {newest ? <Version {...{ position: newest, names, language }} /> : <p class="quiet">{say.noPosition}</p>}
      {edits && newest && !newest.cleared ? <Clear {...{ dossier, position: newest.id, today, language }} /> : null}
      {edits && newest ? <Judge {...{ dossier, position: newest, language }} /> : null}
      {edits ? (
        <details class="change" open={typed?.has('position') === true}>
          <summary>{say.newVersion}</summary>
          <form method="post" action={urls.writePosition(dossier)}>
            <Area
              {...{ name: 'position', label: say.position, hint: say.newVersionHint, issues: [], language, rows: 8 }}
              value={typed?.get('position') ?? newest?.text ?? ''}
            />
            <button type="submit" class="button button-primary">
              {say.save}
            </button>
          </form>
        </details>
      ) : null}
      {before.length > 0 ? (
        <details>
          <summary>{say.earlier}</summary>
          {before.map((position) => (
            <Version {...{ position, names, language }} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Version({ position, names, language }: { position: Position; names: WorldNames; language: Language }) {
  const say = negotiationWords[language];
  const { version, text, cleared, met, by, at } = position;
  return (
    <article class="position">
      <h3>{say.version(sayNumber(language, version))}</h3>
      {paragraphs(text).map((part) => (
        <p class="as-written">{part}</p>
      ))}
      <p class="small quiet">
        {say.writtenBy(names.people.get(by) ?? by, sayDay(language, at))} ·{' '}
        {cleared ? say.clearedBy(cleared.by, sayTime(language, cleared.day) ?? cleared.day) : say.notCleared}
      </p>
      {met ? (
        <p>
          <b>{say.met[met.how]}</b> {met.why}
        </p>
      ) : null}
    </article>
  );
}

function Clear(props: { dossier: string; position: string; today: string; language: Language }) {
  const { dossier, position, today, language } = props;
  const say = negotiationWords[language];
  const common = { issues: [], language };
  return (
    <details class="change">
      <summary>{say.clear}</summary>
      <form method="post" action={urls.clearPosition(dossier)}>
        <input type="hidden" name="id" value={position} />
        <Line {...common} name="by" label={say.clearer} value="" limit={300} />
        <Line {...common} name="cleared-day" type="date" label={say.day} value={today} />
        <button type="submit" class="button button-secondary">
          {say.save}
        </button>
      </form>
    </details>
  );
}

function Judge({ dossier, position, language }: { dossier: string; position: Position; language: Language }) {
  const say = negotiationWords[language];
  return (
    <details class="change">
      <summary>{say.judge}</summary>
      <form method="post" action={urls.judgePosition(dossier)}>
        <input type="hidden" name="id" value={position.id} />
        <Select
          {...{ name: 'how', label: say.outcome, value: position.met?.how ?? 'met' }}
          options={new Map(metWays.map((one) => [one, say.met[one]]))}
        />
        <Area {...{ name: 'why', label: say.why, issues: [], language, rows: 3 }} value={position.met?.why ?? ''} />
        <button type="submit" class="button button-secondary">
          {say.save}
        </button>
      </form>
    </details>
  );
}
