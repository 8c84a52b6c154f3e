import type { Line, Markup, Paper } from '../paper.ts';

/** A paper without what is known before it is opened. */
export type Opened = Omit<Paper, 'name' | 'sha256'>;

export type Look = Pick<Line, 'size' | 'bold' | 'italic' | 'colour' | 'boxed'>;

export interface Composer {
  /** Adds one block of markup; its lines are parted by line feeds, blanks at both ends are dropped, an empty block is none. */
  readonly add: (text: string, markup: Markup, look?: Look) => void;
  readonly done: () => Pick<Opened, 'text' | 'lines' | 'pageStarts'>;
}

/** Builds the visible text of a format with blocks: blocks stand apart by an empty line, items and cells of one list or table do not. */
export function compose(): Composer {
  const parts: string[] = [];
  const lines: Line[] = [];
  let length = 0;
  let block = 0;
  let last: Markup | undefined;

  const push = (text: string, more: Partial<Line>) => {
    lines.push({ start: length, end: length + text.length, page: 1, ...more });
    parts.push(text, '\n');
    length += text.length + 1;
  };
  return {
    add(text, markup, look = {}) {
      const rows = text.split('\n').map(tidy);
      const full = rows.filter((row) => row !== '');
      if (full.length === 0) return;
      if (last && !together(last, markup)) push('', {});
      for (const row of full) push(row, { block, markup, ...look });
      block++;
      last = markup;
    },
    done: () => ({ text: parts.join(''), lines, pageStarts: [0] }),
  };
}

const tidy = (row: string) => row.replace(/[ \t\r\f\v]+/g, ' ').trim();

function together(a: Markup, b: Markup): boolean {
  if (a.kind === 'cell' && b.kind === 'cell') return a.table === b.table;
  return a.kind === 'item' && b.kind === 'item';
}
