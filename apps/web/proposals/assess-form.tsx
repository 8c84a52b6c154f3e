import type { Issue } from '@lofte/domain/issue';
import { votes } from '@lofte/domain/steering/assessment';
import { type Group, seatsOf } from '@lofte/domain/steering/group';
import type { WantedAssessment } from '@lofte/service/steering/assess-proposal';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { ProposalSeen } from '@lofte/service/steering/steering-of';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { said } from '../register/form.ts';
import { Area, Tick, Together } from '../rounds/fields.tsx';
import { saySteeringIssue } from '../steering/issues.ts';
import { urls } from '../urls.ts';
import { proposalWords } from './words.ts';

/** What a member's form says: a score and a reason for each criterion, as typed. */
export interface AssessFields {
  readonly scores: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly vote: string;
  readonly words: string;
}

export function assessFieldsFrom(form: URLSearchParams): AssessFields {
  const under = (name: string) =>
    new Map([...form].flatMap(([key, value]) => (key.startsWith(name) ? [[key.slice(name.length), value]] : [])));
  return { scores: under('score:'), reasons: under('reason:'), vote: said(form, 'vote'), words: said(form, 'words') };
}

/** What is said of no criterion says nothing. */
export function wantedAssessment({ scores, reasons, vote, words }: AssessFields): WantedAssessment {
  const given = votes.find((one) => one === vote);
  return {
    scores: [...scores].flatMap(([criterion, score]) => {
      const reason = reasons.get(criterion) ?? '';
      return score === '' ? [] : [{ criterion, score: Number(score), ...(reason.trim() === '' ? {} : { reason }) }];
    }),
    ...(given === undefined ? {} : { vote: given }),
    ...(words.trim() === '' ? {} : { words }),
  };
}

function fieldsOf({ own }: ProposalSeen): AssessFields {
  const scores = own?.scores ?? [];
  return {
    scores: new Map(scores.map(({ criterion, score }) => [criterion, String(score)])),
    reasons: new Map(scores.map(({ criterion, reason = '' }) => [criterion, reason])),
    ...{ vote: own?.vote ?? '', words: own?.words ?? '' },
  };
}

interface FormProps {
  readonly seen: ProposalSeen;
  /** Id of whoever looks. */
  readonly person: string;
  readonly names: SteeringNames;
  readonly refused?: { readonly fields: AssessFields; readonly issues: readonly Issue[] } | undefined;
  readonly language: Language;
}

/** Where a member says what they think; nothing for who has no seat. */
export function AssessForm({ seen, person, names, refused, language }: FormProps) {
  const say = proposalWords[language];
  const { proposal, group, own } = seen;
  const [seat] = seatsOf(group, [person]);
  if (!seat || proposal.state !== 'ready') return null;
  const [fields, issues] = [refused?.fields ?? fieldsOf(seen), refused?.issues ?? []];
  const common = { issues, language, sayIssue: saySteeringIssue };
  const title = seat.person === person ? say.yours : say.yoursFor(names.people.get(seat.person) ?? say.somebody);
  const form = (
    <form method="post" action={urls.assessProposal(proposal.id)} class="assess">
      {proposal.writing ? (
        <Together {...common} name="vote" label={say.vote}>
          {votes.map((vote) => (
            <Tick
              {...{ type: 'radio', name: 'vote', value: vote, label: say.votes[vote] }}
              ticked={fields.vote === vote}
            />
          ))}
        </Together>
      ) : null}
      {group.criteria.map((criterion) => (
        <Criterion {...{ criterion, fields, issues, language }} />
      ))}
      <Area {...{ ...common, name: 'words', label: say.words, value: fields.words, rows: 3 }} />
      <button type="submit" class="button button-primary">
        {say.give}
      </button>
    </form>
  );
  if (own && !refused) {
    return (
      <details class="change">
        <summary>{say.changeYours}</summary>
        {form}
      </details>
    );
  }
  return (
    <section aria-labelledby="yours">
      <h3 id="yours">{title}</h3>
      {form}
    </section>
  );
}

function Criterion({
  criterion: { id, name, scale },
  fields,
  issues,
  language,
}: {
  criterion: Group['criteria'][number];
  fields: AssessFields;
  issues: readonly Issue[];
  language: Language;
}) {
  const say = proposalWords[language];
  const given = fields.scores.get(id) ?? '';
  const scores = Array.from({ length: scale }, (_, i) => String(i + 1));
  return (
    <Together
      {...{ issues, language, sayIssue: saySteeringIssue, name: id, label: name }}
      hint={say.fromTo(sayNumber(language, scale))}
    >
      <div class="scores">
        {scores.map((score) => (
          <Tick {...{ type: 'radio', name: `score:${id}`, value: score, label: score, ticked: given === score }} />
        ))}
        <Tick {...{ type: 'radio', name: `score:${id}`, value: '', label: say.notJudged, ticked: given === '' }} />
      </div>
      <input
        {...{ class: 'form-input', name: `reason:${id}`, value: fields.reasons.get(id) ?? '', autocomplete: 'off' }}
        aria-label={say.reasonFor(name)}
        placeholder={say.reason}
      />
    </Together>
  );
}
