import type { Issue } from '@lofte/domain/issue';
import { engagementKinds, engagementStates, longestEngagementTitle } from '@lofte/domain/world/engagement';
import { engagementWords } from '../engagements/words.ts';
import { FormFrame } from '../form-frame.tsx';
import { Area, Line, Tick, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { CountryList } from '../world/country-list.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import { Wrong } from '../world/wrong.tsx';
import { RemoveEntry } from './country-page.tsx';
import { type PartnerFields, partnerVisibilities } from './fields.ts';
import { partnerWords } from './words.ts';

export interface PartnerFormProps {
  readonly fields: PartnerFields;
  readonly issues?: readonly Issue[];
  /** The one that is changed, and after which entry it was seen so; none for a new one. */
  readonly before?: { readonly id: string; readonly since: number } | undefined;
  /** Name of the writer's organisation. */
  readonly organisation: string;
  readonly request: PageRequest;
}

const atFields = ['title', 'from', 'to', 'country', 'place', 'ours', 'themes'];

/** A form of its own: it offers nothing of the register and of plans. */
export function PartnerForm({ fields, issues = [], before, organisation, request }: PartnerFormProps) {
  const { language } = request;
  const say = partnerWords[language];
  const { kinds, states } = engagementWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ look: 'world', request, save: say.save, cancel: say.cancel, since: before?.since }}
      title={before ? say.changeTitle : say.newTitle}
      back={{ href: urls.partnerForum(), name: say.title }}
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.partnerEntry(before.id) : urls.logAsPartner()}
      after={
        <>
          {before ? <RemoveEntry {...before} language={language} /> : null}
          <CountryList language={language} />
        </>
      }
    >
      <p>{say.writeLead(organisation)}</p>
      <Line
        {...{ ...common, name: 'title', label: say.what, hint: say.whatHint, value: fields.title }}
        limit={longestEngagementTitle}
      />
      <div class="side-by-side">
        <Select
          {...{ name: 'kind', label: say.kind, value: fields.kind }}
          options={new Map(engagementKinds.map((one) => [one, kinds[one]]))}
        />
        <Select
          {...{ name: 'state', label: say.state, value: fields.state }}
          options={new Map(engagementStates.map((one) => [one, states[one]]))}
        />
      </div>
      <Line {...common} name="country" short list="countries" label={say.country} value={fields.country} />
      <Line {...common} name="place" label={say.place} value={fields.place} limit={300} />
      <Line {...common} name="from" type="date" label={say.from} value={fields.from} />
      <Line {...common} name="to" type="date" label={say.to} hint={say.toHint} value={fields.to} />
      <Area {...common} name="ours" rows={2} label={say.who} hint={say.whoHint} value={fields.ours} />
      <Area {...common} name="themes" rows={2} label={say.themes} hint={say.themesHint} value={fields.themes} />
      <Together {...common} name="visible" label={say.visible} hint={say.visibleHint}>
        {partnerVisibilities.map((one) => (
          <Tick
            {...{ type: 'radio', name: 'visible', value: one, label: say.visibilities[one] }}
            ticked={one === fields.visible}
          />
        ))}
      </Together>
    </FormFrame>
  );
}
