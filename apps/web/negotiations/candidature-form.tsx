import type { Issue } from '@lofte/domain/issue';
import { type Candidature, majorities } from '@lofte/domain/world/candidature';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { forumChoices } from '../world/say.ts';
import { Wrong } from '../world/wrong.tsx';
import type { CandidatureFields } from './candidature-fields.ts';
import { negotiationWords } from './words.ts';

export interface CandidatureFormProps {
  readonly fields: CandidatureFields;
  readonly known: Known;
  readonly forums: readonly ForumName[];
  readonly issues?: readonly Issue[];
  readonly before?: { readonly thing: Candidature; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = [
  ...['seat', 'candidate', 'termFrom', 'termTo', 'election', 'voters', 'rivals', 'votes', 'resultDay', 'resultNote'],
  ...['about', 'note'],
];

/** A new candidature, or one to change; its result is written here. */
export function CandidatureForm({ fields, known, forums, issues = [], before, request }: CandidatureFormProps) {
  const { language } = request;
  const say = negotiationWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.thing.seat) : say.candidatureTitle, look: 'world', request }}
      back={
        before
          ? { href: urls.candidature(before.thing.id), name: before.thing.seat }
          : { href: urls.negotiations(), name: say.title }
      }
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeCandidature(before.thing.id) : urls.newCandidature()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={<PromiseList promises={known.promises} />}
    >
      <Line {...common} name="seat" label={say.seat} value={fields.seat} limit={500} />
      {forums.length > 0 ? (
        <Select
          {...{ name: 'forum', label: say.forum, value: fields.forum, none: '–' }}
          options={forumChoices(language, forums)}
        />
      ) : null}
      <Line {...common} name="candidate" label={say.candidate} hint={say.candidateHint} value={fields.candidate} />
      <div class="side-by-side">
        <Line {...common} name="termFrom" short label={say.termFrom} value={fields.termFrom} />
        <Line {...common} name="termTo" short label={say.termTo} value={fields.termTo} />
        <Line {...common} name="election" short label={say.election} value={fields.election} />
      </div>
      <div class="side-by-side">
        <Line {...common} name="voters" short label={say.voters} value={fields.voters} />
        <Select
          {...{ name: 'majority', label: say.majority, value: fields.majority }}
          options={new Map(majorities.map((one) => [one, say.majorities[one]]))}
        />
      </div>
      <Area {...common} name="rivals" rows={2} label={say.rivals} hint={say.rivalsHint} value={fields.rivals} />
      <PromiseFields titles={fields.about} issues={issues} language={language} />
      <Together {...common} name="result" label={say.result}>
        <div class="side-by-side">
          <Select
            {...{ name: 'elected', label: say.result, value: fields.elected, none: say.undecided }}
            options={
              new Map([
                ['yes', say.elected],
                ['no', say.notElected],
              ])
            }
          />
          <Line {...common} name="votes" short label={say.votesGot} value={fields.votes} />
          <Line {...common} name="resultDay" type="date" label={say.resultDay} value={fields.resultDay} />
        </div>
      </Together>
      <Area {...common} name="note" rows={3} label={say.note} value={fields.note} />
    </FormFrame>
  );
}
