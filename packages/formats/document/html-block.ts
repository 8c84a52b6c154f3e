import { escapeHtml } from '../escape-html.ts';
import type { Block, Document, Field, List } from './document.ts';
import { htmlBars } from './html-bars.ts';
import { htmlRuns, htmlTable, type Link, text } from './html-parts.ts';
import { htmlSeries } from './html-series.ts';
import { fieldParagraphs, plainText } from './plain-text.ts';
import { documentWords } from './words.ts';

export function htmlBlock(document: Document, block: Block, place: number, link: Link): string {
  const { language } = document;
  switch (block.kind) {
    case 'heading':
      // The document's title is the page's first heading.
      return `<h${block.level + 1} id="${headingId(place)}">${escapeHtml(block.text)}</h${block.level + 1}>\n`;
    case 'paragraph':
      return `<p${block.leads ? ' class="document-lead"' : ''}>${htmlRuns(block.runs, link)}</p>\n`;
    case 'list':
      return listHtml(block, link);
    case 'table':
      return htmlTable(block, link);
    case 'facts': {
      const pairs = block.pairs.map(
        (one) => `<div><dt>${text(one.label)}</dt><dd>${htmlRuns(one.value, link)}</dd></div>`,
      );
      return `<dl class="document-facts">${pairs.join('')}</dl>\n`;
    }
    case 'quote': {
      const source = block.source ? `<figcaption>${htmlRuns(block.source, link)}</figcaption>` : '';
      return `<figure class="document-quote"><blockquote><p>${htmlRuns(block.runs, link)}</p></blockquote>${source}</figure>\n`;
    }
    case 'bars':
      return htmlBars(language, block, link);
    case 'series':
      return htmlSeries(language, block, link);
    case 'field':
      return fieldHtml(document, block);
    case 'note':
      return `<p class="document-note">${htmlRuns(block.runs, link)}</p>\n`;
    case 'contents':
      return contentsHtml(document, block.depth);
    case 'page-break':
      return '<div class="document-break"></div>\n';
  }
}

function listHtml({ ordered, items }: List, link: Link): string {
  const name = ordered ? 'ol' : 'ul';
  return `<${name}>${items.map((item) => `<li>${htmlRuns(item, link)}</li>`).join('')}</${name}>\n`;
}

function fieldHtml({ language }: Document, { id, label, headed, text: written, missing }: Field): string {
  const paragraphs = fieldParagraphs(written);
  if (paragraphs.length === 0 && !missing) return '';
  const name = label && !headed ? `<p class="document-label">${text(label)}</p>` : '';
  const words = paragraphs.map((one) => `<p>${text(one)}</p>`).join('');
  const body = words || `<p class="document-missing">${documentWords[language].missing}</p>`;
  return `<div class="document-field" data-field="${escapeHtml(plainText(id))}">${name}${body}</div>\n`;
}

function contentsHtml({ blocks, language }: Document, depth: number): string {
  const items = blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level <= depth
      ? [`<li class="level-${block.level}"><a href="#${headingId(place)}">${escapeHtml(block.text)}</a></li>`]
      : [],
  );
  const name = documentWords[language].contents;
  return `<nav class="document-contents" aria-label="${name}"><p class="document-label">${name}</p><ul>${items.join('')}</ul></nav>\n`;
}

function headingId(place: number): string {
  return `section-${place}`;
}
