/** A part of a paper that has to fit with the others: what each of its items takes, in lines, the one that matters most first. */
export interface ToFit {
  readonly lines: readonly number[];
  /** Lines of its heading, and of the note that says how much was left out. */
  readonly head: number;
  readonly note: number;
}

/**
 * How many items of each part are shown so that all of them take no more than `room` lines. The part that takes most lets go of its last
 * item first, and none of its first one: what has too little room even for those is longer than the room.
 */
export function fitSections(all: readonly ToFit[], room: number): readonly number[] {
  const shown = all.map(({ lines }) => lines.length);
  const taken = all.map(({ lines }) => lines.reduce((sum, one) => sum + one, 0));
  const whole = (i: number) => {
    const { lines = [], head = 0, note = 0 } = all[i] ?? {};
    return lines.length === 0 ? 0 : head + (taken[i] ?? 0) + ((shown[i] ?? 0) < lines.length ? note : 0);
  };
  for (;;) {
    const sum = all.reduce((lines, _, i) => lines + whole(i), 0);
    if (sum <= room) return shown;
    const [longest] = all
      .flatMap((_, i) => ((shown[i] ?? 0) > 1 ? [i] : []))
      .toSorted((a, b) => (taken[b] ?? 0) - (taken[a] ?? 0));
    if (longest === undefined) return shown;
    const last = (shown[longest] ?? 1) - 1;
    shown[longest] = last;
    taken[longest] = (taken[longest] ?? 0) - (all[longest]?.lines[last] ?? 0);
  }
}
