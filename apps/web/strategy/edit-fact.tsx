import { EditForm } from '../element/edit-form.tsx';
import { TextArea, TextField } from '../element/inputs.tsx';
import { elementWords } from '../element/words.ts';
import { urls } from '../urls.ts';
import type { View } from './view.ts';

type Fact = 'title' | 'sender' | 'vision' | 'purpose' | 'tags';

/** The form that changes a fact of the strategy, folded beside it; nothing for whoever may not. */
export function EditFact({ view, fact }: { view: View; fact: Fact }) {
  const { edit, strategy, language } = view;
  if (!edit?.facts) return null;
  const say = elementWords[language];
  const back = edit.draft?.form.one('fact') === fact ? edit.draft : undefined;
  const value = (name: string, stands: string | number | null | undefined) =>
    back ? back.form.one(name) : String(stands ?? '');
  const label = fact === 'sender' ? `${say.fields.organisation}, ${say.fields.period}` : (say.fields[fact] ?? fact);
  const empty = fact === 'sender' ? !strategy.organisation : strategy[fact] === undefined;
  return (
    <EditForm
      {...{ label, language, id: `fact-${fact}`, action: urls.editFacts(strategy.id) }}
      {...{ open: back !== undefined, issues: back?.issues ?? [], why: back?.form.one('reason') ?? '' }}
      hidden={{ fact, seen: back?.form.one('seen') ?? String(edit.seen) }}
      verb={empty ? say.add : undefined}
    >
      {fact === 'sender' ? (
        <>
          <TextField
            {...{ id: 'fact-organisation', name: 'organisation', label: say.fields.organisation ?? '' }}
            value={value('organisation', strategy.organisation)}
          />
          <div class="pair">
            <TextField
              {...{ id: 'fact-from', name: 'from', label: say.from, short: true, numeric: true }}
              value={value('from', strategy.period.from)}
            />
            <TextField
              {...{ id: 'fact-to', name: 'to', label: say.to, short: true, numeric: true }}
              value={value('to', strategy.period.to)}
            />
          </div>
        </>
      ) : fact === 'tags' ? (
        <TextField
          {...{ id: 'fact-tags-all', name: 'tags', label, hint: say.tagsHint }}
          value={value('tags', strategy.tags?.join(', '))}
        />
      ) : (
        <TextArea {...{ id: `fact-${fact}-words`, name: fact, label }} value={value(fact, strategy[fact])} />
      )}
    </EditForm>
  );
}
