import type { SeenPlan } from '@lofte/service/element-of';
import type { StrategyConflict } from '@lofte/service/steering/take-decision';
import { FieldClash, PlaceClash } from '../element/clash.tsx';
import type { Language } from '../language.ts';
import type { Worded } from '../words.ts';

/** Conflicts shown: whoever decides a whole branch that others work on sees enough by these. */
const most = 20;

const words: Worded<{ readonly title: string; readonly what: string }> = {
  da: {
    title: 'Planen er ændret, siden indstillingen blev skrevet',
    what: 'Her står begge sider. Bliver den godkendt, gælder det, indstillingen siger.',
  },
  en: {
    title: 'The plan changed since the proposal was written',
    what: 'Both sides stand here. If it is approved, what the proposal says holds.',
  },
};

/** What changed since a proposal was made and goes against it, both sides. `plans` by strategy. */
export function SinceProposed({
  conflicts,
  plans,
  language,
}: {
  conflicts: readonly StrategyConflict[];
  plans: ReadonlyMap<string, SeenPlan>;
  language: Language;
}) {
  const say = words[language];
  if (conflicts.length === 0) return null;
  return (
    <section class="alert alert-error since-proposed" aria-labelledby="since-proposed">
      <h2 id="since-proposed" class="alert-heading">
        {say.title}
      </h2>
      <p>{say.what}</p>
      {conflicts.slice(0, most).map(({ strategy, ...conflict }) => {
        const seen = plans.get(strategy);
        if (!seen) return null;
        return conflict.field === 'parent' ? (
          <PlaceClash {...{ conflict, seen, language }} />
        ) : (
          <FieldClash {...{ conflict, seen, language, who: undefined, mend: false }} />
        );
      })}
    </section>
  );
}
