import { localActor } from '@lofte/domain/rights';
import { value } from '@lofte/service/example-service';
import type { Service } from '@lofte/service/service';
import { beginReview } from '@lofte/service/steering/begin-review';

/** Id of a review of one strategy that nobody has written in yet. */
export async function begunReview(service: Service, strategy: string): Promise<string> {
  const covers = { from: '2026-01-01', to: '2026-12-31' };
  const wanted = { kind: 'annual', title: 'Året der gik', language: 'da', strategies: [strategy], covers } as const;
  return value(await beginReview(service, { ...wanted, strategies: [strategy] }, localActor));
}
