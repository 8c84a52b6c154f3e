import { canonical, type ThingChange } from '@lofte/domain/entry';
import type { Table } from '@lofte/domain/things';
import { isText, type NextText, nextText, nothing, type ThingText, wholeText } from './thing-text.ts';

/** What the entries so far say of one thing. Changed in place: there are millions of changes, and nobody else holds it. */
export interface ThingState {
  readonly table: Table;
  readonly strategy: string;
  readonly id: string;
  /** Number of the entry that made this version. */
  since: number;
  /** Taken away by that entry. */
  gone: boolean;
  text: ThingText;
  /** The text of this version, as long as no row was compared with it. */
  next: NextText | undefined;
  /** Where the row of this version says that it ends; undefined as long as no such row was seen. */
  until: number | null | undefined;
}

export function newThing(table: Table, strategy: string, id: string): ThingState {
  return { table, strategy, id, since: 0, gone: true, text: nothing, next: undefined, until: undefined };
}

/** Makes the change. @returns whether it started from what the thing said */
export function step(thing: ThingState, change: ThingChange, seq: number): boolean {
  settle(thing);
  const next = nextText(change.before === null ? nothing : thing.text, change);
  // What is taken away is named in full.
  const fits =
    next.fits && thing.gone === (change.before === null) && (change.after !== null || next.keys.length === 0);
  thing.since = seq;
  thing.gone = change.after === null;
  thing.next = thing.gone ? undefined : next;
  thing.text = thing.gone ? nothing : thing.text;
  thing.until = undefined;
  return fits;
}

/** Whether a row's `data` says just what the entries say. */
export function says(thing: ThingState, data: string): boolean {
  if (!thing.next) return data === thing.text.text;
  const right = isText(thing.next, data);
  // The row's text is kept, since it lies there in one piece.
  if (right) settle(thing, data);
  return right;
}

function settle(thing: ThingState, data?: string): void {
  if (!thing.next) return;
  const { keys, sizes } = thing.next;
  thing.text = { text: data ?? wholeText(thing.next), keys, sizes };
  thing.next = undefined;
}

/** The fields in which a row says something else; none where it only writes a number in another way. */
export function differing(thing: ThingState, data: string): readonly string[] {
  const [right, found] = [saidOf(thing), fieldsOf(data)];
  return [...new Set([...Object.keys(right), ...Object.keys(found)])].filter(
    (field) => !(field in right) || !(field in found) || canonical(right[field]) !== canonical(found[field]),
  );
}

export function saidOf({ next, text }: ThingState): Readonly<Record<string, unknown>> {
  return fieldsOf(next ? wholeText(next) : text.text);
}

function fieldsOf(data: string): Readonly<Record<string, unknown>> {
  return Object(JSON.parse(data)) as Record<string, unknown>;
}
