/** Milliseconds of processor that this process used so far: what tests measure with, since a clock on the wall counts what others do. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
