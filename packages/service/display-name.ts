import { storableText } from './storable.ts';

/**
 * A file's name as it is shown: its last part, without characters that are not seen or turn the reading direction (U+202A–E and
 * U+2066–9 can make `x.exe` look like a paper). Files are stored by hash, so no name ever becomes a path.
 */
export function displayName(name: string): string {
  const last = storableText(name).split(/[/\\]/).at(-1) ?? '';
  const seen = last.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim();
  const [short] = [...seen].length > 200 ? [`${[...seen].slice(0, 199).join('')}…`] : [seen];
  return short === '' || /^\.+$/.test(short) ? 'paper' : short;
}

const byEnding: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  htm: 'text/html',
  md: 'text/markdown',
  markdown: 'text/markdown',
  txt: 'text/plain',
};

/** What a name's ending says, until the paper is read and its content has said what it is. */
export function mediaTypeByName(name: string): string {
  return byEnding[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
