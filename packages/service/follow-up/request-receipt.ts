import { good, type Result } from '@lofte/domain/issue';
import { entriesBySeq } from '@lofte/store/entry-table';
import type { Service } from '../service.ts';
import { type RequestPage, requestPage } from './request-page.ts';

export interface RequestReceipt extends RequestPage {
  /** Hashes of the entries that the answers stand in, by number. */
  readonly hashes: ReadonlyMap<number, string>;
}

/** What was answered, with the entries of the record that prove it. Issues: those of `openLink` */
export async function requestReceipt(service: Service, token: string): Promise<Result<RequestReceipt>> {
  const page = await requestPage(service, token);
  if (!page.ok) return page;
  const seqs = page.value.items.flatMap(({ entry }) => entry ?? []);
  const entries = seqs.length > 0 ? await entriesBySeq(service.store, seqs) : [];
  return good({ ...page.value, hashes: new Map(entries.map(({ seq, hash }) => [seq, hash])) });
}
