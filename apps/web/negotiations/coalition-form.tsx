import type { Issue } from '@lofte/domain/issue';
import { type Coalition, coalitionKinds } from '@lofte/domain/world/coalition';
import type { Dossier } from '@lofte/domain/world/dossier';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import { Area, Line } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { forumChoices } from '../world/say.ts';
import { Wrong } from '../world/wrong.tsx';
import type { CoalitionFields } from './coalition-fields.ts';
import { negotiationWords } from './words.ts';

export interface CoalitionFormProps {
  readonly fields: CoalitionFields;
  readonly known: Known;
  readonly forums: readonly ForumName[];
  readonly dossiers: readonly Dossier[];
  readonly issues?: readonly Issue[];
  readonly before?: { readonly thing: Coalition; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['title', 'day', 'members', 'link', 'about', 'note'];

/** A new coalition, or one to change. */
export function CoalitionForm(props: CoalitionFormProps) {
  const { fields, known, forums, dossiers, issues = [], before, request } = props;
  const { language } = request;
  const say = negotiationWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.thing.title) : say.coalitionTitle, look: 'world', request }}
      back={
        before
          ? { href: urls.coalition(before.thing.id), name: before.thing.title }
          : { href: urls.negotiations(), name: say.title }
      }
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeCoalition(before.thing.id) : urls.newCoalition()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={<PromiseList promises={known.promises} />}
    >
      <Line {...common} name="title" label={say.what} value={fields.title} limit={500} />
      <div class="side-by-side">
        <Select
          {...{ name: 'kind', label: say.kind, value: fields.kind }}
          options={new Map(coalitionKinds.map((one) => [one, say.coalitionKinds[one]]))}
        />
        <Line {...common} name="day" type="date" label={say.day} value={fields.day} />
      </div>
      {forums.length > 0 ? (
        <Select
          {...{ name: 'forum', label: say.forum, value: fields.forum, none: '–' }}
          options={forumChoices(language, forums)}
        />
      ) : null}
      {dossiers.length > 0 ? (
        <Select
          {...{ name: 'dossier', label: say.dossier, value: fields.dossier, none: '–' }}
          options={new Map(dossiers.map((one) => [one.id, one.title]))}
        />
      ) : null}
      <Area {...common} name="members" rows={8} label={say.members} hint={say.membersHint} value={fields.members} />
      <Area {...common} name="left" rows={2} label={say.leftTitle} hint={say.leftHint} value={fields.left} />
      <Line {...common} name="link" label={say.link} value={fields.link} limit={2_000} />
      <PromiseFields titles={fields.about} issues={issues} language={language} />
      <Area {...common} name="note" rows={3} label={say.note} value={fields.note} />
    </FormFrame>
  );
}
