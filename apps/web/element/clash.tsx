import type { Conflict } from '@lofte/domain/edit-plan/find-conflicts';
import { wordDiff } from '@lofte/domain/meaning/word-diff';
import type { SeenPlan } from '@lofte/service/element-of';
import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';
import { short } from './head.tsx';
import { TextArea } from './inputs.tsx';
import { sayValue } from './say-value.ts';
import { elementWords } from './words.ts';

interface ClashProps {
  readonly conflict: Conflict;
  readonly seen: SeenPlan;
  readonly language: Language;
  /** What the one who wrote it meanwhile is called. */
  readonly who: string | undefined;
  /** Whether the person can mend their words right here. */
  readonly mend: boolean;
}

/** Fields whose words a person can mend right where both texts stand. */
export const mendable: ReadonlySet<string> = new Set(['title', 'text', 'organisation', 'vision', 'purpose']);

/** Both sides of one field, what differs from what was seen marked in each. */
export function FieldClash({ conflict, seen, language, who, mend }: ClashProps) {
  const say = elementWords[language];
  const { field, by, element } = conflict;
  const value = (side: unknown) => sayValue(language, field, side);
  const [was, now, mine] = [value(conflict.seen), value(conflict.now), value(conflict.wanted)];
  const title = seen.plan.elements.find(({ id }) => id === element)?.title;
  return (
    <section class="clash" aria-label={say.fields[field]}>
      <h2>
        {say.fields[field]}
        {title && field !== 'title' ? <span class="small quiet"> {short(title)}</span> : null}
      </h2>
      {by && who ? <p class="small quiet">{say.changedBy(who, sayMoment(language, by.at))}</p> : null}
      <div class="sides">
        <Side name={say.before}>{was || <span class="quiet">{say.nothing}</span>}</Side>
        <Side name={say.theirs}>
          {now ? <Marked before={was} after={now} /> : <span class="quiet">{say.nothing}</span>}
        </Side>
        {conflict.wanted === undefined && !mend ? null : (
          <Side name={say.mine}>
            {mine ? <Marked before={was} after={mine} /> : <span class="quiet">{say.nothing}</span>}
          </Side>
        )}
      </div>
      {mend ? <TextArea id={`mine-${field}`} name={field} label={say.shallStand} value={mine} /> : null}
    </section>
  );
}

/** Somebody moved it, or put something under it or took that away. */
export function PlaceClash({ conflict, seen, language }: Omit<ClashProps, 'who' | 'mend'>) {
  const say = elementWords[language];
  const title = (id: unknown) => {
    const found = seen.plan.elements.find((one) => one.id === id);
    return found ? `”${short(found.title)}”` : undefined;
  };
  const where = (id: unknown) => (id === undefined ? say.top : (title(id) ?? say.somebody));
  const name = title(conflict.element)?.slice(1, -1) ?? '';
  const { seen: was, now, wanted } = conflict;
  if (was === undefined && wanted === undefined && now !== undefined) return <p>{say.cameUnder(name, where(now))}</p>;
  if (now === undefined && wanted === undefined) return <p>{say.wentFrom(name, where(was))}</p>;
  return (
    <p>
      {say.movedMeanwhile(name, where(was), where(now))} {say.youWanted(where(wanted))}
    </p>
  );
}

export function Side({ name, children }: { name: string; children: Child }) {
  return (
    <div class="side">
      <h3>{name}</h3>
      <div class="words">{children}</div>
    </div>
  );
}

/** The new wording, the words that are new in it marked. */
export function Marked({ before, after }: { before: string; after: string }) {
  const runs = wordDiff(before, after).filter(({ kind }) => kind !== 'removed');
  return <>{runs.map(({ kind, text }) => (kind === 'added' ? <ins>{text}</ins> : text))}</>;
}

function sayMoment(language: Language, at: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' } as const;
  return new Intl.DateTimeFormat(locale(language), format).format(new Date(at));
}
