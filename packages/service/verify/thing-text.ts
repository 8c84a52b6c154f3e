import type { ThingChange } from '@lofte/domain/entry';
import { jsonbKey, jsonbOrder, jsonbText } from './jsonb-text.ts';

/** What a thing says as `jsonb` writes it, and where in that its fields are: `{"id": "a", "title": "b"}`. */
export interface ThingText {
  readonly text: string;
  /** In the order of `jsonb`. */
  readonly keys: readonly string[];
  /** Characters of each field with its key. */
  readonly sizes: readonly number[];
}

export const nothing: ThingText = { text: '{}', keys: [], sizes: [] };

/** The next text of a thing as what stays of the text before (from, to) and what is new. Most of it stays. */
export interface NextText extends Omit<ThingText, 'text'> {
  readonly before: string;
  readonly pieces: readonly (string | readonly [from: number, to: number])[];
  /** Whether the change started from what the thing said. */
  readonly fits: boolean;
}

export function nextText(was: ThingText, change: Pick<ThingChange, 'before' | 'after'>): NextText {
  return replaced(was, change) ?? merged(was, change);
}

/** The usual change: fields that were there say something else now. Undefined for any other. */
function replaced(was: ThingText, { before, after }: Pick<ThingChange, 'before' | 'after'>): NextText | undefined {
  if (before === null || after === null) return undefined;
  const sizes = was.sizes.slice();
  const pieces: (string | [from: number, to: number])[] = [];
  let fits = true;
  let found = 0;
  let stays = 1;
  let from = 1;
  for (let i = 0; i < was.keys.length; i++) {
    const key = was.keys[i] ?? '';
    const to = from + (was.sizes[i] ?? 0);
    const value = after[key];
    const old = before[key];
    if (value !== undefined && old !== undefined) {
      const text = jsonbKey(key) + jsonbText(value);
      fits &&= was.text.substring(from, to) === jsonbKey(key) + jsonbText(old);
      if (stays < from) pieces.push([stays, from - 2]);
      pieces.push(text);
      sizes[i] = text.length;
      stays = to + 2;
      found += 1;
    } else if (value !== undefined || old !== undefined) return undefined;
    from = to + 2;
  }
  if (stays < from) pieces.push([stays, from - 2]);
  const all = found === Object.keys(before).length && found === Object.keys(after).length;
  return all ? { before: was.text, keys: was.keys, sizes, pieces, fits } : undefined;
}

/** Any change, key by key in the order of both. */
function merged(was: ThingText, { before, after }: Pick<ThingChange, 'before' | 'after'>): NextText {
  const keys: string[] = [];
  const sizes: number[] = [];
  const pieces: (string | [from: number, to: number])[] = [];
  const add = (key: string, value: unknown) => {
    const text = jsonbKey(key) + jsonbText(value);
    keys.push(key);
    sizes.push(text.length);
    pieces.push(text);
  };
  const stay = (key: string, from: number, to: number) => {
    const last = pieces.at(-1);
    // Neighbours stay together with what stands between them.
    if (typeof last === 'object' && last[1] + 2 === from) last[1] = to;
    else pieces.push([from, to]);
    keys.push(key);
    sizes.push(to - from);
  };
  const fresh = after === null ? [] : Object.keys(after).sort(jsonbOrder);
  let found = 0;
  let fits = true;
  let from = 1;
  let next = 0;
  for (let i = 0; i < was.keys.length; i++) {
    const key = was.keys[i] ?? '';
    const to = from + (was.sizes[i] ?? 0);
    for (let one = fresh[next]; one !== undefined && jsonbOrder(one, key) <= 0; one = fresh[++next]) {
      add(one, after?.[one]);
    }
    if (before !== null && key in before) {
      found += 1;
      fits &&= was.text.substring(from, to) === jsonbKey(key) + jsonbText(before[key]);
    } else if (after !== null && key in after) fits = false;
    else stay(key, from, to);
    from = to + 2;
  }
  for (; next < fresh.length; next++) add(fresh[next] ?? '', after?.[fresh[next] ?? '']);
  const all = before === null ? 0 : Object.keys(before).length;
  return { before: was.text, keys, sizes, pieces, fits: fits && found === all };
}

/** Whether a row's text is this one. What stands between the pieces, `, `, is PostgreSQL's own. */
export function isText({ before, pieces }: NextText, data: string): boolean {
  let at = 1;
  for (const piece of pieces) {
    if (at > 1) at += 2;
    const text = typeof piece === 'string' ? piece : before.substring(piece[0], piece[1]);
    if (data.substring(at, at + text.length) !== text) return false;
    at += text.length;
  }
  return data.length === at + 1;
}

export function wholeText({ before, pieces }: NextText): string {
  return `{${pieces.map((piece) => (typeof piece === 'string' ? piece : before.substring(...piece))).join(', ')}}`;
}
