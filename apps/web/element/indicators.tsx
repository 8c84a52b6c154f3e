import { courseOf, endOf, type Point } from '@lofte/domain/follow-up/course';
import type { Indicator } from '@lofte/domain/plan-element';
import { writeNumber } from '@lofte/domain/written/read-number';
import { sayMeasure, sayNumber } from '../numbers.ts';
import { CourseLine } from '../status/course-line.tsx';
import { Sign } from '../status/sign.tsx';
import { sayTime } from '../time.ts';
import { Field, FieldForm } from './field.tsx';
import { Select, TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** Measured quantities, each a table of what is wanted and what came, period by period. */
export function Indicators({ view }: { view: ElementView }) {
  return (
    <Field view={view} field="indicators" form={<IndicatorForm view={view} />}>
      <ul class="items plain">
        {(view.element.indicators ?? []).map((one) => (
          <li class="item">
            <div class="value">
              <Measured view={view} indicator={one} />
            </div>
            <IndicatorForm view={view} indicator={one} />
          </li>
        ))}
      </ul>
    </Field>
  );
}

function Measured({ view, indicator }: { view: ElementView; indicator: Indicator }) {
  const { say, language } = view;
  const { title, unit, direction, baseline, periods, source } = indicator;
  const course = courseOf(indicator);
  const number = (value: number | undefined) => (value === undefined ? '' : sayNumber(language, value));
  return (
    <>
      <b>{title}</b>
      <span class="small quiet">
        {` · ${unit} · ${say.directions[direction]}`}
        {baseline
          ? ` · ${say.baselineWas(sayMeasure(language, baseline.value, unit), sayTime(language, baseline.period) ?? baseline.period)}`
          : null}
        {source ? ` · ${say.source}: ${source}` : null}
      </span>
      <CourseLine {...{ course, number, label: say.courseOf(title) }} baseline={baseline && pointOf(baseline)} />
      {course.last ? (
        <p class="course-said small">
          <Sign state={course.last.on ? 'on track' : 'off track'} />{' '}
          {say.course[direction](
            sayMeasure(language, course.last.point.value, unit),
            sayTime(language, course.last.point.period) ?? course.last.point.period,
            sayMeasure(language, roundedFor(course.last.wanted), unit),
            course.last.on,
          )}
        </p>
      ) : null}
      {course.line.length > 0 ? <p class="small quiet course-key">{say.courseKey}</p> : null}
      {periods.length > 0 ? (
        <table class="periods">
          <caption class="sr-only">{say.periodsOf(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.when}</th>
              <th scope="col">{say.target}</th>
              <th scope="col">{say.actual}</th>
              <th scope="col">{say.source}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map((row) => (
              <tr>
                <th scope="row">{sayTime(language, row.period) ?? row.period}</th>
                <td>{number(row.target)}</td>
                <td>{number(row.actual)}</td>
                <td>{row.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}

function pointOf({ period, value }: NonNullable<Indicator['baseline']>): Point {
  return { period, value, at: endOf(period) };
}

/** A computed value to three digits: more would say more than anybody knows. */
function roundedFor(value: number): number {
  return Number(value.toPrecision(3));
}

function IndicatorForm({ view, indicator }: { view: ElementView; indicator?: Indicator }) {
  const { say, language } = view;
  const item = indicator?.id ?? '';
  const { one } = filled(view, 'indicators', item);
  const id = `indicator-${item}`;
  const directions = (['up', 'down', 'keep'] as const).map((way) => [way, say.directions[way]] as const);
  return (
    <FieldForm
      {...{ view, field: 'indicators', item, removable: indicator !== undefined }}
      {...(indicator ? { label: indicator.title } : { verb: say.addIndicator })}
    >
      <TextField id={id} name="title" label={say.indicator} value={one('title', indicator?.title)} />
      <div class="pair">
        <TextField id={`${id}-unit`} name="unit" label={say.unit} value={one('unit', indicator?.unit)} short />
        <Select
          {...{ id: `${id}-way`, name: 'direction', label: say.direction, options: directions }}
          value={one('direction', indicator?.direction)}
        />
      </div>
      <div class="pair">
        <TextField
          {...{ id: `${id}-base`, name: 'baseline', label: say.baseline, short: true }}
          value={one('baseline', indicator?.baseline?.period)}
        />
        <TextField
          {...{ id: `${id}-was`, name: 'baselineValue', label: say.baselineValue, short: true, numeric: true }}
          value={one('baselineValue', writeNumber(language, indicator?.baseline?.value))}
        />
      </div>
      <Rows view={view} item={item} periods={indicator?.periods ?? []} />
      <TextField id={`${id}-source`} name="source" label={say.source} value={one('source', indicator?.source)} />
    </FieldForm>
  );
}

/** The periods there are, and two rows for more. */
function Rows({ view, item, periods }: { view: ElementView; item: string; periods: Indicator['periods'] }) {
  const { say, language } = view;
  const { all } = filled(view, 'indicators', item);
  const numbers = (key: 'target' | 'actual') => periods.map((row) => writeNumber(language, row[key]));
  const columns = [
    [
      'when',
      say.when,
      all(
        'when',
        periods.map((row) => row.period),
      ),
    ],
    ['target', say.target, all('target', numbers('target'))],
    ['actual', say.actual, all('actual', numbers('actual'))],
    [
      'rowSource',
      say.source,
      all(
        'rowSource',
        periods.map((row) => row.source ?? ''),
      ),
    ],
  ] as const;
  const count = Math.max(...columns.map(([, , values]) => values.filter(Boolean).length), 0) + 2;
  return (
    <>
      <table class="periods typed">
        <thead>
          <tr>
            {columns.map(([, label]) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: count }, (_, i) => (
            <tr>
              {columns.map(([name, label, values]) => (
                <td>
                  <input
                    {...{ name, value: values[i] ?? '', class: 'form-input', type: 'text', autocomplete: 'off' }}
                    aria-label={`${label}, ${say.row(i + 1)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="form-hint">{say.dateHint}</p>
    </>
  );
}
