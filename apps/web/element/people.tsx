import { partyLabel } from '@lofte/domain/register/party-name';
import { PartyField, PersonField, pickerWords } from '../register/picker.tsx';
import type { PageRequest } from '../route.ts';
import { Field, FieldForm, isTheirs } from './field.tsx';
import { NameFields } from './inputs.tsx';
import { Stranger } from './stranger.tsx';
import { type ElementView, filled } from './view.ts';

/** Who answers for it: an organisation or a unit, and the person in it. */
export function Owner({ view, request }: { view: ElementView; request: PageRequest }) {
  const { element, register } = view;
  const { owner, source } = element;
  const { one, open } = filled(view, 'owner');
  const words = pickerWords(request);
  const person = owner?.person === undefined ? undefined : register.people.find(({ id }) => id === owner.person);
  const theirs = isTheirs(view, 'owner') ? view.strategy.theirs : {};
  const written = (name: string) => (open ? { written: one(name, '') } : {});
  const form = (
    <FieldForm view={view} field="owner">
      <PartyField
        {...{ name: 'owner', id: 'owner', label: words.organisation, hint: words.organisationHint, register }}
        {...{ value: owner, ...written('owner') }}
      />
      {view.may.seePeople ? (
        <PersonField
          {...{ name: 'person', id: 'person', label: words.person, hint: words.personHint, register }}
          {...{ value: owner?.person, ...written('person') }}
        />
      ) : null}
    </FieldForm>
  );
  return (
    <Field view={view} field="owner" span={source?.owner} form={form}>
      <span {...theirs}>{owner ? owner.name : null}</span>
      {person && person.name !== owner?.name && view.may.seeNames ? <span>, {person.name}</span> : null}
      <Stranger view={view} />
    </Field>
  );
}

export function Contributors({ view }: { view: ElementView }) {
  const { element, register, say } = view;
  const stand = element.contributors ?? [];
  const { all } = filled(view, 'contributors');
  const labels = stand.map((party) => partyLabel(party, register.organisations));
  const form = (
    <FieldForm view={view} field="contributors">
      <NameFields
        {...{ id: 'contributors', name: 'contributor', label: say.fields.contributors ?? '', hint: say.partyHint }}
        {...{ values: all('contributor', labels), list: 'register-parties', more: say.oneMore }}
      />
    </FieldForm>
  );
  return (
    <Field view={view} field="contributors" form={form}>
      <ul class="plain">
        {stand.map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>
    </Field>
  );
}
