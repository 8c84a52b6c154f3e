/** A place in a paper of ours. */
export interface NamedPlace {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The first place that an address of ours names, as it stands in the browser (`https://…/source/abc?at=12-40#m`) or without the host. */
export function passageAddress(address: string): NamedPlace | undefined {
  const [, document = '', start, end] =
    /\/source\/([\w-]+)\?(?:[^#]*&)?at=(\d{1,9})-(\d{1,9})/.exec(address.trim()) ?? [];
  return document === '' ? undefined : { document, start: Number(start), end: Number(end) };
}
