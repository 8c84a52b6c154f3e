import { evidenceLimit } from '@lofte/formats/evidence-file';
import { sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { DayField } from './day-field.tsx';
import { described, FieldError } from './errors.tsx';
import type { ItemView } from './item-view.ts';

/** Files, links and passages that show it: those that are there already, and room for more. */
export function EvidenceFields({ view }: { view: ItemView }) {
  const { say, language, page, today, form, id } = view;
  const { from } = page.round.covers;
  const megabytes = sayNumber(language, evidenceLimit / 1024 / 1024);
  return (
    <fieldset class="form-group evidence-fields" id={id('evidence')} tabindex={-1}>
      <legend class="form-label">{say.evidence}</legend>
      <p class="form-hint small">{say.evidenceWhy(sayTime(language, from) ?? from)}</p>
      <FieldError view={view} field="evidence" />
      <Kept view={view} />
      <div class="form-group">
        <label for={id('file')}>{say.files}</label>
        <span class="form-hint small" id={id('file-hint')}>
          {say.filesHint(megabytes)}
        </span>
        <FieldError view={view} field="file" />
        <div class="dated">
          <input
            {...described(view, 'file', true)}
            {...{ id: id('file'), name: 'file', type: 'file', multiple: true, class: 'form-input' }}
            data-limit={evidenceLimit}
          />
          <DayField
            view={view}
            name="fileDate"
            label={say.day}
            of={say.ofFiles}
            value={form.one('fileDate') || today}
          />
        </div>
        <p class="form-error-message" data-file-error role="alert" />
      </div>
      <Rows view={view} name="link" label={say.link} hint={say.linkHint} of={say.ofLink} />
      <details class="passage-too" open={form.all('passage').some((one) => one.trim() !== '')}>
        <summary>{say.passageToo}</summary>
        <Rows view={view} name="passage" label={say.passage} hint={say.passageHint} of={say.ofPassage} />
      </details>
    </fieldset>
  );
}

/** What is attached already; what is not ticked is left out. */
function Kept({ view }: { view: ItemView }) {
  const { say, form, page, item, token, today } = view;
  const kept = form.all('keep');
  const before = [...(item.answer?.evidence ?? []), ...(item.answer ? [] : (item.before?.evidence ?? []))];
  const rows = [
    ...before.map((one) => ({
      key: `e-${one.id}`,
      name: one.kind === 'file' ? one.name : one.kind === 'link' ? (one.title ?? one.url) : `”${one.quote}”`,
      href: one.kind === 'file' ? urls.ownEvidence(token, one.sha256) : undefined,
      date: one.date,
    })),
    ...page.files
      .filter(({ sha256 }) => kept.includes(`f-${sha256}`))
      .map(({ sha256, name }) => ({
        key: `f-${sha256}`,
        name,
        href: urls.ownEvidence(token, sha256),
        date: today,
      })),
  ];
  return (
    <ul class="plain kept" data-kept aria-label={say.kept}>
      {rows.map(({ key, name, href, date }) => (
        <li>
          <label class="tick">
            <input type="checkbox" name="keep" value={key} checked={kept.includes(key)} />
            <span>{name}</span>
          </label>
          {href ? (
            <a href={href} download={name} class="small">
              {say.look}
            </a>
          ) : null}
          <DayField
            view={view}
            name={`date-${key}`}
            label={say.day}
            of={`: ${name}`}
            value={form.one(`date-${key}`) || date}
          />
          <FieldError view={view} field={`date-${key}`} />
        </li>
      ))}
    </ul>
  );
}

interface RowsProps {
  readonly view: ItemView;
  readonly name: 'link' | 'passage';
  readonly label: string;
  readonly hint: string;
  readonly of: (n: number) => string;
}

/** What was written, and one row for more. */
function Rows({ view, name, label, hint, of }: RowsProps) {
  const { form, id, today, say } = view;
  const days = form.all(`${name}Date`);
  const written = form
    .all(name)
    .flatMap((value, i) => (value.trim() === '' ? [] : [{ value, date: days[i] ?? today }]));
  return (
    <div class="form-group">
      <label for={id(name)}>{label}</label>
      <span class="form-hint small" id={id(`${name}-hint`)}>
        {hint}
      </span>
      <FieldError view={view} field={name} />
      <FieldError view={view} field={`${name}Date`} />
      {[...written, { value: '', date: today }].map(({ value, date }, i) => (
        <div class="dated">
          <input
            {...described(view, name, true)}
            {...{ id: i === 0 ? id(name) : undefined, name, value, class: 'form-input', autocomplete: 'off' }}
            type="text"
            inputmode="url"
            aria-label={i === 0 ? undefined : `${label} ${i + 1}`}
          />
          <DayField
            view={view}
            name={`${name}Date`}
            field={`${name}Date-${i}`}
            label={say.day}
            of={of(i + 1)}
            value={date}
          />
        </div>
      ))}
      <button type="button" class="button button-unstyled" data-more hidden>
        {say.more}
      </button>
    </div>
  );
}
