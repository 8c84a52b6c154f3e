import { dayOf } from '@lofte/domain/day';
import type { Evidence } from '@lofte/domain/follow-up/update';
import { good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import { readDate } from '@lofte/domain/written/read-date';
import { keepEvidence } from '@lofte/service/follow-up/keep-evidence';
import { passageOf } from '@lofte/service/follow-up/passage-of';
import { passageAddress } from '../answer/passage-address.ts';
import type { Received } from '../answer/receive-form.ts';
import type { Call } from '../route.ts';

/** The files and the place in a paper that a form brings. Issues: those of `keepEvidence` and `passageOf` */
export async function newEvidence(
  { service, actor }: Call,
  about: { readonly strategy: string; readonly element: PlanElement },
  { form, files }: Received,
): Promise<Result<readonly Evidence[]>> {
  const today = dayOf(service.now());
  const dated = (name: string) => ({ id: service.newId(), date: readDate(form.one(name)) || form.one(name) || today });
  const address = form.one('passage').trim();
  const place = passageAddress(address) ?? { document: '', start: 0, end: 0 };
  const passage = address === '' ? undefined : await passageOf(service, place, actor);
  if (passage && !passage.ok) return passage;
  const kept = await keepEvidence(service, about, files, actor);
  if (!kept.ok) return kept;
  return good([
    ...kept.value.map((file) => ({ ...dated('fileDay'), kind: 'file' as const, ...file })),
    ...(passage ? [{ ...dated('passageDay'), kind: 'passage' as const, ...passage.value }] : []),
  ]);
}
