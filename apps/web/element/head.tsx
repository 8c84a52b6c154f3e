import { ElementKind } from '@lofte/domain/draft';
import type { PlanElement } from '@lofte/domain/plan-element';
import { paragraphs } from '../strategy/view.ts';
import { setTitle } from '../typeset.ts';
import { urls } from '../urls.ts';
import { words } from '../words.ts';
import { FieldForm, isTheirs, Origin } from './field.tsx';
import { Select, TextArea, TextField } from './inputs.tsx';
import { type ElementView, filled } from './view.ts';

/** Characters. A longer title is a sentence or two, and is set smaller. */
const longTitle = 90;

/** Where the element stands, what it is, its title and its text. */
export function Head({ view }: { view: ElementView }) {
  return (
    <header class="head">
      <Path view={view} />
      <Kind view={view} />
      <Title view={view} />
      <Text view={view} />
    </header>
  );
}

function Path({ view }: { view: ElementView }) {
  const { strategy, past } = view.strategy;
  return (
    <nav class="path" aria-label={view.say.path}>
      <ol>
        <li>
          <a href={urls.onDay(urls.strategy(strategy.id), past)}>{short(strategy.title)}</a>
        </li>
        {above(view).map(({ id, title }) => (
          <li>
            <a href={urls.onDay(urls.element(strategy.id, id), past)}>{short(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Kind({ view }: { view: ElementView }) {
  const { element, say, language } = view;
  const kinds = ElementKind.options.map((kind) => [kind, sayKind(view, kind)] as const);
  const { one } = filled(view, 'kind');
  return (
    <div class="kind field" id="f-kind">
      <p class="value over">
        {sayKind(view, element.kind)}
        {element.written?.kind ? <Origin view={view} field="kind" /> : null}
      </p>
      <FieldForm view={view} field="kind">
        <Select
          {...{ id: 'kind', name: 'kind', label: say.fields.kind ?? '', options: kinds }}
          value={one('kind', element.kind)}
          lang={language}
        />
      </FieldForm>
    </div>
  );
}

function Title({ view }: { view: ElementView }) {
  const { element, say } = view;
  const { number, title, source } = element;
  const { one } = filled(view, 'title');
  const theirs = isTheirs(view, 'title') ? view.strategy.theirs : { class: '' };
  return (
    <div class="title field" id="f-title">
      <div class="value">
        <h1 class={title.length > longTitle ? 'long' : undefined}>
          {number && !title.startsWith(number) ? <span class="number">{number} </span> : null}
          <span {...theirs}>{setTitle(title)}</span>
        </h1>
        <p class="origin">
          <Origin view={view} field={element.written?.title ? 'title' : 'number'} span={source?.span} />
          {source ? null : <span class="small quiet"> {say.byHand}</span>}
        </p>
      </div>
      <FieldForm view={view} field="title">
        <TextField id="number" name="number" label={say.fields.number ?? ''} value={one('number', number)} short />
        <TextArea id="title" name="title" label={say.fields.title ?? ''} value={one('title', title)} />
      </FieldForm>
    </div>
  );
}

function Text({ view }: { view: ElementView }) {
  const { element, say } = view;
  const { text, source } = element;
  const { one } = filled(view, 'text');
  if (text === undefined && !view.may.edit) return null;
  const theirs = isTheirs(view, 'text') ? view.strategy.theirs : { class: '' };
  return (
    <div class="text field" id="f-text">
      <div class="value">
        {text ? (
          <div {...theirs}>
            {paragraphs(text).map((part) => (
              <p>{part}</p>
            ))}
          </div>
        ) : null}
        <p class="origin">
          {text ? null : <span class="quiet">{say.fields.text}</span>}
          <Origin view={view} field="text" span={text ? source?.body : undefined} />
        </p>
      </div>
      <FieldForm view={view} field="text">
        <TextArea id="text" name="text" label={say.fields.text ?? ''} value={one('text', text)} />
      </FieldForm>
    </div>
  );
}

/** What an element stands under, the topmost first. */
function above({ element, seen }: ElementView): readonly PlanElement[] {
  const byId = new Map(seen.plan.elements.map((one) => [one.id, one]));
  const found: PlanElement[] = [];
  for (let at = byId.get(element.parent ?? ''); at && !found.includes(at); at = byId.get(at.parent ?? '')) {
    found.unshift(at);
  }
  return found;
}

export function sayKind({ language }: Pick<ElementView, 'language'>, kind: ElementKind): string {
  const word = words[language].kinds[kind].one;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A title where only a glimpse of it is needed. */
export function short(title: string, length = 60): string {
  if (title.length <= length) return title;
  return `${title.slice(0, length).replace(/\s+\S*$/, '')} …`;
}
