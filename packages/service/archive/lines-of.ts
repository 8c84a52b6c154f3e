import { tooLarge } from './archive-issues.ts';

const end = 0x0a;

/** Cuts bytes that come in pieces into lines of UTF-8, each without its end. */
export function linesOf(limit: number) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  const keep = (piece: Uint8Array) => {
    if (piece.length === 0) return;
    size += piece.length;
    if (size > limit) throw tooLarge('an entry', limit);
    waiting.push(piece);
  };
  const take = () => {
    const line = Buffer.concat(waiting).toString('utf8');
    waiting = [];
    size = 0;
    return line;
  };
  return {
    *add(bytes: Uint8Array): Iterable<string> {
      let from = 0;
      for (let to = bytes.indexOf(end); to >= 0; to = bytes.indexOf(end, from)) {
        keep(bytes.subarray(from, to));
        yield take();
        from = to + 1;
      }
      keep(bytes.subarray(from));
    },
    /** Bytes that no line end has followed yet. */
    rest: () => size,
  };
}
