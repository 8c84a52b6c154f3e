import type { Result } from '@lofte/domain/issue';
import type { Opened } from './compose.ts';

export async function openDocx(name: string, bytes: Uint8Array): Promise<Result<Opened>> {
  throw new Error(`not written yet ${name} ${bytes.length}`);
}
