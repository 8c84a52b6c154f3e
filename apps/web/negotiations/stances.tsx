import { may } from '@lofte/domain/rights';
import { type Stance, stands } from '@lofte/domain/world/dossier';
import type { Standing } from '@lofte/service/world/things-of';
import { countryName } from '../element/countries.ts';
import type { Language } from '../language.ts';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { CountryList } from '../world/country-list.tsx';
import { LineForm } from '../world/line-form.tsx';
import { InConfidence } from './in-confidence.tsx';
import { negotiationWords } from './words.ts';

interface StancesProps {
  readonly dossier: string;
  readonly stances: readonly Standing<Stance>[];
  readonly today: string;
  readonly typed?: URLSearchParams | undefined;
  /** Id of the one that is to be changed. */
  readonly change?: string | undefined;
  readonly request: PageRequest;
}

/** Where the others stand, with how we know. One form writes them down, and changes one that was chosen. */
export function Stances({ dossier, stances, today, typed, change, request }: StancesProps) {
  const { language, actor } = request;
  const say = negotiationWords[language];
  const edits = may(actor, 'sensitive.edit');
  const before = stances.find(({ thing }) => thing.id === (typed?.get('id') ?? change));
  const open = before !== undefined || typed?.has('stand') === true;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{say.others}</h2>
      <InConfidence language={language} />
      {stances.length === 0 ? <p class="quiet">{say.noOthers}</p> : null}
      {stands.map((stand) => {
        const those = stances.filter(({ thing }) => thing.stand === stand);
        if (those.length === 0) return null;
        return (
          <section>
            <h3>
              {say.stands[stand]} <span class="quiet">{those.length}</span>
            </h3>
            <ul class="plain lines">
              {those.map((one) => (
                <li>
                  <StanceLine {...{ dossier, one, edits, language }} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {edits ? (
        <details class="change" open={open} id="stance">
          <summary>{before ? say.changeTitle(countryName(language, before.thing.country)) : say.addStance}</summary>
          <StanceForm {...{ dossier, before, typed: typed?.has('stand') ? typed : undefined, today, language }} />
          <CountryList language={language} />
        </details>
      ) : null}
    </section>
  );
}

function StanceLine(props: { dossier: string; one: Standing<Stance>; edits: boolean; language: Language }) {
  const { dossier, one, edits, language } = props;
  const say = negotiationWords[language];
  const { country, what, source, day } = one.thing;
  return (
    <>
      <p>
        <a href={urls.country(country)}>{countryName(language, country)}</a> {what}
      </p>
      <p class="about quiet">
        {[source && say.sourceIs(source), sayTime(language, day)].filter(Boolean).join(' · ')}{' '}
        {edits ? <a href={`${urls.dossier(dossier, { change: one.thing.id })}#stance`}>{say.change}</a> : null}
      </p>
    </>
  );
}

function StanceForm(props: {
  dossier: string;
  before?: Standing<Stance> | undefined;
  typed?: URLSearchParams | undefined;
  today: string;
  language: Language;
}) {
  const { dossier, before, typed, today, language } = props;
  const say = negotiationWords[language];
  const value = (name: string, is: string) => typed?.get(name) ?? is;
  const common = { issues: [], language };
  const { thing } = before ?? {};
  return (
    <LineForm
      action={urls.writeStance(dossier)}
      before={before && { id: before.thing.id, since: before.since }}
      language={language}
    >
      {before ? (
        <input type="hidden" name="country" value={countryName(language, before.thing.country)} />
      ) : (
        <Line {...common} name="country" short list="countries" label={say.country} value={value('country', '')} />
      )}
      <Select
        {...{ name: 'stand', label: say.stand, value: value('stand', thing?.stand ?? 'for') }}
        options={new Map(stands.map((one) => [one, say.stands[one]]))}
      />
      <Area {...common} name="standWhat" rows={2} label={say.standWhat} value={value('standWhat', thing?.what ?? '')} />
      <Line {...common} name="source" label={say.source} value={value('source', thing?.source ?? '')} limit={1_000} />
      <Line {...common} name="day" type="date" label={say.day} value={value('day', thing?.day ?? today)} />
    </LineForm>
  );
}
