import type { Element } from '@lofte/domain/draft';
import { Quote } from '../quote.tsx';
import { sayTime } from '../time.ts';
import { anchor } from './anchor.ts';
import type { Node } from './tree.ts';
import { paragraphs, type View } from './view.ts';

interface Part {
  readonly view: View;
  readonly node: Node;
}

/** The tree: priorities and goals as headings, initiatives as a list, the commitments of each folded under it. */
export function Plan({ view, nodes, level = 3 }: { view: View; nodes: readonly Node[]; level?: number }) {
  const commitments = nodes.filter(({ element }) => element.kind === 'commitment');
  const items = nodes.filter(({ element }) => element.kind === 'initiative');
  const parts = nodes.filter(({ element }) => ['priority', 'goal', 'section'].includes(element.kind));
  return (
    <>
      {commitments.length > 0 ? <Commitments view={view} nodes={commitments} /> : null}
      {items.length > 0 ? (
        <ul class="initiatives plain">
          {items.map((node) => (
            <Initiative view={view} node={node} />
          ))}
        </ul>
      ) : null}
      {parts.map((node) => (
        <Branch view={view} node={node} level={level} />
      ))}
    </>
  );
}

function Branch({ view, node, level }: Part & { level: number }) {
  const { element } = node;
  const Heading = level <= 3 ? 'h3' : level === 4 ? 'h4' : 'h5';
  return (
    <section class={`branch ${element.kind}`} id={anchor(element.id)}>
      <div class="row">
        <Heading {...view.theirs} class="">
          <Title element={element} />
        </Heading>
        <Quote {...view.quote(element.span)} />
      </div>
      <Facts view={view} element={element} />
      <Plan view={view} nodes={node.children} level={level + 1} />
    </section>
  );
}

function Initiative({ view, node }: Part) {
  const { element, children } = node;
  const more = element.text || element.places?.length || element.owner || element.deadline || children.length > 0;
  const count = children.filter((child) => child.element.kind === 'commitment').length;
  return (
    <li class="row" id={anchor(element.id)}>
      {more ? (
        <details>
          <summary>
            <Title element={element} />
            {count > 0 ? (
              <span class="tally">
                {' '}
                {count === 1 ? `1 ${view.say.kinds.commitment.one}` : `${count} ${view.say.kinds.commitment.other}`}
              </span>
            ) : null}
          </summary>
          <div class="inside">
            <Facts view={view} element={element} />
            <Plan view={view} nodes={children} level={5} />
            {element.text ? (
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
          <Title element={element} />
        </div>
      )}
      <Quote {...view.quote(element.span)} />
    </li>
  );
}

function Commitments({ view, nodes }: { view: View; nodes: readonly Node[] }) {
  return (
    <ul class="commitments plain">
      {nodes.map(({ element, children }) => (
        <li class="row" id={anchor(element.id)}>
          <div>
            <span {...view.theirs}>{element.title}</span>
            <Facts view={view} element={element} />
            {children.length > 0 ? <Plan view={view} nodes={children} level={5} /> : null}
          </div>
          <Quote {...view.quote(element.span)} />
        </li>
      ))}
    </ul>
  );
}

/** Who, until when, and in which other words. */
function Facts({ view, element }: { view: View; element: Element }) {
  const { say, language } = view;
  const { owner, deadline, places = [] } = element;
  const plainer = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const reworded = places.filter((place) => plainer(place.title) !== plainer(element.title));
  const again = places.filter((place) => !reworded.includes(place));
  if (!owner && !deadline && places.length === 0) return null;
  return (
    <dl class="facts">
      {owner ? (
        <Fact name={say.owner}>
          {owner.name} <Quote {...view.quote(owner.span)} />
        </Fact>
      ) : null}
      {deadline ? (
        <Fact name={say.deadline}>
          {(deadline.iso && sayTime(language, deadline.iso)) || deadline.text} <Quote {...view.quote(deadline.span)} />
        </Fact>
      ) : null}
      {reworded.length > 0 ? (
        <Fact name={say.otherWording}>
          {reworded.map((place) => (
            <span class="wording">
              <span {...view.theirs}>{place.title}</span> <Quote {...view.quote(place.span)} />
            </span>
          ))}
        </Fact>
      ) : null}
      {again.length > 0 ? (
        <Fact name={say.alsoNamed}>
          {again.map((place) => (
            <>
              <Quote {...view.quote(place.span)} />{' '}
            </>
          ))}
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: unknown }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Title({ element }: { element: Element }) {
  const apart = element.number && !element.title.startsWith(element.number);
  return (
    <>
      {apart ? <span class="number">{element.number}</span> : null}
      {apart ? ' ' : null}
      {element.title}
    </>
  );
}
