import { localActor } from '@lofte/domain/rights';
import { addLink } from '@lofte/service/links/keep-link';
import type { Service } from '@lofte/service/service';
import { strategyOf } from '@lofte/service/strategy-of';
import { addCandidature } from '@lofte/service/world/keep-candidature';
import { addCoalition } from '@lofte/service/world/keep-coalition';
import { addDossier } from '@lofte/service/world/keep-dossier';
import { addEngagement } from '@lofte/service/world/keep-engagement';
import { addFigure } from '@lofte/service/world/keep-figure';
import { addForum } from '@lofte/service/world/keep-forum';
import { addFund } from '@lofte/service/world/keep-money';
import { addPartnership } from '@lofte/service/world/keep-partnership';
import { addSession } from '@lofte/service/world/keep-session';

/** One of each thing of the world, and a link between two parts of a strategy: their ids by what paths call them. Before there is an administrator. */
export async function worldSample(service: Service, strategy: string): Promise<Readonly<Record<string, string>>> {
  const id = async (done: Promise<{ readonly ok: boolean; readonly value?: string }>) => {
    const { value } = await done;
    if (value === undefined) throw new Error('A thing of the world was refused');
    return value;
  };
  const [about, places, by] = [[], [], localActor];
  const partnership = await id(
    addPartnership(
      service,
      {
        ...{ country: 'GH', regime: 'action plan', phase: 'active', themes: [], places },
        ...{ agreements: [], contacts: [], points: [] },
      },
      by,
    ),
  );
  const forum = await id(addForum(service, { name: 'Havnerådet', seats: [], presidencies: [], places }, by));
  const lists = { met: [], ours: [], partners: [], themes: [], about, next: [] };
  const visit = { kind: 'visit', state: 'held', from: '2026-01-05', country: 'GH', visible: 'inside' } as const;
  const engagement = await id(addEngagement(service, { ...lists, ...visit, title: 'Havne' }, by));
  const file = { title: 'Havneloven', kind: 'act', stage: 'council', about, home: [] } as const;
  const dossier = await id(addDossier(service, { ...file, about, home: [] }, by));
  const seat = { seat: 'Formand', voters: 3, majority: 'half' } as const;
  const candidature = await id(addCandidature(service, { ...seat, rivals: [], about }, by));
  const members = [{ country: 'SE' }];
  const paper = { title: 'Rent vand', kind: 'paper', day: '2026-01-05' } as const;
  const coalition = await id(addCoalition(service, { ...paper, members, about }, by));
  const sitting = { forum, title: 'Vinter', state: 'planned', from: '2026-01-05', items: [] } as const;
  const session = await id(addSession(service, { ...sitting, items: [] }, by));
  const fund = await id(addFund(service, { title: 'Fyr', amount: '5', currency: 'DKK', about, places }, by));
  const figure = await id(addFigure(service, { title: 'Lys', unit: '%', values: [{ value: 5 }], about, places }, by));
  const ends = ((await strategyOf(service, strategy))?.plan.elements ?? []).map((one) => ({
    strategy,
    element: one.id,
  }));
  const [from, to] = ends;
  const link = from && to ? await id(addLink(service, { way: 'serves', from, to, reason: 'Lys' }, by)) : '';
  return {
    ...{ partnership, forum, engagement, dossier, candidature, coalition, session, fund, figure, link, country: 'GH' },
  };
}
