import { type KeyFigure, latestValue } from '@lofte/domain/world/key-figure';
import { sayMeasure } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { sayAnswerIssue } from './issues.ts';
import type { AnswerView } from './item-view.ts';

const fields = ['value', 'period', 'source'] as const;

/** Key figures that are getting old, each with room for a newer value; leaving them empty is an answer too. */
export function Figures({ view }: { view: AnswerView }) {
  const { page, say, language, token, said, figures } = view;
  if (page.figures.length === 0 && said !== 'figures' && !figures) return null;
  const issues = figures?.issues ?? [];
  return (
    <section class="owed-tasks" id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">{say.figures}</h2>
      {said === 'figures' ? (
        <p class="alert alert-success" role="status">
          {say.figuresGiven}
        </p>
      ) : null}
      {issues.length > 0 ? (
        <div class="alert alert-error" role="alert" tabindex={-1} data-errors>
          <ul class="plain">
            {issues.map((issue) => (
              <li>
                <a href={`#${issue.where ?? 'figures'}`}>{sayAnswerIssue(language, issue)}</a>
              </li>
            ))}
          </ul>
          <p>{say.figuresKept}</p>
        </div>
      ) : null}
      {page.figures.length > 0 ? (
        <form method="post" action={urls.giveFigures(token)}>
          <p>{say.figuresWhat}</p>
          {page.figures.map((figure) => (
            <Figure figure={figure} view={view} />
          ))}
          {page.open ? (
            <button type="submit" class="button button-secondary">
              {say.figuresSend}
            </button>
          ) : null}
        </form>
      ) : null}
    </section>
  );
}

function Figure({ figure, view }: { figure: KeyFigure; view: AnswerView }) {
  const { page, say, language, figures } = view;
  const latest = latestValue(figure);
  const when = latest?.period === undefined ? say.figureNoPeriod : (sayTime(language, latest.period) ?? latest.period);
  const labels = { value: say.figureValue(figure.unit), period: say.figurePeriod, source: say.figureSource };
  return (
    <fieldset class="owed-task owed-figure">
      <legend>{figure.title}</legend>
      {latest ? (
        <p class="small quiet">
          {say.figureWas(sayMeasure(language, latest.value, figure.unit), when)}
          {latest.source ? ` · ${latest.source}` : ''}
        </p>
      ) : null}
      {page.open ? (
        <>
          <input type="hidden" name="figure" value={figure.id} />
          <div class="row-of-three">
            {fields.map((field) => {
              const id = `${field}-${figure.id}`;
              const wrong = (figures?.issues ?? []).filter(({ where }) => where === id);
              return (
                <div>
                  <label class="form-label" for={id}>
                    {labels[field]}
                  </label>
                  {wrong.length > 0 ? (
                    <span class="form-error-message" id={`${id}-wrong`}>
                      {wrong.map((issue) => sayAnswerIssue(language, issue)).join(' ')}
                    </span>
                  ) : null}
                  <input
                    {...{ class: 'form-input', id, name: field, value: figures?.rows.get(figure.id)?.[field] ?? '' }}
                    {...{ maxlength: field === 'source' ? 1_000 : 40, autocomplete: 'off' }}
                    {...(wrong.length > 0 ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-wrong` } : {})}
                  />
                </div>
              );
            })}
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
