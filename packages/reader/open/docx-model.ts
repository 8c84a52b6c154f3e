import mammoth from 'mammoth';

/** The parts of mammoth's document model that papers need (its `lib/documents.js`; the package does not type them). */
export type Node =
  | { readonly type: 'document'; readonly children: readonly Node[]; readonly notes: Notes }
  | Paragraph
  | Run
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'hyperlink'; readonly children: readonly Node[] }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | Table
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'image' | 'checkbox' | 'commentReference' | 'bookmarkStart' };

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Node[];
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly numbering: { readonly level: string | number; readonly isOrdered: boolean } | null;
}

export interface Run {
  readonly type: 'run';
  readonly children: readonly Node[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly fontSize: number | null;
}

export interface Table {
  readonly type: 'table';
  readonly children: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly isHeader: boolean;
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly children: readonly Node[];
}

interface Notes {
  readonly resolve: (reference: {
    readonly noteType: string;
    readonly noteId: string;
  }) => { readonly body: readonly Node[] } | null;
}

export type Document = Extract<Node, { type: 'document' }>;

/** A DOCX as mammoth's model; nothing is converted, no picture unpacked, no file beside it opened. */
export async function documentModel(bytes: Uint8Array): Promise<Document> {
  const caught: Document[] = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      externalFileAccess: false,
      transformDocument: (document: Document) => {
        caught.push(document);
        return { ...document, children: [] };
      },
    },
  );
  const [document] = caught;
  if (!document) throw new Error('no document inside');
  return document;
}
