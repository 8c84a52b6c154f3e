/** What a format's own markup says a line is. Plain text says nothing. */
export type Markup =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'item'; readonly depth: number; readonly marker: string }
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly head: boolean;
    }
  | { readonly kind: 'footnote'; readonly marker: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'caption' };

/** One line of the extracted text with what is known of it. Offsets are UTF-16 code units into `Paper.text`, without the line feed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly page: number;
  /** Lines of one block of markup (one paragraph, one heading, one cell) share a number; absent where the format has no blocks. */
  readonly block?: number;
  readonly markup?: Markup;
  /** Font size in points, mean weight and colour of the line; PDF and, where the style says so, DOCX. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb`, where the opener can tell it cheaply. */
  readonly colour?: string;
  /** Points from the page's left and top edge, PDF only. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  /** Number of the column or box on its page that the line stands in, PDF only: lines of one zone are read together. */
  readonly zone?: number;
  /** Set where the zone is a filled or framed box. */
  readonly boxed?: boolean;
}

/** A document opened: its text as extracted, and its lines in reading order. */
export interface Paper {
  readonly name: string;
  readonly mediaType:
    | 'application/pdf'
    | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    | 'text/html'
    | 'text/markdown'
    | 'text/plain';
  readonly sha256: string;
  readonly text: string;
  /** In the order of the text; every non-empty stretch between line feeds is one, empty lines are lines too. */
  readonly lines: readonly Line[];
  /** Where each page starts in `text`; the first is 0. One page where the format has none. */
  readonly pageStarts: readonly number[];
  /** Titles the file itself gives: PDF outline, in order. */
  readonly outline: readonly { readonly title: string; readonly level: number; readonly page?: number }[];
  /** What the file says of itself. */
  readonly meta: { readonly title?: string; readonly author?: string; readonly language?: string };
}
