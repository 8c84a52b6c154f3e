import { type Actor, may } from '@lofte/domain/rights';
import type { Candidature, Pledge } from '@lofte/domain/world/candidature';
import type { Coalition } from '@lofte/domain/world/coalition';
import { type Dossier, type Position, type Stance, settledStages } from '@lofte/domain/world/dossier';
import { readOwned } from '@lofte/store/dossier-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings, type Version } from '@lofte/store/thing-table';
import { findDossiers } from '@lofte/store/world-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** A file with what only few may read of it; nothing of that for others, not even that there is any. */
export interface DossierSight extends Standing<Dossier> {
  readonly sensitive?: {
    /** The newest first. */
    readonly positions: readonly Position[];
    readonly stances: readonly Standing<Stance>[];
  };
}

export async function dossierOf({ store }: Store, id: string, actor: Actor): Promise<DossierSight | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'dossier', { strategy: '', id });
    if (!found) return undefined;
    const dossier = { thing: found.data, since: found.since };
    if (!may(actor, 'sensitive.see')) return dossier;
    const positions = (await readOwned(db, 'position', id)).map(({ data }) => data);
    const stances = (await readOwned(db, 'stance', id)).map(standing);
    return {
      ...dossier,
      sensitive: { positions: positions.toSorted((a, b) => b.version - a.version), stances },
    };
  });
}

/** A seat that we run for, with the pledges for those who may read them. */
export interface CandidatureSight extends Standing<Candidature> {
  readonly pledges?: readonly Standing<Pledge>[];
}

export async function candidatureOf({ store }: Store, id: string, actor: Actor): Promise<CandidatureSight | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'candidature', { strategy: '', id });
    if (!found) return undefined;
    const candidature = { thing: found.data, since: found.since };
    if (!may(actor, 'sensitive.see')) return candidature;
    return { ...candidature, pledges: (await readOwned(db, 'pledge', id)).map(standing) };
  });
}

export async function coalitionOf({ store }: Store, id: string): Promise<Standing<Coalition> | undefined> {
  const found = await findThing(store, 'coalition', { strategy: '', id });
  return found && standing(found);
}

/** Files on one page. */
export const dossiersAtOnce = 100;

/** Files that are negotiated, or those that are settled, by their next day; `next` is where the page after begins. */
export async function dossiersOf(
  { store }: Store,
  { settled, offset }: { readonly settled: boolean; readonly offset: number },
): Promise<{ readonly dossiers: readonly Dossier[]; readonly next?: number }> {
  const wanted = { stages: settledStages, within: settled, limit: dossiersAtOnce + 1, offset };
  const rows = await findDossiers(store, wanted);
  const dossiers = rows.slice(0, dossiersAtOnce);
  return { dossiers, ...(rows.length > dossiersAtOnce ? { next: offset + dossiersAtOnce } : {}) };
}

/** All candidatures and coalitions, in no order. */
export async function candidaturesAndCoalitions({ store }: Store): Promise<{
  readonly candidatures: readonly Candidature[];
  readonly coalitions: readonly Coalition[];
}> {
  return store.snapshot(async (db) => ({
    candidatures: await all(db, 'candidature'),
    coalitions: await all(db, 'coalition'),
  }));
}

async function all<T extends 'candidature' | 'coalition'>(db: Db, table: T) {
  return (await readThings(db, table, { strategy: '' })).map(({ data }) => data);
}

function standing<T extends 'stance' | 'pledge' | 'coalition'>({
  data,
  since,
}: Version<T>): Standing<Version<T>['data']> {
  return { thing: data, since };
}
