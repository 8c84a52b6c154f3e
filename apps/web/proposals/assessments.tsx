import type { Assessment } from '@lofte/domain/steering/assessment';
import { decidingMembers } from '@lofte/domain/steering/group';
import type { Judged, Spread } from '@lofte/domain/steering/spread';
import type { SteeringNames } from '@lofte/service/steering/steering-names';
import type { ProposalSeen } from '@lofte/service/steering/steering-of';
import type { Language } from '../language.ts';
import { count, sayNumber } from '../numbers.ts';
import { sayList } from '../register/say.ts';
import { locale } from '../time.ts';
import { proposalWords } from './words.ts';

interface AssessmentsProps {
  readonly seen: ProposalSeen;
  readonly names: SteeringNames;
  readonly language: Language;
}

/** How far members are, and, once it is talked of together, how they see it and where they are far apart. */
export function Assessments({ seen, names, language }: AssessmentsProps) {
  const say = proposalWords[language];
  const { said, judged, group, assessments } = seen;
  const all = decidingMembers(group).length;
  return (
    <>
      <p>
        {said === 0 ? say.noneYet : say.assessedBy(sayNumber(language, said), sayNumber(language, all))}{' '}
        {judged ? null : <span class="quiet">{say.alone}</span>}
      </p>
      {judged && said > 0 ? (
        <>
          <Together judged={judged} language={language} />
          <h3>{say.each}</h3>
          <ul class="plain lines">
            {assessments.map((one) => (
              <li>
                <Said {...{ assessment: one, seen, names, language }} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Together({ judged, language }: { judged: Judged; language: Language }) {
  const say = proposalWords[language];
  const { spreads, share, apart } = judged;
  const percent = new Intl.NumberFormat(locale(language), { style: 'percent' });
  return (
    <>
      <h3>{say.spread}</h3>
      {apart.length > 0 ? (
        <p class="apart">
          <b>
            ▲{' '}
            {say.apart(
              sayList(
                language,
                apart.map(({ name }) => name),
              ),
            )}
          </b>
        </p>
      ) : null}
      {spreads.map((spread) => (
        <SpreadPicture spread={spread} language={language} />
      ))}
      {share === undefined ? null : <p class="quiet">{say.share(percent.format(share))}</p>}
    </>
  );
}

const step = 36;
const dot = 6;
/** More than this in a column and they are drawn closer. */
const high = 8;

/** A dot for each member above the score they gave; the numbers stand beside it in words. */
function SpreadPicture({ spread, language }: { spread: Spread; language: Language }) {
  const say = proposalWords[language];
  const { criterion, counts, mean, lowest = 0, highest = 0 } = spread;
  const most = Math.max(...counts, 1);
  const gap = Math.min(14, (high * 14) / most);
  const top = Math.min(most, high) * 14 + 4;
  const number = (n: number) => sayNumber(language, n);
  return (
    <div class="spread">
      <p>
        {criterion.name}
        {mean === undefined ? null : (
          <span class="quiet">
            {' · '}
            {say.mean(number(Math.round(mean * 10) / 10), number(lowest), number(highest))}
          </span>
        )}
      </p>
      <figure aria-label={say.spreadOf(criterion.name)}>
        <svg
          viewBox={`0 0 ${counts.length * step} ${top + 24}`}
          width={counts.length * step}
          height={top + 24}
          aria-hidden="true"
        >
          <path class="ground" d={`M0 ${top}h${counts.length * step}`} />
          {counts.map((n, i) => (
            <>
              {Array.from({ length: n }, (_, nth) => (
                <circle class="dot" cx={i * step + step / 2} cy={top - dot - 2 - nth * gap} r={dot} />
              ))}
              <text x={i * step + step / 2} y={top + 18} text-anchor="middle">
                {i + 1}
              </text>
            </>
          ))}
        </svg>
        <figcaption class="small quiet">
          {counts
            .flatMap((n, i) => (n > 0 ? [say.gave(count(language, n, say.member), number(i + 1))] : []))
            .join(' · ')}
        </figcaption>
      </figure>
    </div>
  );
}

function Said({ assessment, seen, names, language }: AssessmentsProps & { assessment: Assessment }) {
  const say = proposalWords[language];
  const { person, scores, vote, words } = assessment;
  return (
    <>
      <p>
        <b>{names.people.get(person) ?? say.somebody}</b>
        {vote ? ` · ${say.votes[vote]}` : ''}
      </p>
      {words ? <p class="as-written">{words}</p> : null}
      <ul class="plain">
        {seen.group.criteria.map(({ id, name, scale }) => {
          const score = scores.find(({ criterion }) => criterion === id);
          if (!score) return null;
          return (
            <li>
              {say.scored(name, sayNumber(language, score.score), sayNumber(language, scale))}
              {score.reason ? <span class="quiet"> · {score.reason}</span> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
