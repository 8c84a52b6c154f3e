import type { Service } from './service.ts';

/** The file as it came in, by a paper's id or a document's SHA-256. */
export async function fileOf(
  _service: Service,
  _paperOrDocument: string,
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | undefined> {
  throw new Error('not written yet');
}
