/** Wakes who waits in this process for work to do, the moment that there is some. */
export interface Bell {
  ring(): void;
  /** @returns stops listening */
  listen(listener: () => void): () => void;
}

export function newBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
