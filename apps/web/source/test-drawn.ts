import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Draft } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';
import { addPaper } from '@lofte/service/add-paper';
import { readingOf } from '@lofte/service/reading-of';
import type { Service } from '@lofte/service/service';
import { waitForReading } from '@lofte/service/wait-for-reading';
import type { Page } from 'playwright-core';

export interface Put {
  readonly paper: string;
  readonly draft: Draft;
}

/** Puts a file in and waits until it is read. */
export async function putFile(
  service: Service,
  file: string | { readonly name: string; readonly bytes: Uint8Array },
): Promise<Put> {
  const given = typeof file === 'string' ? { name: basename(file), bytes: new Uint8Array(await readFile(file)) } : file;
  const added = await addPaper(service, given);
  if (!added.ok) throw new Error(added.issues[0]?.message);
  await waitForReading(service, added.value.paper);
  const draft = (await readingOf(service, added.value.paper))?.draft;
  if (!draft) throw new Error(`${given.name} was not read`);
  return { paper: added.value.paper, draft };
}

/** Places of a draft that are of all kinds: titles, bodies, single words in the middle of a line; evenly from all of them. */
export function somePlaces({ elements, mentions, text }: Draft, most: number): readonly Span[] {
  const all = [
    ...elements.flatMap(({ span, owner, places }) => [
      span,
      ...(owner ? [owner.span] : []),
      ...(places ?? []).map((p) => p.span),
    ]),
    ...mentions.map(({ span }) => span),
  ];
  const worded = all.filter(({ start, end }) => bare(text.slice(start, end)) !== '');
  const step = Math.max(1, worded.length / most);
  const some = Array.from({ length: Math.min(most, worded.length) }, (_, i) => worded[Math.floor(i * step)]);
  return some.flatMap((span) => span ?? []).sort((a, b) => a.start - b.start);
}

/** Letters alone: what the reader puts in or leaves out between them does not count. */
export const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2011-]/g, '');

/** What goes wrong on a page without being seen: errors, warnings, and what the page's policy forbids. */
export async function listen(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`forbidden: ${violatedDirective} ${blockedURI}`),
    );
  });
  return heard;
}

interface Marked {
  /** The letters of pdf.js's own text layer under the marks of the place one is at, and how many marks these are. */
  readonly letters: string;
  readonly lines: number;
  /** Whether there is ink right before the first mark and right after the last, where a blank stands. */
  readonly before: boolean;
  readonly after: boolean;
}

/** What lies under the marks of the place one is at, and beside them. */
export function underMarks(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('.page-marks .now')];

    const lettersUnder = (mark: HTMLElement): string => {
      const box = mark.getBoundingClientRect();
      const found: { readonly x: number; readonly letter: string }[] = [];
      for (const span of mark.closest('.drawn-page')?.querySelectorAll('.textLayer span') ?? []) {
        const node = span.firstChild;
        const around = span.getBoundingClientRect();
        if (!(node instanceof Text) || around.bottom < box.top || around.top > box.bottom) continue;
        const range = document.createRange();
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
          if (inside) found.push({ x, letter: node.data.charAt(i) });
        }
      }
      found.sort((a, b) => a.x - b.x);
      return found.map(({ letter }) => letter).join('');
    };

    /** Ink in a strip beside an edge, less wide than a blank. */
    const inkBeside = (mark: HTMLElement | undefined, side: 'left' | 'right'): boolean => {
      const canvas = mark?.closest('.drawn-page')?.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!mark || !canvas || !context) return true;
      const [box, sheet] = [mark.getBoundingClientRect(), canvas.getBoundingClientRect()];
      const scale = canvas.width / sheet.width;
      const [near, wide] = [0.05 * box.height, 0.06 * box.height];
      const left = side === 'left' ? box.left - near - wide : box.right + near;
      const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.round(box.height * 0.7 * scale)];
      const top = (box.top - sheet.top + box.height * 0.1) * scale;
      const { data } = context.getImageData(Math.round((left - sheet.left) * scale), Math.round(top), width, height);
      const light = Array.from({ length: width * height }, (_, i) => {
        return (data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0);
      });
      return Math.max(...light) - Math.min(...light) > 200;
    };
    return {
      letters: marks.map(lettersUnder).join(''),
      lines: marks.length,
      before: inkBeside(marks[0], 'left'),
      after: inkBeside(marks.at(-1), 'right'),
    };
  });
}
