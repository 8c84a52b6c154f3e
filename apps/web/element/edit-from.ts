import type { PlanEdit, WantedFields } from '@lofte/domain/edit-plan/plan-edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Register } from '@lofte/domain/register/register';
import { readDate } from '@lofte/domain/written/read-date';
import type { Language } from '../language.ts';
import { readParty, readPerson } from '../register/picker.tsx';
import { readCountry } from './countries.ts';
import type { Form } from './form.ts';
import { effortFrom, fundFrom, indicatorFrom, milestoneFrom, withItem } from './item-from.ts';

/** What a form is read against: the element as the person saw it. */
export interface Sight {
  readonly element: PlanElement;
  readonly register: Register;
  readonly language: Language;
}

/** The fields that a form of one of them wants changed. Issues: `bad-plan-edit`, `unknown-person`, `unknown-organisation`, `bad-year`, `bad-number`. */
export function editFrom(form: Form, sight: Sight): Result<PlanEdit> {
  const wanted = fieldsFrom(form, sight);
  if (!wanted.ok) return wanted;
  return good({ do: 'change', element: sight.element.id, fields: wanted.value });
}

function fieldsFrom(form: Form, sight: Sight): Result<WantedFields> {
  const { element, register, language } = sight;
  switch (form.one('field')) {
    case 'title':
      return good({ title: form.one('title'), number: form.one('number') });
    case 'kind':
      return good({ kind: form.one('kind') as PlanElement['kind'] });
    case 'text':
      return good({ text: form.one('text') });
    case 'owner':
      return ownerFrom(form, sight);
    case 'contributors':
      return good({ contributors: parties(form.all('contributor'), element, register) });
    case 'countries':
      return good({ countries: form.all('country').map(readCountry) });
    case 'period':
      return good({
        period: { from: readDate(form.one('from')), to: readDate(form.one('to')), words: form.one('words') },
      });
    case 'milestones':
      return good({ milestones: withItem(element.milestones, form, milestoneFrom(form)) });
    case 'indicators': {
      const indicator = indicatorFrom(form, language);
      return indicator.ok ? good({ indicators: withItem(element.indicators, form, indicator.value) }) : indicator;
    }
    case 'funds': {
      const fund = fundFrom(form, language);
      return fund.ok ? good({ funds: withItem(element.funds, form, fund.value) }) : fund;
    }
    case 'effort': {
      const effort = effortFrom(form, sight);
      return effort.ok ? good({ effort: withItem(element.effort, form, effort.value) }) : effort;
    }
    case 'tags':
      return good({ tags: form.one('tags').split(',') });
    default:
      return bad({ code: 'bad-plan-edit', message: 'The form does not say which field it is for.' });
  }
}

/** Where the form has no field for a person (its reader may not see people), whoever stands there stays. */
function ownerFrom(form: Form, { element, register }: Sight): Result<WantedFields> {
  const party = readParty(form.one('owner'), register, element.owner);
  const asked = form.entries.some(([name]) => name === 'person');
  const { person, unknown } = asked ? readPerson(form.one('person'), register) : { person: element.owner?.person };
  if (unknown !== undefined) {
    const message = `"${unknown}" is not in the register.`;
    return bad({ code: 'unknown-person', message, where: 'owner', values: { name: unknown } });
  }
  // A person alone answers under their own name.
  const name = party?.name ?? register.people.find(({ id }) => id === person)?.name;
  if (name === undefined) return good({ owner: null });
  const { organisation, unit } = party ?? {};
  return good({ owner: { name, organisation, unit, person } });
}

function parties(written: readonly string[], element: PlanElement, register: Register) {
  return written.flatMap((one, i) => readParty(one, register, element.contributors?.[i]) ?? []);
}
