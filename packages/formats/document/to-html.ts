import { createHash } from 'node:crypto';
import { escapeHtml as e } from '../escape-html.ts';
import { sayDay } from '../status-book/say-day.ts';
import type { Document } from './document.ts';
import { htmlBlock } from './html-block.ts';
import type { Link } from './html-parts.ts';
import { fileLink, pageLink } from './link.ts';
import { settled } from './settle-document.ts';
import { documentStyle } from './style.ts';

/** HTML that a page puts after each field, by its id. */
export type AfterField = (field: string) => string;

/** The document as an `article` for a page of the site, whose style sheet carries `documentStyle`: no script, no style of its own. */
export function documentHtml(document: Document, after?: AfterField): string {
  return article(settled(document), pageLink, after);
}

/** Its blocks alone, for a page that has a title of its own. */
export function documentBlocks(document: Document): string {
  return `<div class="document" lang="${document.language}">\n${blocksHtml(settled(document), pageLink)}</div>\n`;
}

/** The document as one file that needs nothing else. The policy in its head allows its own style and no more. */
export function toHtml(document: Document): string {
  const whole = settled(document);
  const hash = createHash('sha256').update(documentStyle).digest('base64');
  const link: Link = (href) => (href?.startsWith('#') ? href : fileLink(href, whole.base));
  return `<!doctype html>
<html lang="${whole.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(whole.title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main>
${article(whole, link)}</main>
</body>
</html>
`;
}

function article(document: Document, link: Link, after?: AfterField): string {
  const { language, title, subtitle, author, date, compact } = document;
  const from = author ? `<p class="document-author">${e(author)}</p>\n` : '';
  const under = subtitle ? `<p class="document-subtitle">${e(subtitle)}</p>\n` : '';
  return `<article class="document${compact ? ' document-compact' : ''}" lang="${language}">
<header>
${from}<h1>${e(title)}</h1>
${under}<p class="document-date"><time datetime="${e(date.slice(0, 10))}">${e(sayDay(language, date))}</time></p>
</header>
${blocksHtml(document, link, after)}</article>
`;
}

function blocksHtml(document: Document, link: Link, after: AfterField = () => ''): string {
  return document.blocks
    .map((block, place) => htmlBlock(document, block, place, link) + (block.kind === 'field' ? after(block.id) : ''))
    .join('');
}
