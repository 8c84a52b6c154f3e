import type { Result } from '@lofte/domain/issue';
import type { Opened } from './compose.ts';

export async function openPdf(
  name: string,
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<Result<Opened>> {
  throw new Error(`not written yet ${name} ${bytes.length} ${progress}`);
}
