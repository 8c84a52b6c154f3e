import type { Issue } from '@lofte/domain/issue';
import { sessionStates } from '@lofte/domain/world/session';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import type { Language } from '../language.ts';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { Cell } from '../world/cells.tsx';
import { CountryList } from '../world/country-list.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import { PromiseList } from '../world/promises.tsx';
import { forumChoices, shortForum } from '../world/say.ts';
import { TimesFields, ZoneList } from '../world/times-fields.tsx';
import { worldWords } from '../world/words.ts';
import { Wrong } from '../world/wrong.tsx';
import type { ItemFields, Known, SessionFields } from './fields.ts';
import { sessionWords } from './words.ts';

export interface SessionFormProps {
  readonly fields: SessionFields;
  readonly known: Known;
  readonly forums: readonly ForumName[];
  readonly issues?: readonly Issue[];
  /** The one that is changed, and after which entry it was seen so; none for a new one. */
  readonly before?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['title', 'from', 'to', 'times', 'zone', 'country', 'place', 'link', 'items', 'note'];

/** A new session of a forum, or one to change, with its agenda. */
export function SessionForm({ fields, known, forums, issues = [], before, request }: SessionFormProps) {
  const { language } = request;
  const say = sessionWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  const forum = forums.find(({ id }) => id === fields.forum);
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.title) : say.newTitle, look: 'world', request }}
      back={
        before
          ? { href: urls.session(before.id), name: before.title }
          : forum
            ? { href: urls.forum(forum.id), name: shortForum(forum) }
            : { href: urls.world(), name: worldWords[language].title }
      }
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeSession(before.id) : urls.newSession()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={
        <>
          <CountryList language={language} />
          <PromiseList promises={known.promises} />
          <datalist id="files">
            {[...new Set(known.dossiers.values())].map((title) => (
              <option value={title} />
            ))}
          </datalist>
          <ZoneList />
        </>
      }
    >
      <div class="side-by-side">
        <Select
          {...{ name: 'forum', label: say.forum, value: fields.forum, none: say.chooseForum }}
          options={forumChoices(language, forums)}
        />
        <Select
          {...{ name: 'state', label: say.state, value: fields.state }}
          options={new Map(sessionStates.map((one) => [one, say.states[one]]))}
        />
      </div>
      <Line {...{ ...common, name: 'title', label: say.what, hint: say.whatHint, value: fields.title }} limit={300} />
      <div class="side-by-side">
        <Line {...common} name="from" type="date" label={say.from} value={fields.from} />
        <Line {...common} name="to" type="date" label={say.to} value={fields.to} />
      </div>
      <TimesFields {...{ fields, issues, language }} />
      <div class="side-by-side">
        <Line {...common} name="country" list="countries" label={say.country} value={fields.country} />
        <Line {...common} name="place" label={say.place} value={fields.place} limit={300} />
      </div>
      <Line {...common} name="link" label={say.link} value={fields.link} limit={2_000} />
      <Together {...common} name="items" label={say.items}>
        {fields.items.map((item, i) => (
          <ItemRow {...{ item, nth: i, language }} />
        ))}
        <button type="submit" class="button button-unstyled" name="more" value="items">
          {say.moreItems}
        </button>
      </Together>
      <Area {...common} name="note" rows={3} label={say.note} value={fields.note} />
    </FormFrame>
  );
}

function ItemRow({ item, nth, language }: { item: ItemFields; nth: number; language: Language }) {
  const say = sessionWords[language];
  return (
    <div class="agenda-row">
      <input type="hidden" name="item-id" value={item.id} />
      <Cell name="item-title" label={say.itemTitle} nth={nth} value={item.title} limit={500} />
      {[...item.about, ''].slice(0, Math.max(1, item.about.length)).map((title) => (
        <Cell name={`about-${nth}`} label={say.promise} nth={nth} value={title} limit={2_000} list="promises" />
      ))}
      {[...item.dossiers, ''].slice(0, Math.max(1, item.dossiers.length)).map((title) => (
        <Cell name={`dossier-${nth}`} label={say.dossiers} nth={nth} value={title} limit={500} list="files" />
      ))}
      <textarea
        {...{ class: 'form-input', name: 'item-outcome', rows: 2, placeholder: say.outcome }}
        aria-label={`${say.outcome} ${nth + 1}`}
      >
        {item.outcome}
      </textarea>
    </div>
  );
}
