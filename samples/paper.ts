/** The shape in which a sample paper is written, and the few functions that keep its source readable. */

export type Role = 'priority' | 'goal' | 'initiative' | 'section';

export type Heading = {
  readonly kind: 'heading';
  readonly role: Role;
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** What stands before the title: `Mål 1`, `2.1`, `Commitment 12`. Its last number or letter goes into the gold. */
  readonly label?: string;
  /** What the closing list calls it, where that differs. */
  readonly alias?: string;
  /** The heading is the first sentence of its paragraph, in bold. */
  readonly runIn?: boolean;
  /** Stays on the page although chapters begin a new one. */
  readonly runOn?: boolean;
};

export type Block =
  | Heading
  | { readonly kind: 'cover' }
  | { readonly kind: 'contents'; readonly title: string; readonly depth: 1 | 2 | 3 }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: boolean }
  /** `label` stands above as a small heading (`Initiativer`, `We will:`); items are initiatives or goals where `role` says so. */
  | {
      readonly kind: 'list';
      readonly label?: string;
      readonly items: readonly string[];
      readonly role?: 'initiative' | 'goal';
    }
  | {
      readonly kind: 'box';
      readonly label?: string;
      readonly title: string;
      readonly case: boolean;
      readonly paragraphs: readonly string[];
    }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  /** Key figures: each a number as large type and a line under it. */
  | { readonly kind: 'numbers'; readonly items: readonly (readonly [string, string])[] }
  /** A table; `actions` tells which column names an initiative and which holds its number. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
      readonly actions?: { readonly number?: number; readonly title: number };
    }
  | { readonly kind: 'vision'; readonly text: string }
  | { readonly kind: 'signature'; readonly name: string; readonly role: string }
  /** Names every initiative again under its priority. */
  | { readonly kind: 'closing' };

export type Look = {
  readonly font: 'IBM Plex Sans' | 'IBM Plex Serif' | 'Libertinus Serif';
  readonly size: number;
  readonly accent: string;
  readonly columns: 1 | 2 | 3;
  readonly justify: boolean;
  /** Where a heading's label stands: on a line of its own, or before the title with these characters between. */
  readonly label: 'above' | ': ' | '. ' | ' ';
  /** Key figures in a row, or beside the text in the outer margin. */
  readonly numbers: 'row' | 'margin';
  readonly furniture: 'header' | 'footer' | 'both';
  readonly chapterOnNewPage: boolean;
};

export type TextHabits = {
  /** How a word broken at a line end is left: with its hyphen, without it, or with U+00AD. */
  readonly breaks: 'hyphen' | 'lost' | 'soft';
  readonly width: number;
  readonly linesOnPage: number;
  readonly pageBreak: 'formfeed' | 'nothing';
  readonly blankLines: 'between-blocks' | 'around-headings';
  readonly spaceBeforeStop: boolean;
  /** Page furniture with `§` where the number goes, glued or not, as it came out; empty for none. */
  readonly header: string;
  readonly footer: string;
  readonly seed: number;
};

export type Source = {
  readonly name: string;
  readonly language: 'da' | 'en' | 'nb' | 'sv';
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation: string;
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** As the cover prints it, e.g. `2026–2030`. */
  readonly years?: string;
  readonly published?: string;
  readonly running: string;
  readonly formats: readonly ('pdf' | 'docx' | 'txt')[];
  /** Shown at the product's first start; its PDF or DOCX then lies in `samples/` itself. */
  readonly shipped?: boolean;
  readonly look: Look;
  readonly habits: TextHabits;
  readonly body: readonly Block[];
};

type Named = { readonly label?: string; readonly alias?: string; readonly runIn?: boolean; readonly runOn?: boolean };

const heading =
  (role: Role) =>
  (level: 1 | 2 | 3, text: string, named: Named = {}): Heading => ({ kind: 'heading', role, level, text, ...named });

export const priority = heading('priority');
export const goal = heading('goal');
export const initiative = heading('initiative');
export const section = heading('section');
export const cover = (): Block => ({ kind: 'cover' });
export const contents = (title: string, depth: 1 | 2 | 3 = 2): Block => ({ kind: 'contents', title, depth });
export const p = (text: string): Block => ({ kind: 'paragraph', text: oneLine(text) });
export const lead = (text: string): Block => ({ kind: 'paragraph', text: oneLine(text), lead: true });
export const vision = (text: string): Block => ({ kind: 'vision', text: oneLine(text) });
export const quote = (text: string, by: string): Block => ({ kind: 'quote', text: oneLine(text), by });
export const signature = (name: string, role: string): Block => ({ kind: 'signature', name, role });
export const numbers = (...items: readonly (readonly [string, string])[]): Block => ({ kind: 'numbers', items });
export const closing = (): Block => ({ kind: 'closing' });

export function list(items: readonly string[], more: { label?: string; role?: 'initiative' | 'goal' } = {}): Block {
  return { kind: 'list', items: items.map(oneLine), ...more };
}

export function caseBox(label: string | undefined, title: string, ...paragraphs: readonly string[]): Block {
  return { kind: 'box', case: true, title, paragraphs: paragraphs.map(oneLine), ...(label ? { label } : {}) };
}

export function factBox(label: string | undefined, title: string, ...paragraphs: readonly string[]): Block {
  return { kind: 'box', case: false, title, paragraphs: paragraphs.map(oneLine), ...(label ? { label } : {}) };
}

export function table(
  head: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  actions?: { number?: number; title: number },
): Block {
  return { kind: 'table', head, widths, rows: rows.map((r) => r.map(oneLine)), ...(actions ? { actions } : {}) };
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** All marked strings of a block, in reading order. */
export function stringsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'vision':
    case 'quote':
      return [block.text];
    case 'list':
      return block.items;
    case 'box':
      return [block.title, ...block.paragraphs];
    case 'numbers':
      return block.items.flat();
    case 'table':
      return block.rows.flat();
    default:
      return [];
  }
}
