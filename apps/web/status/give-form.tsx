import { longestText } from '@lofte/domain/follow-up/update';
import { evidenceLimit } from '@lofte/formats/evidence-file';
import { TextArea } from '../element/inputs.tsx';
import { sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { FoldedForm, StateChoice, WrongStatus } from './form-parts.tsx';
import { filledIn, type StatusView } from './section-view.ts';

/** Rows for new links. */
const newLinks = 2;

/** What an owner says of how it goes, filled with what was said last. */
export function GiveForm({ view }: { view: StatusView }) {
  const { say, language, strategy, element, status } = view;
  const { update } = status.said;
  const { open, issues, one } = filledIn(view, 'give');
  return (
    <FoldedForm
      verb={update ? say.giveNew : say.give}
      open={open}
      action={urls.giveStatus(strategy, element.id)}
      hidden={{ seen: update?.id ?? '' }}
      upload
    >
      <WrongStatus issues={issues} language={language} />
      <StateChoice label={say.state} chosen={one('state', update?.state)} language={language} />
      <TextArea
        {...{ id: 'status-text', name: 'text', label: say.text, hint: say.textHint(sayNumber(language, longestText)) }}
        value={one('text', update?.text)}
      />
      <Milestones view={view} />
      <Values view={view} />
      <Evidence view={view} />
      <TextArea
        {...{ id: 'status-help', name: 'help', label: say.helpField, hint: say.helpHint }}
        value={one('help', update?.help)}
      />
      <div class="buttons">
        <button type="submit" name="press" value="give" class="button button-primary">
          {say.send}
        </button>
        {update ? (
          <button type="submit" name="press" value="as-before" class="button button-secondary" formnovalidate>
            {say.sendAsBefore}
          </button>
        ) : null}
      </div>
    </FoldedForm>
  );
}

function Milestones({ view }: { view: StatusView }) {
  const { say, element, status } = view;
  const { one, all } = filledIn(view, 'give');
  const milestones = element.milestones ?? [];
  if (milestones.length === 0) return null;
  const reached = all(
    'reached',
    milestones.flatMap(({ id, done }) => (done ? [id] : [])),
  );
  return (
    <fieldset class="form-group dated-rows">
      <legend class="form-label">{say.milestones}</legend>
      {milestones.map(({ id, title, done }) => (
        <div class="dated">
          <input type="hidden" name="milestone" value={id} />
          <label class="tick">
            <input type="checkbox" name="reached" value={id} checked={reached.includes(id)} />
            <span>{title}</span>
          </label>
          <Day
            name={`day-${id}`}
            label={say.reachedOn(title)}
            value={one(`day-${id}`, done ?? status.today)}
            max={status.today}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Values({ view }: { view: StatusView }) {
  const { say, element } = view;
  const { one } = filledIn(view, 'give');
  if (!element.indicators?.length) return null;
  return (
    <fieldset class="form-group">
      <legend class="form-label">{say.values}</legend>
      <span class="form-hint">{say.periodHint}</span>
      {element.indicators.map(({ id, title, unit, periods }) => {
        const open = periods.find(({ target, actual }) => target !== undefined && actual === undefined)?.period;
        return (
          <div class="pair">
            <div class="form-group">
              <label class="form-label" for={`value-${id}`}>
                {say.value(title, unit)}
              </label>
              <input
                {...{ id: `value-${id}`, name: `value-${id}`, class: 'form-input short', type: 'text' }}
                {...{ inputmode: 'decimal', autocomplete: 'off', value: one(`value-${id}`) }}
              />
            </div>
            <div class="form-group">
              <label class="form-label" for={`period-${id}`}>
                {say.period(title)}
              </label>
              <input
                {...{ id: `period-${id}`, name: `period-${id}`, class: 'form-input short', type: 'text' }}
                {...{ autocomplete: 'off', value: one(`period-${id}`, open) }}
              />
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** What was given before and still holds, and room for new files, links and a place in a paper. */
function Evidence({ view }: { view: StatusView }) {
  const { say, language, status } = view;
  const { one, all } = filledIn(view, 'give');
  const { today } = status;
  const before = (status.said.update?.evidence ?? []).filter((proof) => proof.kind !== 'title');
  const kept = all(
    'keep',
    before.map(({ id }) => id),
  );
  const [links, titles, days] = [all('link'), all('linkTitle'), all('linkDay')];
  return (
    <>
      {before.length > 0 ? (
        <fieldset class="form-group">
          <legend class="form-label">{say.keep}</legend>
          {before.map((proof) => (
            <label class="tick">
              <input type="checkbox" name="keep" value={proof.id} checked={kept.includes(proof.id)} />
              <span>
                {proof.kind === 'file' ? proof.name : proof.kind === 'link' ? (proof.title ?? proof.url) : proof.quote}
                <span class="small quiet"> · {sayTime(language, proof.date) ?? proof.date}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div class="form-group">
        <label class="form-label" for="status-files">
          {say.filesField}
        </label>
        <span class="form-hint" id="status-files-hint">
          {say.filesHint(sayNumber(language, evidenceLimit / 1024 / 1024))}
        </span>
        <div class="link-row">
          <input
            {...{ id: 'status-files', name: 'file', class: 'form-input', type: 'file', multiple: true }}
            aria-describedby="status-files-hint"
          />
          <span class="small quiet" aria-hidden="true">
            {say.filesDay}
          </span>
          <Day name="fileDay" label={say.filesDay} value={one('fileDay', today)} max={today} />
        </div>
      </div>
      <div class="form-group">
        <label class="form-label" for="status-passage">
          {say.passageField}
        </label>
        <span class="form-hint" id="status-passage-hint">
          {say.passageHint}
        </span>
        <div class="link-row">
          <input
            {...{ id: 'status-passage', name: 'passage', class: 'form-input', type: 'text', autocomplete: 'off' }}
            value={one('passage')}
            aria-describedby="status-passage-hint"
          />
          <span class="small quiet" aria-hidden="true">
            {say.passageDay}
          </span>
          <Day name="passageDay" label={say.passageDay} value={one('passageDay', today)} max={today} />
        </div>
      </div>
      <fieldset class="form-group">
        <legend class="form-label">{say.linkField}</legend>
        {Array.from({ length: newLinks }, (_, i) => (
          <div class="link-row">
            <input
              {...{ name: 'link', class: 'form-input', type: 'url', placeholder: 'https://', value: links[i] ?? '' }}
              aria-label={`${say.linkField} ${i + 1}`}
            />
            <input
              {...{ name: 'linkTitle', class: 'form-input', type: 'text', autocomplete: 'off', value: titles[i] ?? '' }}
              {...{ placeholder: say.linkTitle }}
              aria-label={`${say.linkTitle} ${i + 1}`}
            />
            <Day name="linkDay" label={`${say.linkDay} ${i + 1}`} value={days[i] ?? status.today} max={status.today} />
          </div>
        ))}
      </fieldset>
    </>
  );
}

function Day({ name, label, value, max }: { name: string; label: string; value: string; max: string }) {
  return <input class="form-input day" type="date" {...{ name, value, max }} aria-label={label} />;
}
