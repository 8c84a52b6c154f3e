import { bodyOf, canonical, type Entry } from '@lofte/domain/entry';

/** An entry as a line: the RFC 8785 form of all of it, `hash` among the rest. */
export function entryLine(entry: Entry): string {
  return `${canonical(entry)}\n`;
}

/** The entry of a line, and the text that its hash is of; undefined where it is not just what `entryLine` gives. */
export function readEntryLine(line: string): { readonly entry: Entry; readonly body: string } | undefined {
  try {
    const entry = JSON.parse(line) as Entry;
    return canonical(entry) === line ? { entry, body: bodyOf(entry) } : undefined;
  } catch {
    return undefined;
  }
}
