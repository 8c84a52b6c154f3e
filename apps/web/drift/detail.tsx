import type {
  About,
  DriftLine,
  Redated,
  Refunded,
  Reowned,
  Retargeted,
  Reworded,
} from '@lofte/domain/drift/drift-line';
import type { Party } from '@lofte/domain/plan-element';
import type { Child } from 'hono/jsx';
import { MarkedWords } from '../marked-words.tsx';
import { sayMeasure, sayMoney } from '../numbers.ts';
import { sayDecided } from '../steering/decided.ts';
import { sayTime } from '../time.ts';
import { sayDays } from './counts.tsx';
import { Name } from './name.tsx';
import type { View } from './view.ts';
import { fieldWords, meaningWords, reasonWords } from './words.ts';

/** What a line says beside the name of what it is about: how it was and how it is. */
export function Detail({ view, line }: { view: View; line: DriftLine }) {
  const { say } = view;
  switch (line.change) {
    case 'added':
    case 'removed':
      return null;
    case 'reworded':
      return <Words view={view} line={line} />;
    case 're-dated':
      return <Dates view={view} line={line} />;
    case 're-owned':
      return <Owners view={view} line={line} />;
    case 're-targeted':
      return <Targets view={view} line={line} />;
    case 'funds':
      return <Sums view={view} line={line} />;
    case 'merged':
      return (
        <Said name={say.wentInto}>
          <Name view={view} element={line.into} />
        </Said>
      );
    case 'split':
      return (
        <Said name={say.became}>
          <ul class="plain">
            {line.parts.map((part) => (
              <li>
                <Name view={view} element={part} />
              </li>
            ))}
          </ul>
        </Said>
      );
    case 'moved':
      return (
        <>
          <Said name={say.stoodUnder}>{placeOf(view, line.before)}</Said>
          <Said name={say.standsUnder}>{placeOf(view, line.after)}</Said>
        </>
      );
    case 'countries':
      return (
        <>
          {line.dropped.length > 0 ? <Said name={say.dropped}>{countries(view, line.dropped)}</Said> : null}
          {line.added.length > 0 ? <Said name={say.came}>{countries(view, line.added)}</Said> : null}
        </>
      );
    case 'relabelled': {
      const shown = (value: string | undefined) =>
        line.field === 'kind' ? (kindOf(view, value) ?? say.noNumber) : (value ?? say.noNumber);
      return <Change name={say[line.field]} before={shown(line.before)} after={shown(line.after)} />;
    }
    case 'decided':
      return (
        <Change
          name={say.decided}
          before={sayDecided(view.language, line.before)}
          after={sayDecided(view.language, line.after)}
        />
      );
  }
}

function Said({ name, children }: { name: string; children: Child }) {
  return (
    <div class="drift-said">
      <span class="quiet">{name}</span> <div>{children}</div>
    </div>
  );
}

/** From what to what; `more` says how much. */
function Change({
  name,
  before,
  after,
  more,
}: {
  name: string;
  before: string;
  after: string;
  more?: string | undefined;
}) {
  return (
    <Said name={name}>
      <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
      {more ? <span class="drift-more"> {more}</span> : null}
    </Said>
  );
}

function Words({ view, line }: { view: View; line: Reworded & About }) {
  const { language, say } = view;
  // The words of a promise stand above already.
  const fields = line.fields.filter(({ field }) => line.element?.kind !== 'commitment' || field !== 'title');
  const why = line.reasons.map((reason) => reasonWords[language][reason]).join(', ');
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.floor(line.share * 100) / 100);
  return (
    <>
      {line.kind === 'correction' ? null : (
        <p class={`drift-judged ${line.kind}`}>
          <b>{meaningWords[language][line.kind]}</b>
          {why === '' ? null : `: ${why}`} <span class="quiet">· {say.kept(share)}</span>
        </p>
      )}
      {fields.map(({ field, meaning }) => (
        <div class="drift-said">
          <span class="quiet">{fieldWords[language][field]}</span>
          <div {...view.theirs}>
            <MarkedWords runs={meaning.words} />
          </div>
        </div>
      ))}
    </>
  );
}

function Dates({ view, line }: { view: View; line: Redated }) {
  const { say, language } = view;
  const shown = (date: string | undefined) => (date ? (sayTime(language, date) ?? date) : say.noDate);
  const days = line.days === undefined ? undefined : sayDays(language, line.days, say.days);
  const name = line.title === undefined ? say.what[line.what] : `${say.what[line.what]}: ${line.title}`;
  return <Change name={name} before={shown(line.before)} after={shown(line.after)} more={days} />;
}

function Owners({ view: { say }, line }: { view: View; line: Reowned }) {
  const changed = line.before || line.after;
  return (
    <>
      {changed ? (
        <Change name={say.owner} before={line.before?.name ?? say.nobody} after={line.after?.name ?? say.nobody} />
      ) : null}
      {line.joined ? <Said name={say.joined}>{names(line.joined)}</Said> : null}
      {line.left ? <Said name={say.left}>{names(line.left)}</Said> : null}
    </>
  );
}

function names(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(', ');
}

function Targets({ view: { say, language }, line }: { view: View; line: Retargeted }) {
  const shown = (value: number | undefined) =>
    value === undefined ? say.noTarget : sayMeasure(language, value, line.unit);
  const period = line.period === undefined ? '' : `, ${sayTime(language, line.period) ?? line.period}`;
  const more = line.eased === undefined ? undefined : line.eased ? say.eased : say.raised;
  return (
    <Change name={`${line.indicator}${period}`} before={shown(line.before)} after={shown(line.after)} more={more} />
  );
}

function Sums({ view: { say, language }, line }: { view: View; line: Refunded }) {
  const shown = (value: number | undefined) =>
    value === undefined ? say.nothing : sayMoney(language, value, line.currency);
  const kind = line.kind === 'set aside' ? say.setAside : say.paidOut;
  const period = line.period === undefined ? '' : `, ${sayTime(language, line.period) ?? line.period}`;
  return <Change name={`${kind}${period}`} before={shown(line.before)} after={shown(line.after)} />;
}

function placeOf(view: View, id: string | undefined): Child {
  const element = id === undefined ? undefined : view.find(id);
  return element ? <Name view={view} element={element} /> : view.say.top;
}

function countries({ language }: View, codes: readonly string[]): string {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

function kindOf({ say }: View, kind: string | undefined): string | undefined {
  return kind === undefined || !(kind in say.kinds) ? undefined : say.kinds[kind as keyof typeof say.kinds].one;
}
