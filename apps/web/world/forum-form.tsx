import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import type { Forum } from '@lofte/domain/world/forum';
import type { ForumName } from '@lofte/service/world/world-of';
import { FormFrame } from '../form-frame.tsx';
import type { Language } from '../language.ts';
import { RegisterLists } from '../register/picker.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { Select } from '../steering/group-form.tsx';
import { urls } from '../urls.ts';
import { Cell, MoreRows } from './cells.tsx';
import type { ForumFields } from './forum-fields.ts';
import { sayWorldIssue } from './issues.ts';
import { forumChoices, shortForum } from './say.ts';
import { worldWords } from './words.ts';
import { Wrong } from './wrong.tsx';

export interface ForumFormProps {
  readonly fields: ForumFields;
  readonly register: Register;
  /** Bodies that it can be a part of. */
  readonly others: readonly ForumName[];
  readonly issues?: readonly Issue[];
  /** The one that is changed, and after which entry it was seen so; none for a new one. */
  readonly before?: { readonly thing: Forum; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['name', 'acronym', 'parent', 'role', 'seats', 'presidencies', 'note'];

/** A new forum, or one to change. Whatever was typed stays while anything is wrong with it. */
export function ForumForm({ fields, register, others, issues = [], before, request }: ForumFormProps) {
  const { language } = request;
  const say = worldWords[language];
  const name = before && shortForum(before.thing);
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: name ? say.changeTitle(name) : say.newForumTitle, look: 'world', request }}
      back={before ? { href: urls.forum(before.thing.id), name: name ?? '' } : { href: urls.world(), name: say.title }}
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeForum(before.thing.id) : urls.newForum()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={<RegisterLists register={register} />}
    >
      <Line {...common} name="name" label={say.forumName} value={fields.name} limit={300} />
      <Line {...common} name="acronym" short label={say.acronym} value={fields.acronym} limit={40} />
      <Select
        {...{ name: 'parent', label: say.parent, value: fields.parent, none: say.none }}
        options={forumChoices(language, others)}
      />
      <Area {...common} name="role" label={say.role} hint={say.roleHint} value={fields.role} />
      <Together {...common} name="seats" label={say.seats} hint={`${say.seatsHint} ${say.dateHint}`}>
        <Seats {...{ fields, language }} />
      </Together>
      <Together {...common} name="presidencies" label={say.presidencies} hint={say.presidenciesHint}>
        {fields.presidencies.map(({ id, from, to }, i) => (
          <div class="row-of-three">
            <input type="hidden" name="presidency-id" value={id} />
            <Cell name="presidency-from" label={say.from} nth={i} value={from} limit={40} />
            <Cell name="presidency-to" label={say.to} nth={i} value={to} limit={40} />
          </div>
        ))}
        <MoreRows name="presidencies" language={language} />
      </Together>
      <Area {...common} name="note" label={say.note} value={fields.note} />
    </FormFrame>
  );
}

function Seats({ fields, language }: { fields: ForumFields; language: Language }) {
  const say = worldWords[language];
  return (
    <>
      {fields.seats.map(({ id, person, organisation, as, from, to }, i) => (
        <div class="seat-row">
          <input type="hidden" name="seat-id" value={id} />
          <Cell name="person" label={say.person} nth={i} value={person} limit={300} list="register-people" />
          <Cell
            {...{ name: 'organisation', label: say.organisationIs, nth: i, value: organisation, limit: 300 }}
            list="register-parties"
          />
          <Cell name="as" label={say.as} nth={i} value={as} limit={300} />
          <Cell name="seat-from" label={say.from} nth={i} value={from} limit={40} />
          <Cell name="seat-to" label={say.to} nth={i} value={to} limit={40} />
        </div>
      ))}
      <MoreRows name="seats" language={language} />
    </>
  );
}
