/** Work that ends when the person presses Ctrl-C: then this gives undefined. A second press ends the process at once. */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once('SIGINT', stop);
  try {
    return await work(stopped.signal);
  } catch (error) {
    if (stopped.signal.aborted) return undefined;
    throw error;
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
