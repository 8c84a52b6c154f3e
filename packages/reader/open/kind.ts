/** What the first bytes of a file say it is. */
export type Kind = 'pdf' | 'zip' | 'ole' | 'other' | 'text';

const SIGNATURES: readonly (readonly [Kind, string, string])[] = [
  ['zip', 'PK\x03\x04', 'ZIP archive'],
  ['other', 'PK\x05\x06', 'empty ZIP archive'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'file of an older Office'],
  ['other', '\x89PNG', 'picture'],
  ['other', '\xff\xd8\xff', 'picture'],
  ['other', 'GIF8', 'picture'],
  ['other', 'II*\0', 'picture'],
  ['other', 'MM\0*', 'picture'],
  ['other', 'RIFF', 'picture, sound or film'],
  ['other', 'BM', 'picture'],
  ['other', '\x7fELF', 'program'],
  ['other', 'MZ', 'program'],
  ['other', '\xcf\xfa\xed\xfe', 'program'],
  ['other', '\xca\xfe\xba\xbe', 'program'],
  ['other', '\x1f\x8b', 'compressed file'],
  ['other', 'Rar!', 'compressed file'],
  ['other', '7z\xbc\xaf', 'compressed file'],
  ['other', '%!PS', 'PostScript file'],
  ['other', '{\\rtf', 'RTF file'],
];

/**
 * Tells a file's kind by its content, with a few words for a person. The signatures are those of the formats' own
 * specifications (gathered in https://en.wikipedia.org/wiki/List_of_file_signatures).
 */
export function kindOf(bytes: Uint8Array): { readonly kind: Kind; readonly called: string } {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // ISO 32000-2, 7.5.2, lets readers accept the header anywhere in the first 1,024 bytes.
  const mark = head.indexOf('%PDF-');
  if (mark === 0 || (mark > 0 && !/[\p{L}\p{N}]{20}/u.test(head.slice(0, mark)))) return { kind: 'pdf', called: 'PDF' };
  for (const [kind, start, called] of SIGNATURES) {
    // Two letters may begin a text; a program or picture has a zero soon after.
    if (head.startsWith(start) && (start.length > 2 || head.slice(0, 64).includes('\0'))) return { kind, called };
  }
  return { kind: 'text', called: 'text' };
}
