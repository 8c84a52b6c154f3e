import type { Draft, Mention, MentionOf } from '@lofte/domain/draft';
import { type NamedGroup, namedCountries, namedOrganisations } from '@lofte/domain/named-groups';
import { readingRange, type Span } from '@lofte/domain/span';
import type { Child } from 'hono/jsx';
import { sayMoney, sayNumber } from '../numbers.ts';
import { locale, sayTime } from '../time.ts';
import { Marks } from './marks.tsx';
import { toCheck } from './outline.ts';
import { PlaceMark } from './place.tsx';
import { sayReason } from './reasons.ts';
import { repairRows } from './repairs.tsx';
import { elementUrl, kindWord, type Shown, short } from './shown.ts';
import { Certainty } from './tree.tsx';
import { type Tab, tabs, viewUrl } from './view.ts';

/** Lines of a list that are drawn at once: a paper of 200 pages has some 10,000 mentions. */
const portion = 300;

/** The bar of lists under the panes, each with its count, and the one that is open. */
export function Lists({ shown }: { shown: Shown }) {
  const { view, say, paper } = shown;
  return (
    <>
      <nav class="tabs" aria-label={say.lists}>
        <ul class="plain">
          {tabs.map((tab) => (
            <li>
              <a
                href={viewUrl(
                  paper.id,
                  { ...view, said: undefined, tab: view.tab === tab ? undefined : tab, lines: undefined },
                  'lists',
                )}
                data-tab={tab}
                aria-current={view.tab === tab ? 'true' : undefined}
              >
                {say.tabs[tab]}{' '}
                <span class="count">
                  {say.tabCount(tab, tab === 'repairs' ? shown.draft.repairs.length : rows[tab](shown).length)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {view.tab ? <Open shown={shown} tab={view.tab} /> : null}
    </>
  );
}

function Open({ shown, tab }: { shown: Shown; tab: Tab }) {
  const { say, view, paper } = shown;
  const all = rows[tab](shown);
  const drawn = all.slice(0, view.lines ?? portion);
  const rest = all.length - drawn.length;
  return (
    <section class={`list ${tab}`} aria-label={say.tabs[tab]} tabindex={0}>
      {all.length === 0 ? <p class="quiet">{say.empty[tab]}</p> : null}
      <ul class="plain">
        {drawn.map((row) => (
          <li>{row()}</li>
        ))}
      </ul>
      {rest > 0 ? (
        <p>
          <a
            href={viewUrl(paper.id, { ...view, lines: drawn.length + portion }, 'lists')}
            data-lines={drawn.length + portion}
          >
            {say.more(Math.min(rest, portion))}
          </a>
        </p>
      ) : null}
    </section>
  );
}

type Rows = (shown: Shown) => readonly (() => Child)[];

/** What each list holds, drawn only when it is shown. */
const rows: Readonly<Record<Tab, Rows>> = {
  check: (shown) =>
    toCheck(shown.draft.elements).map((element) => () => (
      <>
        <a href={elementUrl(shown, element.id)} data-choose={element.id}>
          <span class="kind">{kindWord(shown.say, element)}</span> <span class="theirs">{element.title}</span>
        </a>{' '}
        <Certainty shown={shown} element={element} />{' '}
        <span class="quiet">{sayReason(shown.language, element.reason)}</span>
      </>
    )),
  leftovers: (shown) =>
    shown.draft.leftovers.map(({ span, text }) => () => (
      <>
        <span class="theirs">{short(text)}</span> <PlaceMark shown={shown} span={span} />
      </>
    )),
  repairs: repairRows,
  countries: (shown) => grouped(shown, namedCountries(shown.draft.mentions, locale(shown.language))),
  organisations: (shown) => grouped(shown, namedOrganisations(shown.draft.mentions, locale(shown.language))),
  sums: (shown) =>
    of(shown.draft, 'money').map(({ amount, currency, span }) => () => (
      <>
        <strong>{sayMoney(shown.language, amount, currency)}</strong> <Around shown={shown} span={span} />
      </>
    )),
  figures: (shown) =>
    of(shown.draft, 'figure').map(({ value, unit, year, span }) => () => (
      <>
        <strong>
          {sayNumber(shown.language, value)} {unit}
        </strong>{' '}
        {year ?? ''} <Around shown={shown} span={span} />
      </>
    )),
  dates: (shown) =>
    of(shown.draft, 'date').map(({ iso, text, deadline, span }) => () => (
      <>
        <strong>{(iso && sayTime(shown.language, iso)) ?? text}</strong>{' '}
        {deadline ? <em>{shown.say.isDeadline}</em> : ''} <Around shown={shown} span={span} />
      </>
    )),
};

/** One line a name, with the places of all its mentions. */
function grouped(shown: Shown, groups: readonly NamedGroup<Mention>[]) {
  return groups.map(({ name, long, mentions }) => () => (
    <>
      <strong>{name}</strong> {long ? `${long} ` : ''}
      <span class="quiet">{mentions.length}</span> <Marks shown={shown} places={mentions} />
    </>
  ));
}

/** The words around a place, the place itself marked, and its quote mark. */
function Around({ shown, span }: { shown: Shown; span: Span }) {
  const { draft } = shown;
  const { start, end } = readingRange(draft.map, span);
  const before = draft.reading.slice(Math.max(0, start - 50), start).replace(/^\S*\s/, '');
  const after = draft.reading.slice(end, end + 50).replace(/\s\S*$/, '');
  return (
    <>
      <span class="theirs quiet" lang={draft.document.language}>
        … {before}
        <b>{draft.reading.slice(start, end)}</b>
        {after} …
      </span>{' '}
      <PlaceMark shown={shown} span={span} />
    </>
  );
}

function of<K extends 'money' | 'figure' | 'date'>(draft: Draft, kind: K): readonly MentionOf<K>[] {
  return draft.mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}
