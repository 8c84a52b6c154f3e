import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { fieldBookmark, fieldTag, tagPrefix } from './field-place.ts';
import { damagedDocument, openDocx } from './open-docx.ts';
import { fieldParagraphs } from './plain-text.ts';
import { documentWords } from './words.ts';
import { type WrittenPlace, writtenPlaces } from './written-places.ts';

/** What an edited document says in its fields. */
export interface EditedFields {
  /** By the field's id; no paragraphs where the text was taken out. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Fields whose place is gone: nobody knows what was meant, so their text stays as it was. */
  readonly missing: readonly string[];
  /** What a person should know before the texts are taken: `where` is the field. */
  readonly issues: readonly Issue[];
}

/** Signs of one field: more is a document that was pasted into it, or a place that swallowed what stands after it. */
export const longestField = 50_000;

/**
 * The texts of a DOCX of `toDocx` after people wrote in it with Word, LibreOffice or the like: of each of the fields asked for, its text or
 * that its place is gone. What stands outside the fields is not read.
 *
 * Issues that refuse the file: those of `openDocx`, `not-our-document`. Issues beside the texts: `unknown-field`, `field-twice` and
 * `field-too-long` (their text is left out), `field-changes`, `field-picture`, `field-table`
 */
export function fieldsFromDocx(bytes: Uint8Array, ids: readonly string[]): Result<EditedFields> {
  const opened = openDocx(bytes);
  if (!opened.ok) return opened;
  const names = new Map(ids.map((id) => [fieldBookmark(id), id]));
  let places: readonly WrittenPlace[];
  try {
    places = writtenPlaces(opened.value, (name) => names.has(name));
  } catch {
    return bad(damagedDocument);
  }
  const byTag = new Map(ids.map((id) => [fieldTag(id), id]));
  const unknown = places.flatMap(({ tag }) =>
    tag?.startsWith(tagPrefix) && !byTag.has(tag) ? [tag.slice(tagPrefix.length)] : [],
  );
  const texts = new Map<string, readonly string[]>();
  const missing: string[] = [];
  const issues: Issue[] = [...new Set(unknown)].map((id) => said('unknown-field', id));
  for (const id of ids) {
    const found = placesOf(id, places);
    const [first, ...others] = found.map((place) => ({ place, text: textOf(place) }));
    if (!first) missing.push(id);
    else if (others.some(({ text }) => text.join('\n\n') !== first.text.join('\n\n')))
      issues.push(said('field-twice', id));
    else if (first.text.join('').length > longestField) issues.push(said('field-too-long', id));
    else {
      texts.set(id, first.text);
      for (const what of first.place.seen) issues.push(said(`field-${what}`, id));
    }
  }
  if (missing.length === ids.length && unknown.length === 0 && ids.length > 0) return bad(notOurs);
  return good({ texts, missing, issues });
}

/** Its content controls. Without one that has the tag, which LibreOffice drops: the control around its bookmark, or the bookmark. */
function placesOf(id: string, places: readonly WrittenPlace[]): readonly WrittenPlace[] {
  const [tag, name] = [fieldTag(id), fieldBookmark(id)];
  const tagged = places.filter((place) => place.tag === tag);
  if (tagged.length > 0) return tagged;
  const marked = places.filter(({ bookmarks }) => bookmarks.length === 1 && bookmarks[0] === name);
  const control = marked.filter((place) => place.tag === '');
  return (control.length > 0 ? control : marked).slice(0, 1);
}

const placeholders: ReadonlySet<string> = new Set(
  Object.values(documentWords).flatMap(({ missing, writeHere }) => [missing, writeHere]),
);

function textOf({ paragraphs }: WrittenPlace): readonly string[] {
  const text = fieldParagraphs(paragraphs);
  return text.length === 1 && placeholders.has(text[0]?.trim() ?? '') ? [] : text;
}

const messages: Readonly<Record<string, string>> = {
  'unknown-field': 'is in the document and not asked for here. It was left out.',
  'field-twice':
    'is in the document twice, with different texts. Nothing of it was taken; delete the one that does not count.',
  'field-too-long': `holds more than ${longestField} characters. Nothing of it was taken.`,
  'field-changes': 'holds tracked changes that nobody decided on. It was read as if all were accepted.',
  'field-picture': 'holds a picture, which cannot be kept. Its words were taken.',
  'field-table': 'holds a table, which cannot be kept. Its words were taken, a paragraph a cell.',
};

function said(code: string, id: string): Issue {
  return {
    code,
    message: `The field "${id.slice(0, 80)}" ${messages[code] ?? ''}`.trim(),
    where: id,
    values: { field: id.slice(0, 80) },
  };
}

const notOurs: Issue = {
  code: 'not-our-document',
  message:
    'This document was not downloaded here, or all its fields were taken out. Download it again and write in the fields.',
};
