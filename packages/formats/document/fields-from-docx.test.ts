import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document, Field } from './document.ts';
import { type EditedFields, fieldsFromDocx } from './fields-from-docx.ts';
import { plainText } from './plain-text.ts';
import { toDocx } from './to-docx.ts';

const field = (id: string, ...text: readonly string[]): Field => ({ kind: 'field', id, label: `Felt ${id}`, text });

function documentOf(...fields: readonly Field[]): Document {
  const heading = { kind: 'heading', level: 1, text: 'Vurdering' } as const;
  return { language: 'da', title: 'Opfølgning', date: '2026-11-29', blocks: [heading, ...fields] };
}

/** The file as somebody saves it who changed its text. */
function edited(docx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zipSync({ ...parts, 'word/document.xml': strToU8(after) });
}

function read(docx: Uint8Array, ...ids: readonly string[]): EditedFields {
  const found = fieldsFromDocx(docx, ids);
  if (!found.ok) throw new Error(found.issues.map(({ message }) => message).join(' '));
  return found.value;
}

function refusal(bytes: Uint8Array, ...ids: readonly string[]): string | undefined {
  const found = fieldsFromDocx(bytes, ids);
  return found.ok ? undefined : found.issues[0]?.code;
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** The one run of the field's only paragraph, as `toDocx` writes it. */
const oneRun = /<w:r><w:t xml:space="preserve">gammel<\/w:t><\/w:r>/;
const old = toDocx(documentOf(field('a', 'gammel'), field('b', 'urørt')));
const withText = async (xml: string) => edited(await old, (all) => all.replace(oneRun, xml));

test('what is written into fields comes back, whatever a person can type', async () => {
  const typed = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 6 }), async (texts) => {
      const fields = texts.map((text, i) => field(`felt ${i}`, ...text));
      const { texts: back, missing, issues } = read(await toDocx(documentOf(...fields)), ...fields.map(({ id }) => id));
      expect([missing, issues]).toEqual([[], []]);
      const seen = (text: readonly string[]) => text.map(plainText).filter((one) => one.trim() !== '');
      expect(fields.map(({ id }) => back.get(id))).toEqual(texts.map(seen));
    }),
    { numRuns: 4 },
  );
});

describe('as Word edits it', () => {
  test.each([
    ['words split into runs', run('ny ') + run('te') + run('kst', '<w:b/>'), ['ny tekst']],
    [
      'spelling marks, bookmarks of Word and comments between them',
      `<w:proofErr w:type="spellStart"/>${run('nyt')}<w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run(' ord')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ['nyt ord'],
    ],
    ['a new paragraph', `${run('et')}</w:p><w:p>${run('to')}`, ['et', 'to']],
    [
      'a line break, a tab and a hyphen that holds',
      '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:noBreakHyphen/></w:r>',
      ['a\nb\t\u2011'],
    ],
    ['a link', `<w:hyperlink w:anchor="x">${run('se her')}</w:hyperlink>`, ['se her']],
    [
      'a field of Word, of which only the result counts',
      `<w:r><w:instrText> DATE </w:instrText></w:r>${run('i dag')}`,
      ['i dag'],
    ],
    ['hidden words', run('synligt') + run('skjult', '<w:vanish/>'), ['synligt']],
    [
      'items of a list',
      `</w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run('punkt')}`,
      ['– punkt'],
    ],
    ['all words taken out', '', []],
  ])('%s', async (_, xml, text) => {
    const { texts, issues } = read(await withText(xml), 'a', 'b');
    expect(texts.get('a')).toEqual(text);
    expect(texts.get('b')).toEqual(['urørt']);
    expect(issues).toEqual([]);
  });

  test('tracked changes are read as accepted, and that is said', async () => {
    const tracked = `${run('ny')}<w:ins w:id="9" w:author="A">${run(' og sat ind')}</w:ins><w:del w:id="8" w:author="A"><w:r><w:delText>slettet</w:delText></w:r></w:del>`;
    const { texts, issues } = read(await withText(tracked), 'a', 'b');
    expect(texts.get('a')).toEqual(['ny og sat ind']);
    expect(issues).toMatchObject([{ code: 'field-changes', where: 'a' }]);
  });

  test('a paragraph whose end was deleted in tracked changes goes on with the next', async () => {
    const joined = `<w:pPr><w:rPr><w:del w:id="8" w:author="A"/></w:rPr></w:pPr>${run('et')}</w:p><w:p>${run(' og to')}`;
    expect(read(await withText(`</w:p><w:p>${joined}`), 'a', 'b').texts.get('a')).toEqual(['et og to']);
  });

  test('pictures and tables are named, their words kept', async () => {
    const table = `</w:p><w:tbl><w:tr><w:tc><w:p>${run('celle')}</w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><w:t>i billedet</w:t></w:drawing></w:r>`;
    const { texts, issues } = read(await withText(table), 'a', 'b');
    expect(texts.get('a')).toEqual(['celle']);
    expect(issues.map(({ code }) => code).sort()).toEqual(['field-picture', 'field-table']);
  });
});

describe('places', () => {
  test('are found by their bookmarks where a program drops the controls', async () => {
    const bare = edited(await old, (xml) => xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, ''));
    expect(Object.fromEntries(read(bare, 'a', 'b').texts)).toEqual({ a: ['gammel'], b: ['urørt'] });
  });

  test('or by the control around one, which LibreOffice leaves without its tag', async () => {
    const office = edited(await old, (xml) =>
      xml
        .replace(/<w:tag [^>]*>/g, '')
        .replace(
          /(?<=gammel<\/w:t><\/w:r>)<w:bookmarkEnd [^>]*><\/w:p>/,
          (end) => `${end}<w:p>${run('til sidst')}</w:p>`,
        ),
    );
    expect(read(office, 'a', 'b').texts.get('a')).toEqual(['gammel', 'til sidst']);
  });

  test('that were deleted are named, and nothing is guessed of them', async () => {
    const gone = edited(await old, (xml) => xml.replace(/<w:sdt>.*?<\/w:sdt>/, ''));
    expect(read(gone, 'a', 'b')).toMatchObject({ missing: ['a'], issues: [] });
  });

  test('of another document, copied in, are left out and named', async () => {
    const { texts, missing, issues } = read(await old, 'a');
    expect([[...texts.keys()], missing]).toEqual([['a'], []]);
    expect(issues).toMatchObject([{ code: 'unknown-field', where: 'b' }]);
  });

  test('copied with another text are left out: nobody knows which one counts', async () => {
    const twice = edited(await old, (xml) =>
      xml.replace(/<w:sdt>.*?<\/w:sdt>/, (one) => one + one.replace('gammel', 'ny')),
    );
    expect(read(twice, 'a', 'b')).toMatchObject({ missing: [], issues: [{ code: 'field-twice', where: 'a' }] });
    const same = edited(await old, (xml) => xml.replace(/<w:sdt>.*?<\/w:sdt>/, (one) => one + one));
    expect(read(same, 'a', 'b').texts.get('a')).toEqual(['gammel']);
  });

  test('nobody wrote in say nothing', async () => {
    const empty = await toDocx(documentOf(field('a'), { ...field('b'), missing: true }));
    expect(Object.fromEntries(read(empty, 'a', 'b').texts)).toEqual({ a: [], b: [] });
  });

  test('have ids as long and strange as anyone likes', async () => {
    const ids = ['x'.repeat(200), '"<&>', 'æ ø å'];
    const docx = await toDocx(documentOf(...ids.map((id) => field(id, id))));
    expect([...read(docx, ...ids).texts.values()]).toEqual(ids.map((id) => [id]));
  });
});

describe('files that are refused', () => {
  const zipOf = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const links =
    '<Relationships><Relationship Type="x/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const wrapped = (inside: string) => zipOf({ '_rels/.rels': links, 'word/document.xml': inside });

  test.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['no archive', strToU8('hej'), 'not-a-document'],
    ['another archive', zipOf({ 'a.txt': 'a' }), 'not-a-document'],
    ['half an archive', zipOf({ '_rels/.rels': links }).slice(0, 40), 'damaged-document'],
    ['Word before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'old-document'],
    [
      'macros',
      zipOf({ '_rels/.rels': links, 'word/document.xml': '<a/>', 'word/vbaProject.bin': 'x' }),
      'macro-document',
    ],
    ['no XML', wrapped('<w:document'), 'damaged-document'],
    ['a document type', wrapped('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'damaged-document'],
    ['endless depth', wrapped('<a>'.repeat(100_000)), 'damaged-document'],
    ['a bomb', wrapped(' '.repeat(50 * 1024 * 1024)), 'unpacked-too-large'],
    ['a document of somebody else', wrapped('<a/>'), 'not-our-document'],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes, 'a')).toBe(code);
  });

  test('a bomb that says it is small', () => {
    const bomb = Buffer.from(wrapped(' '.repeat(50 * 1024 * 1024)));
    // What the directory says of the last part's size (APPNOTE.TXT 4.3.12).
    bomb.writeUInt32LE(1000, bomb.lastIndexOf('PK\x01\x02', 'latin1') + 24);
    expect(refusal(bomb, 'a')).toBe('unpacked-too-large');
  });

  test('whatever bytes come, there is an answer', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void fieldsFromDocx(Uint8Array.of(0x50, 0x4b, ...bytes), ['a']),
      ),
    );
    fc.assert(fc.property(fc.string(), (xml) => void fieldsFromDocx(wrapped(`<a>${xml}</a>`), ['a'])));
  });
});
