import type { Party } from '@lofte/domain/plan-element';
import { partyChoices, partyLabel, partyNamed, personLabels } from '@lofte/domain/register/party-name';
import type { Register } from '@lofte/domain/register/register';
import type { PageRequest } from '../route.ts';
import { registerWords } from './words.ts';

/**
 * Choosing from the register, by typing a few letters or taking one from the list; plain form fields, so they work without
 * script. A page with such fields holds `RegisterLists` once (with `registerChoices` of the service); what comes back is read by `readParty` and `readPerson`.
 */
export function RegisterLists({ register, people = true }: { register: Register; people?: boolean }) {
  const labels = personLabels(register);
  return (
    <>
      <datalist id="register-parties">
        {partyChoices(register.organisations).map(({ label }) => (
          <option value={label} />
        ))}
      </datalist>
      {people ? (
        <datalist id="register-people">
          {register.people
            .filter(({ left }) => left === undefined)
            .map(({ id }) => (
              <option value={labels.get(id)} />
            ))}
        </datalist>
      ) : null}
    </>
  );
}

interface FieldProps {
  /** Of the form field; what `readParty` or `readPerson` gets. */
  readonly name: string;
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly register: Register;
  /** What was written, where the form comes back with something wrong. */
  readonly written?: string | undefined;
}

/** A field for an organisation or a unit of one; a name that is not in the register may stand there too. */
export function PartyField({ value, ...props }: FieldProps & { readonly value?: Party | undefined }) {
  const shown = value ? partyLabel(value, props.register.organisations) : '';
  return <PickerField {...props} list="register-parties" shown={shown} />;
}

/** A field for a person of the register, by id. */
export function PersonField({ value, ...props }: FieldProps & { readonly value?: string | undefined }) {
  const shown = value === undefined ? '' : (personLabels(props.register).get(value) ?? '');
  return <PickerField {...props} list="register-people" shown={shown} />;
}

function PickerField({ name, id, label, hint, list, shown, written }: FieldProps & { list: string; shown: string }) {
  return (
    <div class="form-group">
      <label class="form-label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="form-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <input
        {...{ class: 'form-input', type: 'text', autocomplete: 'off', maxlength: 300 }}
        {...{ id, name, list, value: written ?? shown }}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
    </div>
  );
}

/** The party that a field holds: nobody where it is empty, `before` where it was left alone, a bare name where the register has none. */
export function readParty(written: string, register: Register, before?: Party): Party | undefined {
  return partyNamed(written, register.organisations, before);
}

/** Id of the person that a field holds; none where it is empty; `unknown` where the register has nobody so written. */
export function readPerson(
  written: string,
  register: Register,
): { readonly person?: string; readonly unknown?: string } {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return {};
  const labels = [...personLabels(register)];
  const found = labels.filter(([, label]) => label.toLowerCase() === text.toLowerCase());
  const named = register.people.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const [id] = found.length > 0 ? (found[0] ?? []) : named.length === 1 ? [named[0]?.id] : [];
  return id === undefined ? { unknown: text } : { person: id };
}

/** The usual words beside the two fields. */
export function pickerWords({ language }: PageRequest) {
  return registerWords[language].picker;
}
