import { localActor } from '@lofte/domain/rights';
import { adoptDraft } from '@lofte/service/adopt-draft';
import type { Service } from '@lofte/service/service';
import { sample } from './sample.ts';

/** Puts the sample in as an adopted strategy. */
export async function adoptSample(
  service: Service,
  title?: string,
): Promise<{ readonly strategy: string; readonly document: string }> {
  const draft = sample(title);
  const done = await adoptDraft(service, draft, new TextEncoder().encode(draft.text), localActor);
  if (!done.ok) throw new Error(done.issues.map(({ message }) => message).join(' '));
  return { strategy: done.value.strategy, document: draft.document.sha256 };
}
