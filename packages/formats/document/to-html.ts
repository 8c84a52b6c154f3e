import { createHash } from 'node:crypto';
import { escapeHtml as e } from '../escape-html.ts';
import { sayDay } from '../status-book/say-day.ts';
import type { Document } from './document.ts';
import { htmlBlock } from './html-block.ts';
import type { Link } from './html-parts.ts';
import { fileLink, pageLink } from './link.ts';
import { settled } from './settle-document.ts';
import { documentStyle } from './style.ts';

/** The document as an `article` for a page of the site, whose style sheet carries `documentStyle`: no script, no style of its own. */
export function documentHtml(document: Document): string {
  return article(settled(document), pageLink);
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

function article(document: Document, link: Link): string {
  const { language, title, subtitle, author, date, blocks } = document;
  const from = author ? `<p class="document-author">${e(author)}</p>\n` : '';
  const under = subtitle ? `<p class="document-subtitle">${e(subtitle)}</p>\n` : '';
  return `<article class="document" lang="${language}">
<header>
${from}<h1>${e(title)}</h1>
${under}<p class="document-date"><time datetime="${e(date.slice(0, 10))}">${e(sayDay(language, date))}</time></p>
</header>
${blocks.map((block, place) => htmlBlock(document, block, place, link)).join('')}</article>
`;
}
