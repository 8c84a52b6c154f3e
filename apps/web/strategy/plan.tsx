import type { PlanElement } from '@lofte/domain/plan-element';
import { DecidedLink } from '../decisions/decided-link.tsx';
import { count } from '../numbers.ts';
import { StateSign } from '../status/state-sign.tsx';
import { StatusTally } from '../status/tally.tsx';
import { setTitle } from '../typeset.ts';
import { anchor } from './anchor.ts';
import { Facts } from './facts.tsx';
import { OpenPart } from './open-part.tsx';
import { Place } from './place.tsx';
import { holds, type Node, walk } from './tree.ts';
import { paragraphs, type View } from './view.ts';

interface Nodes {
  readonly view: View;
  readonly nodes: readonly Node[];
}

interface Part {
  readonly view: View;
  readonly node: Node;
}

/**
 * The tree: priorities and goals as headings, initiatives as a list. What is only promised, without a goal or an initiative
 * in it, is folded under the heading where it stands.
 */
export function Plan({ view, nodes, level = 3 }: Nodes & { level?: number }) {
  const core = nodes.filter((node) => holds(node, 'priority', 'goal', 'initiative'));
  const promised = nodes.filter((node) => !core.includes(node));
  const items = core.filter(({ element }) => element.kind === 'initiative');
  const branches = core.filter((node) => !items.includes(node));
  // Where goals stand before the initiatives of the same priority, the list must not look like the last goal's.
  const after = branches.length > 0 && items.length > 0;
  return (
    <>
      <Promised view={view} nodes={promised} level={level} />
      {branches.map((node) => (
        <Branch view={view} node={node} level={level} />
      ))}
      {after ? <p class="label">{view.say.initiatives}</p> : null}
      {items.length > 0 ? (
        <ul class="initiatives plain">
          {items.map((node) => (
            <Initiative view={view} node={node} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Commitments that belong to no initiative, and the sections they stand in. */
function Promised({ view, nodes, level }: Nodes & { level: number }) {
  const n = tally(nodes);
  if (n === 0) return null;
  return (
    <details class="promised">
      <summary>{count(view.language, n, view.say.kinds.commitment)}</summary>
      <div class="inside">
        <Words view={view} nodes={nodes} level={level} />
      </div>
    </details>
  );
}

/** Commitments, and sections with commitments, as they stand. */
function Words({ view, nodes, level }: Nodes & { level: number }) {
  const commitments = nodes.filter(({ element }) => element.kind === 'commitment');
  const sections = nodes.filter(({ element }) => element.kind !== 'commitment');
  return (
    <>
      <Commitments view={view} nodes={commitments} />
      {sections.map((node) => (
        <section class="branch" id={anchor(node.element.id)}>
          <Heading view={view} element={node.element} level={level} />
          <Words view={view} nodes={node.children} level={level + 1} />
        </section>
      ))}
    </>
  );
}

/** Sections that hold commitments and nothing else of the plan, each folded. */
export function Elsewhere({ view, nodes }: Nodes) {
  const loose = nodes.filter(({ element }) => element.kind === 'commitment');
  const sections = nodes.filter((node) => !loose.includes(node));
  return (
    <>
      <Commitments view={view} nodes={loose} />
      <ul class="initiatives plain">
        {sections.map((node) => (
          <Initiative view={view} node={node} />
        ))}
      </ul>
    </>
  );
}

function Branch({ view, node, level }: Part & { level: number }) {
  const { element } = node;
  return (
    <section class={`branch ${element.kind}`} id={anchor(element.id)}>
      <Heading view={view} element={element} level={level} />
      <HowItStands view={view} element={element} />
      <Decided view={view} element={element} />
      <Facts view={view} element={element} />
      <Plan view={view} nodes={node.children} level={level + 1} />
    </section>
  );
}

function Heading({ view, element, level }: { view: View; element: PlanElement; level: number }) {
  const Tag = level <= 3 ? 'h3' : level === 4 ? 'h4' : 'h5';
  return (
    <div class="row" data-e={element.id} data-heading>
      <Tag lang={view.theirs.lang}>
        <Title element={element} />
      </Tag>
      <Place view={view} element={element} />
      <OpenPart view={view} element={element} />
    </div>
  );
}

function Initiative({ view, node }: Part) {
  const { element, children } = node;
  const more = element.text || element.source?.places?.length || element.owner || element.period || children.length > 0;
  const n = tally(children);
  return (
    <li class="row" id={anchor(element.id)} data-e={element.id}>
      {more ? (
        <details>
          <summary>
            <span lang={view.theirs.lang}>
              <Title element={element} />
            </span>
            {n > 0 ? <span class="tally"> {count(view.language, n, view.say.kinds.commitment)}</span> : null}
            <HowItStands view={view} element={element} />
          </summary>
          <div class="inside">
            <Facts view={view} element={element} />
            {holdsPlan(children) ? (
              <Plan view={view} nodes={children} level={5} />
            ) : (
              <Words view={view} nodes={children} level={5} />
            )}
            {element.text && saysMore(element.text, children) ? (
              <div {...view.theirs}>
                {paragraphs(element.text).map((text) => (
                  <p>{text}</p>
                ))}
              </div>
            ) : null}
          </div>
        </details>
      ) : (
        <div class="bare">
          <span lang={view.theirs.lang}>
            <Title element={element} />
          </span>
          <HowItStands view={view} element={element} />
        </div>
      )}
      <Decided view={view} element={element} />
      <Place view={view} element={element} />
      <OpenPart view={view} element={element} />
    </li>
  );
}

/** Its own sign, where it has one or should have; and how many under it stand how. */
function HowItStands({ view: { status, language }, element }: { view: View; element: PlanElement }) {
  if (!status) return null;
  const own = status.standings.get(element.id) ?? (element.kind === 'initiative' ? { hollow: false } : undefined);
  const under = status.under.get(element.id);
  return (
    <>
      {own ? (
        <span class="how-it-stands">
          <StateSign standing={own} language={language} today={status.today} />
        </span>
      ) : null}
      {under ? <StatusTally of={under} language={language} /> : null}
    </>
  );
}

/** The decision on how it goes on: beside what unfolds, since no link may stand in what is pressed to unfold. */
function Decided({ view: { status, language }, element }: { view: View; element: PlanElement }) {
  return <DecidedLink by={status?.decisions.get(element.id)} language={language} />;
}

/** Whether a text says anything beside the commitments that stand above it already. */
function saysMore(text: string, children: readonly Node[]): boolean {
  const flat = (words: string) => words.replace(/\s+/g, ' ');
  let left = flat(text);
  for (const { element } of walk(children))
    if (element.kind === 'commitment') left = left.replace(flat(element.title), '');
  return /\p{L}/u.test(left);
}

function holdsPlan(nodes: readonly Node[]): boolean {
  return nodes.some((node) => holds(node, 'priority', 'goal', 'initiative'));
}

function tally(nodes: readonly Node[]): number {
  let n = 0;
  for (const { element } of walk(nodes)) if (element.kind === 'commitment') n += 1;
  return n;
}

function Commitments({ view, nodes }: { view: View; nodes: readonly Node[] }) {
  if (nodes.length === 0) return null;
  return (
    <ul class="commitments plain">
      {nodes.map(({ element, children }) => (
        <li class="row" id={anchor(element.id)} data-e={element.id}>
          <div>
            <span {...view.theirs}>{element.title}</span>
            <HowItStands view={view} element={element} />
            <Decided view={view} element={element} />
            <Facts view={view} element={element} />
            <Words view={view} nodes={children} level={5} />
          </div>
          <Place view={view} element={element} />
          <OpenPart view={view} element={element} />
        </li>
      ))}
    </ul>
  );
}

function Title({ element }: { element: PlanElement }) {
  const apart = element.number && !element.title.startsWith(element.number);
  return (
    <>
      {apart ? <span class="number">{element.number}</span> : null}
      {apart ? ' ' : null}
      {setTitle(element.title)}
    </>
  );
}
