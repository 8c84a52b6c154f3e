import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  type FileChild,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Field } from './document.ts';
import { docxText, held, styled } from './docx-parts.ts';
import { fieldBookmark, fieldTag } from './field-place.ts';
import { fieldParagraphs, plainText } from './plain-text.ts';
import { documentWords } from './words.ts';

/** The library counts its own bookmarks from 1. */
const ourPlaces = 1_000_000;

/** A field's label, and its text inside a content control and a bookmark. `place` is the control's number in the document. */
export function docxField(language: 'da' | 'en', field: Field, place: number): readonly FileChild[] {
  const say = documentWords[language];
  const text = fieldParagraphs(field.text);
  const empty = text.length === 0;
  const shown = empty ? [field.missing ? say.missing : say.writeHere] : text;
  const name = fieldBookmark(field.id);
  const paragraphs = shown.map((words, i) => {
    const text = empty ? [new TextRun({ text: words, style: 'PlaceholderText' })] : docxText(words);
    const start = i === 0 ? [new BookmarkStart(name, ourPlaces + place)] : [];
    const end = i === shown.length - 1 ? [new BookmarkEnd(ourPlaces + place)] : [];
    // The library's type of what a paragraph may hold knows bookmarks only as one with their words.
    return styled('Normal', [...start, ...text, ...end] as readonly ParagraphChild[]);
  });
  const label = field.label === '' || field.headed ? [] : [styled('FieldLabel', docxText(field.label), held)];
  return [...label, control(field, place, empty, paragraphs)];
}

/** A block of rich text (ECMA-376 part 1, 17.5.2): its title shows when one writes in it, and it cannot be deleted by mistake. */
function control(field: Field, place: number, empty: boolean, paragraphs: readonly Paragraph[]): FileChild {
  const value = (name: string, val: string | number) =>
    new BuilderElement({ name, attributes: { val: { key: 'w:val', value: val } } });
  const alias = plainText(field.label || field.id)
    .replace(/\n/g, ' ')
    .slice(0, 64);
  const properties = new BuilderElement({
    name: 'w:sdtPr',
    children: [
      value('w:alias', alias),
      value('w:tag', fieldTag(field.id)),
      value('w:id', place),
      value('w:lock', 'sdtLocked'),
      ...(empty ? [new BuilderElement({ name: 'w:showingPlcHdr' })] : []),
    ],
  });
  const content = new BuilderElement({ name: 'w:sdtContent', children: paragraphs });
  return new BuilderElement({ name: 'w:sdt', children: [properties, content] }) as unknown as FileChild;
}
