import { createHash } from 'node:crypto';
import type { Draft, Element } from '@lofte/domain/draft';
import { shownTitle } from '@lofte/domain/shown-title';
import { pageAt, type Span } from '@lofte/domain/span';
import { byParent } from '@lofte/domain/tree';
import { countsInWords } from './counts-in-words.ts';
import { style } from './draft-style.ts';
import { draftWords } from './draft-words.ts';
import { escapeHtml as e } from './escape-html.ts';
import { type Mark, markedText } from './marked-text.ts';
import { namedThings } from './named-things.ts';

/**
 * One page that holds a whole draft: structure on the left, the paper's text on the right, links between the two.
 * Nothing is loaded and nothing runs: the policy in its head allows its own style and no more.
 */
export function draftHtml(draft: Draft): string {
  const { document, strategy } = draft;
  const hash = createHash('sha256').update(style).digest('base64');
  const title = strategy.title || document.name;
  const say = draftWords(document.language);
  return `<!doctype html>
<html lang="${say.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 lang="${e(document.language)}">${e(title)}</h1>
<p>${[strategy.organisation, period(draft), countsInWords(draft.elements, say).join(', '), document.name]
    .filter(Boolean)
    .map((part) => e(part ?? ''))
    .join(' · ')}</p>
</header>
<main>
<section class="structure" aria-label="${say.structure}" tabindex="0">
${vision(draft)}
${tree(draft)}
${mentionList(draft)}
${leftovers(draft)}
</section>
<section class="source" aria-label="${say.source}" tabindex="0" lang="${e(document.language)}">
${source(draft)}
</section>
</main>
</body>
</html>
`;
}

function period({ strategy: { period } }: Draft): string {
  if (period.from === null && period.to === null) return '';
  return period.from === period.to ? String(period.from) : `${period.from ?? ''}–${period.to ?? ''}`;
}

function vision({ strategy, document }: Draft): string {
  return strategy.vision ? `<blockquote lang="${e(document.language)}">${e(strategy.vision)}</blockquote>` : '';
}

function tree(draft: Draft): string {
  const children = byParent(draft.elements);
  const list = (parent: string | undefined): string => {
    const inside = children.get(parent) ?? [];
    return inside.length === 0
      ? ''
      : `<ul>\n${inside.map((element) => item(draft, element, list(element.id))).join('')}</ul>\n`;
  };
  return list(undefined);
}

function item(draft: Draft, element: Element, inside: string): string {
  const say = draftWords(draft.document.language);
  const number = element.number === undefined ? '' : `${e(element.number)} `;
  const sure = element.confidence.toFixed(2);
  const places = (element.places ?? []).map(
    (place) => ` ${link(draft, place.span, say.alsoPage(page(draft, place.span)))}`,
  );
  return (
    `<li id="${structureId(element.id)}" class="${element.kind}"><span class="kind">${say.kinds[element.kind][0]}</span> ` +
    `<span lang="${e(draft.document.language)}">${number}${e(shownTitle(element))}</span> ` +
    `<a href="#${sourceId(element.id)}">❞ ${say.page(page(draft, element.span))}</a>${places.join('')} ` +
    `<span class="sure" lang="en" title="${e(element.reason)}">${sure}</span>${inside ? `\n${inside}` : ''}</li>\n`
  );
}

function mentionList(draft: Draft): string {
  const say = draftWords(draft.document.language);
  const groups = namedThings(draft.mentions, say).map(({ title, things }) => {
    const items = things.map(({ name, mentions }) => {
      const links = mentions.slice(0, 40).map(({ span }) => link(draft, span, say.page(page(draft, span))));
      return `<li>${e(name)} ${links.join(' ')}</li>\n`;
    });
    return `<details><summary>${title} (${things.length})</summary><ul>\n${items.join('')}</ul></details>\n`;
  });
  return groups.length === 0 ? '' : `<h2>${say.named}</h2>\n${groups.join('')}`;
}

function leftovers(draft: Draft): string {
  if (draft.leftovers.length === 0) return '';
  const say = draftWords(draft.document.language);
  const items = draft.leftovers.map(({ span, text }) => {
    const start = text.length > 160 ? `${text.slice(0, 160)} …` : text;
    return `<li><span lang="${e(draft.document.language)}">${e(start)}</span> ${link(draft, span, say.page(page(draft, span)))}</li>\n`;
  });
  return `<details><summary>${say.leftovers} (${items.length})</summary><ul>\n${items.join('')}</ul></details>\n`;
}

function source(draft: Draft): string {
  const { text, document } = draft;
  const starts = document.pageStarts.length > 0 ? document.pageStarts : [0];
  const marks = sourceMarks(draft);
  const say = draftWords(document.language);
  return starts
    .map((start, i) => {
      const body = leaders(markedText(text, start, starts[i + 1] ?? text.length, marks));
      return `<h2 id="p${i + 1}">${say.page(i + 1)}</h2>\n<div class="page">${body}</div>\n`;
    })
    .join('');
}

/** The dots between a heading and its page stay on their line and take a little room: they were as long as the paper's column. */
function leaders(html: string): string {
  return html.replace(/(?:[.…·][ \t]?){6,}/g, '<span class="leader">$&</span>');
}

function sourceMarks(draft: Draft): readonly Mark[] {
  const say = draftWords(draft.document.language);
  const claimed = draft.elements.map((element) => ({
    span: element.span,
    open: `<span class="mark" id="${sourceId(element.id)}">`,
    close: `<a href="#${structureId(element.id)}" lang="${say.locale}">${say.kinds[element.kind][0]}</a></span>`,
  }));
  // Places that only a link leads to, one mark for each.
  const spans = [
    ...draft.elements.flatMap((element) => element.places ?? []),
    ...draft.mentions,
    ...draft.leftovers,
  ].map((x) => x.span);
  const linked = new Map(spans.map((span) => [placeId(span), span]));
  return [...claimed, ...[...linked].map(([id, span]) => ({ span, open: `<span id="${id}">`, close: '</span>' }))];
}

function link(draft: Draft, span: Span, words: string): string {
  return `<a href="#${placeId(span)}" title="${e(draft.text.slice(span.start, Math.min(span.end, span.start + 120)))}">${words}</a>`;
}

function page(draft: Draft, span: Span): number {
  return span.page ?? pageAt(draft.document.pageStarts, span.start);
}

const placeId = (span: Span): string => `at${span.start}-${span.end}`;
const structureId = (id: string): string => `t-${e(encodeURIComponent(id))}`;
const sourceId = (id: string): string => `s-${e(encodeURIComponent(id))}`;
