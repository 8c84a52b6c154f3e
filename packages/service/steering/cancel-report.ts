import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Service } from '../service.ts';
import type { Report } from './reports.ts';

/** A report by its id and its review, which settles who may see it. */
export interface ReportId {
  readonly review: string;
  readonly report: string;
}

/** None where this server does not know it, or no longer. */
export function reportIn({ reports }: Pick<Service, 'reports'>, { review, report }: ReportId): Report | undefined {
  const found = reports.find(report);
  return found?.review === review ? found : undefined;
}

/**
 * Stops a report, once its process has ended. Others may wait for the same one, so that only who began it stops it.
 *
 * Issues: `unknown-report`, `not-allowed`
 */
export async function cancelReport(
  service: Pick<Service, 'reports'>,
  id: ReportId,
  actor: Pick<Actor, 'id'>,
): Promise<Result<undefined>> {
  const found = reportIn(service, id);
  if (!found) return bad({ code: 'unknown-report', message: 'This report is not being written here.' });
  if (found.by !== actor.id)
    return bad({ code: 'not-allowed', message: 'A report is stopped by whoever asked for it.' });
  await service.reports.cancel(id.report);
  return good(undefined);
}
