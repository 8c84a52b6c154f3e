import type { State } from '@lofte/domain/follow-up/state';

/**
 * A paper that people read, sign and send on: an agenda, minutes, an annual report. Said once, written as HTML, DOCX and PDF by
 * `to-html.ts`, `to-docx.ts` and `to-pdf.ts`.
 */
export interface Document {
  readonly language: 'da' | 'en';
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** The organisation that it comes from. */
  readonly author?: string | undefined;
  /** Its day, as on its first page. Files say no other time, so that the same document gives the same bytes. */
  readonly date: string;
  /** Where links without a host lead once the file has left the site: `https://lofte.example`. Without it a file leaves them out. */
  readonly base?: string | undefined;
  /** Set smaller and closer, so that it fits one page. */
  readonly compact?: true | undefined;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Facts
  | Quote
  | Bars
  | Series
  | Field
  | Note
  | Contents
  | { readonly kind: 'page-break' };

/** Words that look and lead alike. A line break in `text` stays one. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
  /** A number leads to the list that it was counted from. */
  readonly href?: string | undefined;
}
export type Runs = readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  /** It stands over what follows, on the same page. */
  readonly leads?: true | undefined;
}

export interface List {
  readonly kind: 'list';
  readonly ordered?: boolean | undefined;
  readonly items: readonly Runs[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: string | undefined;
  /** What it is called by who only hears it, where the caption or the columns do not tell it from others. */
  readonly name?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
}

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right' | 'center' | undefined;
  /** Share of the table's width beside the other columns'; 1 where nothing is said. */
  readonly width?: number | undefined;
}

export interface Facts {
  readonly kind: 'facts';
  readonly pairs: readonly { readonly label: string; readonly value: Runs }[];
}

/** Somebody else's words, with where they stand. */
export interface Quote {
  readonly kind: 'quote';
  readonly runs: Runs;
  readonly source?: Runs | undefined;
}

/** How a part of a bar looks: as the sign of its state, or as those nobody said anything of. */
export type BarLook = State | 'unsaid';

/** How many stand how: a bar a row, all to the same scale, and the same numbers as a table. */
export interface Bars {
  readonly kind: 'bars';
  readonly title: string;
  readonly parts: readonly { readonly look: BarLook; readonly label: string }[];
  readonly rows: readonly {
    readonly label: string;
    /** One a part, in their order. */
    readonly counts: readonly Figure[];
  }[];
}

export interface Figure {
  readonly value: number;
  readonly href?: string | undefined;
}

/** An indicator over time: what was wanted and what came. */
export interface Series {
  readonly kind: 'series';
  readonly title: string;
  readonly unit: string;
  readonly points: readonly {
    readonly period: string;
    readonly target?: Figure | undefined;
    readonly actual?: Figure | undefined;
  }[];
}

/**
 * A text that people write, here or in the DOCX, from where `fieldsFromDocx` brings it back. A line break within a paragraph stays one.
 * Without text it is left out, or where somebody still has to write it shown as missing.
 */
export interface Field {
  readonly kind: 'field';
  readonly id: string;
  readonly label: string;
  /** The heading above says it already: the label is for whoever writes in a DOCX, and for programs. */
  readonly headed?: true | undefined;
  readonly text: readonly string[];
  readonly missing?: boolean | undefined;
}

/** Small print. */
export interface Note {
  readonly kind: 'note';
  readonly runs: Runs;
}

/** The headings down to a level, leading to each. */
export interface Contents {
  readonly kind: 'contents';
  readonly depth: 1 | 2 | 3;
}

/** Words without more to them. */
export function words(text: string): Runs {
  return [{ text }];
}
