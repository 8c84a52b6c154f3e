import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import type { Decision } from '@lofte/domain/steering/decision';
import { longestRegime, type Partnership, phases, pointStates, regimes } from '@lofte/domain/world/partnership';
import { FormFrame } from '../form-frame.tsx';
import type { Language } from '../language.ts';
import { RegisterLists } from '../register/picker.tsx';
import { Area, FieldWrong, Line, Tick, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { Cell, MoreRows } from './cells.tsx';
import { CountryList } from './country-list.tsx';
import { sayWorldIssue } from './issues.ts';
import type { PartnershipFields } from './partnership-fields.ts';
import { sayPartnership } from './say.ts';
import { worldWords } from './words.ts';
import { Wrong } from './wrong.tsx';

export interface PartnershipFormProps {
  readonly fields: PartnershipFields;
  readonly register: Register;
  /** Themes that others have, or papers list. */
  readonly themes: readonly string[];
  /** What a steering group decided, to be named as what is behind it. */
  readonly decisions: readonly Decision[];
  readonly issues?: readonly Issue[];
  /** The one that is changed, and after which entry it was seen so; none for a new one. */
  readonly before?: { readonly thing: Partnership; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = [
  ...['country', 'region', 'regime', 'themes', 'from', 'to', 'reason', 'decision', 'organisation', 'note'],
  ...['agreements', 'contacts', 'points'],
];
const sides = ['theirs', 'ours', 'attaché'] as const;

/** A new partnership, or one to change. Whatever was typed stays while anything is wrong with it. */
export function PartnershipForm(props: PartnershipFormProps) {
  const { fields, register, themes, decisions, issues = [], before, request } = props;
  const { language } = request;
  const say = worldWords[language];
  const name = before && sayPartnership(language, before.thing);
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: name ? say.changeTitle(name) : say.newPartnershipTitle, look: 'world', request }}
      back={
        before ? { href: urls.partnership(before.thing.id), name: name ?? '' } : { href: urls.world(), name: say.title }
      }
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changePartnership(before.thing.id) : urls.newPartnership()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={<FieldLists register={register} language={language} />}
    >
      <Line {...common} name="country" list="countries" label={say.countryOrRegion} value={fields.country} />
      <Line {...common} name="region" label={say.region} hint={say.regionHint} value={fields.region} limit={200} />
      <Line
        {...{ ...common, name: 'regime', label: say.regime, hint: say.regimeHint }}
        {...{ list: 'regimes', value: fields.regime, limit: longestRegime }}
      />
      <Together {...common} name="themes" label={say.themesOf}>
        {[...new Set([...themes, ...fields.ticked])].map((theme) => (
          <Tick name="theme" value={theme} label={theme} ticked={fields.ticked.includes(theme)} />
        ))}
        <Area {...{ issues: [], language, name: 'themes', label: say.otherThemes, rows: 3 }} value={fields.themes} />
      </Together>
      <div class="side-by-side">
        <Select
          {...{ name: 'phase', label: say.phase, value: fields.phase }}
          options={new Map(phases.map((one) => [one, say.phases[one]]))}
        />
        <Line {...common} name="from" short label={say.from} value={fields.from} />
        <Line {...common} name="to" short label={say.to} value={fields.to} />
      </div>
      <p class="form-hint">{say.dateHint}</p>
      <Area {...common} name="reason" label={say.reason} value={fields.reason} rows={3} />
      {decisions.length > 0 ? (
        <>
          <Select
            {...{ name: 'decision', label: say.decision, none: say.noDecision, value: fields.decision }}
            options={new Map(decisions.map(({ id, number, title }) => [id, `${number}: ${title}`]))}
          />
          <FieldWrong {...common} name="decision" />
        </>
      ) : null}
      <Line
        {...common}
        name="organisation"
        list="register-parties"
        label={say.organisation}
        value={fields.organisation}
      />
      <Together {...common} name="agreements" label={say.agreements} hint={say.agreementsHint}>
        <Agreements {...{ fields, language }} />
      </Together>
      <Together {...common} name="contacts" label={say.contacts} hint={say.contactsHint}>
        <Contacts {...{ fields, language }} />
      </Together>
      <Together {...common} name="points" label={say.points}>
        <Points {...{ fields, language }} />
      </Together>
      <Area {...common} name="note" label={say.note} value={fields.note} />
    </FormFrame>
  );
}

function FieldLists({ register, language }: { register: Register; language: Language }) {
  return (
    <>
      <RegisterLists register={register} />
      <CountryList language={language} />
      <datalist id="regimes">
        {regimes.map((one) => (
          <option value={worldWords[language].regimes[one]} />
        ))}
      </datalist>
    </>
  );
}

interface RowsProps {
  readonly fields: PartnershipFields;
  readonly language: Language;
}

function Agreements({ fields, language }: RowsProps) {
  const say = worldWords[language];
  return (
    <>
      {fields.agreements.map(({ id, title, signed, link }, i) => (
        <div class="row-of-three">
          <input type="hidden" name="agreement-id" value={id} />
          <Cell name="agreement" label={say.agreement} nth={i} value={title} limit={500} />
          <Cell name="signed" label={say.signed} nth={i} value={signed} limit={40} />
          <Cell name="link" label={say.link} nth={i} value={link} limit={2_000} />
        </div>
      ))}
      <MoreRows name="agreements" language={language} />
    </>
  );
}

function Contacts({ fields, language }: RowsProps) {
  const say = worldWords[language];
  return (
    <>
      {fields.contacts.map(({ id, side, name, at }, i) => (
        <div class="row-of-three">
          <input type="hidden" name="contact-id" value={id} />
          <Cell name="contact" label={say.contact} nth={i} value={name} limit={300} list="register-people" />
          <select class="form-select" name="side" aria-label={`${say.side} ${i + 1}`}>
            {sides.map((one) => (
              <option value={one} selected={one === side}>
                {say.sides[one]}
              </option>
            ))}
          </select>
          <Cell name="at" label={say.at} nth={i} value={at} limit={300} />
        </div>
      ))}
      <MoreRows name="contacts" language={language} />
    </>
  );
}

function Points({ fields, language }: RowsProps) {
  const say = worldWords[language];
  return (
    <>
      {fields.points.map(({ id, number, title, theme, owner, due, state }, i) => (
        <div class="point-row">
          <input type="hidden" name="point-id" value={id} />
          <Cell name="point-number" label={say.pointNumber} nth={i} value={number} limit={20} />
          <Cell name="point" label={say.point} nth={i} value={title} limit={2_000} />
          <Cell name="point-theme" label={say.theme} nth={i} value={theme} limit={200} />
          <Cell name="point-owner" label={say.owner} nth={i} value={owner} limit={300} list="register-parties" />
          <Cell name="due" label={say.due} nth={i} value={due} limit={40} />
          <select class="form-select" name="point-state" aria-label={`${say.state} ${i + 1}`}>
            <option value="">{say.noState}</option>
            {pointStates.map((one) => (
              <option value={one} selected={one === state}>
                {say.pointStates[one]}
              </option>
            ))}
          </select>
        </div>
      ))}
      <MoreRows name="points" language={language} />
    </>
  );
}
