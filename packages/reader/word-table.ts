/** What is noted of each word of a text. */
export interface WordTable<T> {
  /** The note of the word that stands at `[start, end)` of a text; made when the word is met first. */
  readonly at: (text: string, start: number, end: number) => T;
  readonly size: () => number;
  readonly clear: () => void;
}

const FIRST_SLOTS = 1 << 12;

/**
 * Notes on words, found by their letters where these stand: looking a word up makes no copy of it. A paper has a million
 * words and some ten thousand different ones, and a copy of each costs more than all else that is asked of it.
 *
 * @param make what is noted of a word, from a copy of its own
 */
export function wordTable<T>(make: (word: string) => T): WordTable<T> {
  // Open addressing: a slot holds the number of a note, from 1. The letters of all words stand one after the other.
  let slots = new Int32Array(FIRST_SLOTS);
  let hashes = new Int32Array(FIRST_SLOTS);
  let ends = new Int32Array(FIRST_SLOTS + 1);
  let letters = new Uint16Array(FIRST_SLOTS * 8);
  let notes: T[] = [];

  const isWritten = (note: number, text: string, start: number, length: number): boolean => {
    const from = ends[note] ?? 0;
    if ((ends[note + 1] ?? 0) - from !== length) return false;
    for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false;
    return true;
  };
  const add = (text: string, start: number, end: number, hash: number): T => {
    if (notes.length * 2 >= slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let note = 0; note < notes.length; note++) slots[freeSlot(slots, hashes[note] ?? 0)] = note + 1;
      hashes = longer(hashes, new Int32Array(slots.length));
      ends = longer(ends, new Int32Array(slots.length + 1));
    }
    const from = ends[notes.length] ?? 0;
    const to = from + end - start;
    if (to > letters.length) letters = longer(letters, new Uint16Array(Math.max(to, letters.length * 2)));
    for (let i = start; i < end; i++) letters[from + i - start] = text.charCodeAt(i);
    // A slice would keep the whole text in memory.
    const made = make(` ${text.slice(start, end)}`.slice(1));
    slots[freeSlot(slots, hash)] = notes.length + 1;
    hashes[notes.length] = hash;
    notes.push(made);
    ends[notes.length] = to;
    return made;
  };
  return {
    at: (text, start, end) => {
      let hash = 0;
      for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      const mask = slots.length - 1;
      for (let slot = mixed(hash) & mask; ; slot = (slot + 1) & mask) {
        const note = (slots[slot] ?? 0) - 1;
        if (note < 0) return add(text, start, end, hash);
        if (hashes[note] === hash && isWritten(note, text, start, end - start)) return notes[note] as T;
      }
    },
    size: () => notes.length,
    clear: () => {
      slots.fill(0);
      notes = [];
    },
  };
}

const mixed = (hash: number): number => hash ^ (hash >>> 15);

function freeSlot(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1;
  let slot = mixed(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  return slot;
}

function longer<A extends Int32Array | Uint16Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}
