import { bad, good, type Result } from '@lofte/domain/issue';

/** An event or a time zone as it stands in a file, its lines unfolded. */
export interface Block {
  readonly kind: 'VEVENT' | 'VTIMEZONE';
  /** Of its first line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

export interface SplitCalendar {
  readonly blocks: readonly Block[];
  /** METHOD, X-WR-TIMEZONE and the like of the calendar itself, by their names. */
  readonly said: ReadonlyMap<string, string>;
}

/** More events than anybody reads through; a file has each of a series once. */
export const mostInFile = 5_000;

/**
 * The events of a file, each apart, so that one that is broken spoils no other. RFC 5545, 3.1 and 3.6.
 *
 * Issues: `not-a-calendar`, `calendar-cut-off`, `too-many-events`
 */
export function splitCalendar(text: string): Result<SplitCalendar> {
  const lines = text.split(/\r\n|\n|\r/);
  if (!lines.slice(0, 20).some((line) => /^\uFEFF?BEGIN:VCALENDAR\s*$/i.test(line))) return bad(notCalendar);
  const events = lines.filter((line) => /^BEGIN:VEVENT\s*$/i.test(line)).length;
  if (events > mostInFile) return bad(tooManyEvents(events));
  const blocks: Block[] = [];
  const said = new Map<string, string>();
  const open: string[] = [];
  let block: { kind: Block['kind']; line: number; lines: string[] } | undefined;
  for (const { line, at } of unfolded(lines)) {
    const begins = /^\uFEFF?BEGIN:([\w-]+)\s*$/i.exec(line)?.[1]?.toUpperCase();
    const ends = /^END:([\w-]+)\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (begins) open.push(begins);
    if (begins === 'VEVENT' || begins === 'VTIMEZONE') block ??= { kind: begins, line: at, lines: [] };
    block?.lines.push(line);
    if (!block && !begins && !ends && open.length === 1) keepSaid(said, line);
    if (!ends) continue;
    if (open.at(-1) !== ends) return bad(cutOff(at));
    open.pop();
    if (block && ends === block.kind && !open.includes(ends)) {
      blocks.push(block);
      block = undefined;
    }
  }
  return open.length > 0 ? bad(cutOff(lines.length)) : good({ blocks, said });
}

function* unfolded(lines: readonly string[]): Generator<{ readonly line: string; readonly at: number }> {
  let held: { line: string; at: number } | undefined;
  for (const [i, line] of lines.entries()) {
    if (held && /^[ \t]/.test(line)) {
      held.line += line.slice(1);
      continue;
    }
    if (held && held.line !== '') yield held;
    held = { line, at: i + 1 };
  }
  if (held && held.line !== '') yield held;
}

function keepSaid(said: Map<string, string>, line: string): void {
  const [, name, value] = /^([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
  if (name && value !== undefined && !said.has(name.toUpperCase())) said.set(name.toUpperCase(), value.trim());
}

const notCalendar = {
  code: 'not-a-calendar',
  message: 'This is no calendar file: it does not begin with BEGIN:VCALENDAR.',
};

function cutOff(line: number) {
  return {
    code: 'calendar-cut-off',
    message: `The file stops in the middle, at line ${line}: something that begins has no end.`,
    values: { line },
  };
}

function tooManyEvents(count: number) {
  return {
    code: 'too-many-events',
    message: `The file has ${count} events; at most ${mostInFile} are read at once.`,
    values: { count, limit: mostInFile },
  };
}
