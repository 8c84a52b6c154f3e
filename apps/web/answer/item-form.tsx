import { askedPeriod } from '@lofte/domain/follow-up/asked-period';
import { states } from '@lofte/domain/follow-up/state';
import { longestHelp, longestText } from '@lofte/domain/follow-up/update';
import { StateMark } from '../follow-up/state-mark.tsx';
import { sayMeasure, sayNumber } from '../numbers.ts';
import { sayMoment, sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { DayField } from './day-field.tsx';
import { described, FieldError } from './errors.tsx';
import { EvidenceFields } from './evidence-fields.tsx';
import type { ItemView } from './item-view.ts';
import { Which } from './which.tsx';

/** All that can be said of one thing, as far as the round asks for it. */
export function ItemForm({ view }: { view: ItemView }) {
  const { page, say, language, token, item, begun } = view;
  const { questions } = page.round;
  const { milestones = [], indicators = [] } = item.element;
  return (
    <form
      method="post"
      action={urls.giveAnswer(token)}
      enctype="multipart/form-data"
      class="answer-form"
      id={view.id('form')}
      data-answer-form
      data-saved-at={item.draft?.saved.toISOString()}
    >
      <Which view={view} />
      <States view={view} />
      <Words view={view} name="text" label={say.text} limit={longestText} rows={4} />
      {questions.includes('milestones') && milestones.length > 0 ? <Milestones view={view} /> : null}
      {questions.includes('indicators') && indicators.length > 0 ? <Values view={view} /> : null}
      {questions.includes('evidence') ? <EvidenceFields view={view} /> : null}
      {questions.includes('help') ? (
        <Words view={view} name="help" label={say.help} hint={say.helpHint} limit={longestHelp} rows={2} />
      ) : null}
      <p class="give">
        <button type="submit" name="press" value="give" class="button button-primary">
          {say.give}
        </button>
        <button type="submit" name="press" value="keep" class="button button-secondary" data-keep>
          {say.keep}
        </button>
        <span class="small quiet" data-saved role="status">
          {begun && item.draft ? say.saved(sayMoment(language, item.draft.saved.toISOString(), true)) : ''}
        </span>
      </p>
    </form>
  );
}

function States({ view }: { view: ItemView }) {
  const { say, language, form, id } = view;
  return (
    <fieldset class="states form-group" id={id('state')} tabindex={-1} {...described(view, 'state')}>
      <legend class="form-label">{say.state}</legend>
      <FieldError view={view} field="state" />
      {states.map((state) => (
        <label class="tick">
          <input type="radio" name="state" value={state} checked={form.one('state') === state} />
          <StateMark state={state} language={language} />
        </label>
      ))}
    </fieldset>
  );
}

interface WordsProps {
  readonly view: ItemView;
  readonly name: 'text' | 'help';
  readonly label: string;
  readonly hint?: string;
  readonly limit: number;
  readonly rows: number;
}

function Words({ view, name, label, hint, limit, rows }: WordsProps) {
  const { say, language, form, id } = view;
  return (
    <div class="form-group">
      <label class="form-label" for={id(name)}>
        {label}
      </label>
      <span class="form-hint small" id={id(`${name}-hint`)}>
        {hint ?? say.textHint(sayNumber(language, limit))}
      </span>
      <FieldError view={view} field={name} />
      <textarea
        {...described(view, name, true)}
        {...{ id: id(name), name, rows }}
        class="form-input"
        data-limit={limit}
      >
        {`\n${form.one(name)}`}
      </textarea>
      <span class="small quiet" data-counter aria-live="polite" />
    </div>
  );
}

/** Each with its day; the one a browser offers first is today. */
function Milestones({ view }: { view: ItemView }) {
  const { say, language, form, item, today, id } = view;
  return (
    <fieldset class="form-group" id={id('milestones')} tabindex={-1}>
      <legend class="form-label">{say.milestones}</legend>
      <FieldError view={view} field="milestones" />
      {(item.element.milestones ?? []).map(({ id: one, title, due, done }) => (
        <div class="milestone">
          <input type="hidden" name="milestone" value={one} />
          <input type="hidden" name={`was-${one}`} value={done ?? ''} />
          <label class="tick">
            <input type="checkbox" name="reached" value={one} checked={form.all('reached').includes(one)} />
            <span>
              {title}
              {due ? <span class="small quiet"> · {say.milestoneDue(sayTime(language, due) ?? due)}</span> : null}
            </span>
          </label>
          <FieldError view={view} field={`day-${one}`} />
          <DayField
            view={view}
            name={`day-${one}`}
            label={say.reachedDay}
            of={say.milestoneDay(title)}
            value={form.one(`day-${one}`) || today}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Values({ view }: { view: ItemView }) {
  const { say, language, form, item, page, id } = view;
  return (
    <fieldset class="form-group values" id={id('values')} tabindex={-1}>
      <legend class="form-label">{say.values}</legend>
      {(item.element.indicators ?? []).map((indicator) => {
        const { id: one, title, unit, periods } = indicator;
        const period = askedPeriod(indicator, page.round.covers);
        const known = periods.find((each) => each.period === period);
        const measure = (value: number | undefined) =>
          value === undefined ? undefined : sayMeasure(language, value, unit);
        const field = `value-${one}`;
        return (
          <div class="value-asked">
            <label for={id(field)}>{say.value(title, sayTime(language, period) ?? period)}</label>
            <span class="form-hint small" id={id(`${field}-hint`)}>
              {say.valueHint(unit, measure(known?.target), measure(known?.actual))}
            </span>
            <FieldError view={view} field={field} />
            <input
              {...described(view, field, true)}
              {...{ id: id(field), name: field, type: 'text', inputmode: 'decimal', autocomplete: 'off' }}
              class="form-input short"
              value={form.one(field)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
