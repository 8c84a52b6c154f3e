import type { Issue } from '@lofte/domain/issue';
import type { Register } from '@lofte/domain/register/register';
import type { Group } from '@lofte/domain/steering/group';
import { Page } from '../layout.tsx';
import { RegisterLists } from '../register/picker.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import type { GroupFields } from './group-fields.ts';
import { type GroupChoices, GroupFieldset } from './group-form.tsx';
import { steeringWords } from './words.ts';
import { Wrong } from './wrong.tsx';

export interface GroupFormProps {
  readonly fields: GroupFields;
  readonly choices: GroupChoices;
  readonly register: Register;
  readonly place?: Group['place'];
  readonly issues?: readonly Issue[];
  /** The group that is changed, and after which entry it was seen so; none for a new one. */
  readonly group?: { readonly id: string; readonly name: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['name', 'mandate', 'members', 'quorum', 'criteria', 'strategies', 'place', 'goesUp', 'above'];

/** A new group, or one to change. Whatever was typed stays while anything is wrong with it. */
export function GroupFormPage({ fields, choices, register, place, issues = [], group, request }: GroupFormProps) {
  const { language } = request;
  const say = steeringWords[language];
  const title = group ? say.changeTitle(group.name) : say.newTitle;
  const back = group ? urls.group(group.id) : urls.steering();
  return (
    <Page title={title} request={request}>
      <div class="rounds steering">
        <p class="back">
          <a href={back}>{group ? group.name : say.title}</a>
        </p>
        <h1>{title}</h1>
        <Wrong {...{ issues, atFields, language }} />
        {register.people.length === 0 ? (
          <div class="alert">
            <p>
              {say.noPeople} <a href={urls.register()}>{say.toRegister}</a>
            </p>
          </div>
        ) : null}
        <form method="post" action={group ? urls.changeGroup(group.id) : urls.newGroup()}>
          {/* Enter in a field saves; without this the browser would press the first button there is. */}
          <button type="submit" class="sr-only" tabindex={-1}>
            {say.save}
          </button>
          {group ? <input type="hidden" name="since" value={String(group.since)} /> : null}
          <GroupFieldset {...{ fields, choices, place, issues, language }} />
          <p class="choice">
            <button type="submit" class="button button-primary">
              {group ? say.save : say.make}
            </button>
            <a class="button button-secondary" href={back}>
              {say.cancel}
            </a>
          </p>
        </form>
        <RegisterLists register={register} />
      </div>
    </Page>
  );
}
