import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What stands inside a content control, or between the ends of a bookmark. */
export interface WrittenPlace {
  /** Of a control its tag, or '' where it has none; of a bookmark nothing. */
  readonly tag?: string;
  /** Bookmarks that begin in the control, or the bookmark itself. */
  readonly bookmarks: readonly string[];
  readonly paragraphs: readonly string[];
  /** What was there that no plain text keeps. */
  readonly seen: ReadonlySet<Seen>;
}

/** Changes that are tracked and not decided on yet, pictures, tables. */
export type Seen = 'changes' | 'picture' | 'table';

interface Collector {
  tag?: string;
  readonly bookmarks: string[];
  readonly paragraphs: string[];
  readonly seen: Set<Seen>;
  /** Of the element that opened it. */
  readonly depth: number;
}

const word = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
/** Deeper than any program writes; what goes deeper wants to exhaust whoever reads it. */
const deepest = 400;

/** Words that do not count: what was deleted, frames beside the text, and what is there for older programs. */
const skipped = new Set(['del', 'moveFrom', 'drawing', 'pict', 'object', 'Fallback', 'rPrChange', 'pPrChange', 'rt']);
const marks: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
  ['sym', '□'],
]);

/**
 * The places of a DOCX's `document.xml`, however its words are split into runs. Tracked changes are read as if all were accepted; hidden
 * words and notes are left out; an item of a list begins with a dash.
 *
 * @throws where it is no XML, or XML that no program for documents writes
 */
export function writtenPlaces(xml: string, isOurs: (bookmark: string) => boolean): readonly WrittenPlace[] {
  const places: Collector[] = [];
  const controls: Collector[] = [];
  const bookmarks = new Map<string, Collector>();
  const path: string[] = [];
  let skipFrom: number | undefined;
  let run: { text: string; hidden: boolean } | undefined;
  let inText = false;
  let dash = false;
  let joins = false;

  const open = () => [...controls, ...bookmarks.values()];
  const append = (text: string) => {
    if (text === '') return;
    for (const one of open()) one.paragraphs[one.paragraphs.length - 1] += (dash ? '– ' : '') + text;
    dash = false;
  };
  const see = (what: Seen) => {
    for (const one of open()) one.seen.add(what);
  };
  const collector = (depth: number): Collector => {
    const made: Collector = { bookmarks: [], paragraphs: [''], seen: new Set(), depth };
    places.push(made);
    return made;
  };
  const inside = (...names: readonly string[]) =>
    names.every((name, i) => path[path.length - 1 - names.length + i] === name);

  const opened = (node: SaxesTagNS) => {
    const name = word.has(node.uri) || skipped.has(node.local) ? node.local : '';
    path.push(name);
    if (path.length > deepest) throw new Error('too deep');
    if (skipFrom !== undefined) return;
    if (name === 'del' && inside('pPr', 'rPr')) joins = true;
    if (['del', 'ins', 'moveFrom', 'moveTo'].includes(name)) see('changes');
    if (['drawing', 'pict', 'object'].includes(name)) see('picture');
    if (skipped.has(name)) {
      skipFrom = path.length;
      return;
    }
    if (name === 'p') [dash, joins] = [false, false];
    else if (name === 'tbl') see('table');
    else if (name === 'r') run = { text: '', hidden: false };
    else if (name === 't') inText = true;
    else if (name === 'numPr' && inside('p', 'pPr')) dash = attribute(node, 'val') !== '0';
    else if (name === 'vanish' && inside('r', 'rPr') && run) run.hidden = isOn(attribute(node, 'val'));
    else if (name === 'sdtContent') controls.push(Object.assign(collector(path.length), { tag: tags.at(-1) ?? '' }));
    else if (name === 'sdt') tags.push('');
    else if (name === 'tag' && inside('sdt', 'sdtPr')) tags[tags.length - 1] = attribute(node, 'val') ?? '';
    else if (name === 'bookmarkStart') begin(attribute(node, 'name') ?? '', attribute(node, 'id') ?? '');
    else if (name === 'bookmarkEnd') bookmarks.delete(attribute(node, 'id') ?? '');
    else if (run && inside('r') && !(name === 'br' && ['page', 'column'].includes(attribute(node, 'type') ?? '')))
      run.text += marks.get(name) ?? '';
  };
  const tags: string[] = [];
  const begin = (name: string, id: string) => {
    // LibreOffice writes the beginning of a bookmark twice where it goes through several paragraphs.
    const already = [...bookmarks.entries()].find(([, one]) => one.bookmarks[0] === name);
    if (!isOurs(name)) return;
    if (already) {
      bookmarks.delete(already[0]);
      bookmarks.set(id, already[1]);
      return;
    }
    controls.at(-1)?.bookmarks.push(name);
    const made = collector(path.length);
    made.bookmarks.push(name);
    bookmarks.set(id, made);
  };
  const closed = () => {
    const name = path.pop();
    if (skipFrom !== undefined) {
      if (path.length < skipFrom) skipFrom = undefined;
      return;
    }
    if (name === 't') inText = false;
    else if (name === 'r') {
      if (run && !run.hidden) append(run.text);
      run = undefined;
    } else if (name === 'p' && !joins) for (const one of open()) one.paragraphs.push('');
    else if (name === 'sdtContent') controls.pop();
    else if (name === 'sdt') tags.pop();
  };

  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', opened);
  parser.on('closetag', closed);
  parser.on('text', (text) => {
    if (inText && run) run.text += text;
  });
  parser.on('cdata', (text) => {
    if (inText && run) run.text += text;
  });
  // No program writes one; it is how a few lines of XML become gigabytes.
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.write(xml).close();
  return places;
}

function attribute(node: SaxesTagNS, local: string): string | undefined {
  return Object.values(node.attributes).find((one) => one.local === local && word.has(one.uri))?.value;
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
