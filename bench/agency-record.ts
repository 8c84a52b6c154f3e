// A record in which hundreds of agencies answer for thousands of parts, for what is measured of rounds.

import { exampleDraft, exampleText } from '../packages/domain/example-draft.ts';
import type { PlanElement } from '../packages/domain/plan-element.ts';
import { localActor } from '../packages/domain/rights.ts';
import { added } from '../packages/domain/thing-change.ts';
import { adoptDraft } from '../packages/service/adopt-draft.ts';
import { value } from '../packages/service/example-service.ts';
import { runCommand } from '../packages/service/run-command.ts';
import type { Service } from '../packages/service/service.ts';
import { readThings } from '../packages/store/thing-table.ts';

/** A strategy of so many parts, each of one of the agencies, which have one person each. */
export async function agencyRecord(
  service: Service,
  { receivers, elements: count }: { readonly receivers: number; readonly elements: number },
): Promise<string> {
  const bytes = new TextEncoder().encode(exampleText);
  const { strategy } = value(await adoptDraft(service, exampleDraft(), bytes, localActor));
  const [first] = await readThings(service.store, 'element', { strategy });
  const agencies = Array.from({ length: receivers }, (_, i) => ({ id: `agency-${i}`, name: `Styrelse ${i}` }));
  const people = agencies.map(({ id, name }, i) => {
    const mail = `person-${i}@styrelse-${i}.example.dk`;
    const language = i % 2 === 0 ? ('da' as const) : ('en' as const);
    return { id: `person-${i}`, name: `Person ved ${name}`, mail, language, organisation: id };
  });
  const elements = Array.from({ length: count }, (_, i): PlanElement => {
    const { id: organisation = '', name = '' } = agencies[i % receivers] ?? {};
    const words = {
      title: `Initiativ ${i}: vi vil lyse vejen`,
      text: 'Vi vil sætte lys på alle veje inden 2028. '.repeat(5),
    };
    const place = {
      id: `element-${i}`,
      kind: 'initiative' as const,
      rank: `${first?.data.rank ?? 'a'}${i.toString(36).padStart(4, '0')}`,
    };
    return { ...place, ...words, owner: { name, organisation } };
  });
  const changes = [
    ...agencies.map((one) =>
      added({ table: 'organisation', id: one.id }, { ...one, kind: 'agency' as const, units: [] }),
    ),
    ...people.map((one) => added({ table: 'person', id: one.id }, one)),
    ...elements.map((one) => added({ table: 'element', strategy, id: one.id }, one)),
  ];
  const entry = { kind: 'element.added', version: 1, subject: strategy, strategy, changes } as const;
  value(
    await runCommand(service, {
      ...{ action: 'strategy.edit', actor: localActor, strategy },
      decide: async () => ({ ok: true, value: entry }),
    }),
  );
  return strategy;
}
