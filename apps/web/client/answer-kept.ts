/** What was typed and has not reached the server, kept on the device. */
export interface Kept {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** When it was typed. */
  readonly saved: string;
}

/** A device that keeps nothing (a private window, a full disk) still lets people type. */
export function keepHere(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // It is still in the page.
  }
}

export function keptHere(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it, unless something newer was kept since. */
export function letGo(key: string, saved?: string): void {
  try {
    if (saved === undefined || keptHere(key)?.saved === saved) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
