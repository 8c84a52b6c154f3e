import type { Issue } from '@lofte/domain/issue';
import { dossierKinds, dossierStages } from '@lofte/domain/world/dossier';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import { RegisterLists } from '../register/picker.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { Cell } from '../world/cells.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { forumChoices } from '../world/say.ts';
import { Wrong } from '../world/wrong.tsx';
import type { DossierFields } from './dossier-fields.ts';
import { negotiationWords } from './words.ts';

export interface DossierFormProps {
  readonly fields: DossierFields;
  readonly known: Known;
  readonly forums: readonly ForumName[];
  readonly issues?: readonly Issue[];
  readonly before?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = [
  ...['title', 'reference', 'link', 'stage', 'organisation', 'next', 'about', 'outcome', 'home', 'note'],
];

/** A new file under negotiation, or one to change. */
export function DossierForm({ fields, known, forums, issues = [], before, request }: DossierFormProps) {
  const { language } = request;
  const say = negotiationWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  const kind = dossierKinds.find((one) => one === fields.kind) ?? 'act';
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.title) : say.dossierTitle, look: 'world', request }}
      back={
        before ? { href: urls.dossier(before.id), name: before.title } : { href: urls.negotiations(), name: say.title }
      }
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeDossier(before.id) : urls.newDossier()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={
        <>
          <RegisterLists register={known.register} people={false} />
          <PromiseList promises={known.promises} />
        </>
      }
    >
      <Line {...common} name="title" label={say.what} value={fields.title} limit={500} />
      <Line
        {...{ ...common, name: 'reference', label: say.reference, hint: say.referenceHint }}
        {...{ value: fields.reference, limit: 100, short: true }}
      />
      <Line {...common} name="link" label={say.link} value={fields.link} limit={2_000} />
      <div class="side-by-side">
        <Select
          {...{ name: 'kind', label: say.kind, value: fields.kind }}
          options={new Map(dossierKinds.map((one) => [one, say.kinds[one]]))}
        />
        <Select
          {...{ name: 'stage', label: say.stage, value: fields.stage }}
          options={new Map(dossierStages[kind].map((one) => [one, say.stages[one]]))}
        />
      </div>
      <p class="form-hint">{say.stageHint}</p>
      {forums.length > 0 ? (
        <Select
          {...{ name: 'forum', label: say.forum, value: fields.forum, none: '–' }}
          options={forumChoices(language, forums)}
        />
      ) : null}
      <Line
        {...{ ...common, name: 'organisation', label: say.organisation, value: fields.organisation }}
        list="register-parties"
      />
      <Together {...common} name="next" label={say.next}>
        <div class="row-of-three">
          <Cell {...{ name: 'nextStep', label: say.nextStep, nth: 0, value: fields.nextStep, limit: 300 }} />
          <Cell {...{ name: 'nextDay', label: say.nextDay, nth: 0, value: fields.nextDay, limit: 40 }} />
        </div>
      </Together>
      <PromiseFields titles={fields.about} issues={issues} language={language} />
      <Area {...common} name="outcome" rows={3} label={say.outcome} value={fields.outcome} />
      <Together {...common} name="home" label={say.home}>
        {fields.home.map(({ id, what, due, who, done }, i) => (
          <div class="row-of-four">
            <input type="hidden" name="home-id" value={id} />
            <Cell name="home" label={say.homeStep} nth={i} value={what} limit={1_000} />
            <Cell name="due" label={say.due} nth={i} value={due} limit={40} />
            <Cell name="who" label={say.who} nth={i} value={who} limit={300} list="register-parties" />
            <Cell name="done" label={say.done} nth={i} value={done} limit={40} />
          </div>
        ))}
      </Together>
      <Area {...common} name="note" rows={3} label={say.note} value={fields.note} />
    </FormFrame>
  );
}
