import type { ElementField } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { Place } from '../strategy/place.tsx';
import { urls } from '../urls.ts';
import { EditForm } from './edit-form.tsx';
import { type ElementView, filled } from './view.ts';
import { Written } from './written.tsx';

interface FieldProps {
  readonly view: ElementView;
  readonly field: ElementField;
  /** Where the paper says it. */
  readonly span?: Span | undefined;
  /** The value; none where nothing is said. */
  readonly children: Child;
  readonly form?: Child;
}

/** One field with its name, its value, where that comes from, and the form that changes it. Not there where it is empty and may not be changed. */
export function Field({ view, field, span, children, form }: FieldProps) {
  const { element, say } = view;
  const empty = element[field] === undefined;
  if (empty && !view.may.edit) return null;
  return (
    <section class="field" id={`f-${field}`} aria-labelledby={`n-${field}`}>
      <h2 class="field-name" id={`n-${field}`}>
        {say.fields[field]}
      </h2>
      <div class="value">
        {empty ? null : children}
        {empty && !element.written?.[field] ? null : <Origin view={view} field={field} span={span} />}
      </div>
      {form}
    </section>
  );
}

/** Who wrote it since; else its place in the paper. Where both are known, both: the paper's words are one press away. */
export function Origin({ view, field, span }: { view: ElementView; field: ElementField; span?: Span | undefined }) {
  const written = view.element.written?.[field];
  return (
    <>
      {written ? <Written view={view} written={written} /> : null}
      {span ? (
        <>
          {' '}
          {written ? <span class="small quiet">· {view.say.paperSays} </span> : null}
          <Place view={view.strategy} element={view.element} span={span} />
        </>
      ) : null}
    </>
  );
}

interface FieldFormProps {
  readonly view: ElementView;
  readonly field: ElementField;
  /** Id of the milestone, indicator or sum that it is for; none for a new one. */
  readonly item?: string;
  readonly label?: string;
  readonly verb?: string;
  readonly removable?: boolean;
  readonly children: Child;
}

/** The form of one field, filled by whoever draws it. */
export function FieldForm({ view, field, item = '', label, verb, removable, children }: FieldFormProps) {
  if (!view.may.edit) return null;
  const { open, issues, seen, one } = filled(view, field, item);
  const { element, seen: where } = view;
  return (
    <EditForm
      {...{ open, issues, children, language: view.language, why: one('reason', '') }}
      id={`${field}-${item}`}
      verb={verb ?? (element[field] === undefined ? view.say.add : undefined)}
      label={label ?? view.say.fields[field] ?? field}
      action={urls.editElement(where.plan.strategy.id, element.id)}
      hidden={{ seen, field, item }}
      removable={removable ?? false}
    />
  );
}

/** Whether the words of a field are the paper's own. */
export function isTheirs({ element }: ElementView, field: ElementField): boolean {
  return element.source !== undefined && element.written?.[field] === undefined;
}
