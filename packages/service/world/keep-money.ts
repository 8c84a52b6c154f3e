import { bad } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import {
  settleFund,
  settlePayment,
  settleRate,
  type WantedFund,
  type WantedPayment,
  type WantedRate,
} from '@lofte/domain/world/settle-money';
import { readOwned } from '@lofte/store/dossier-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { hasPayments, unknownFund, unknownPayment, unknownRate } from './world-issues.ts';

interface Change<W> {
  readonly wanted: W;
  readonly since: number;
}

/** A new fund. @returns its id. Issues: `not-allowed`, and those of `settleFund` */
export function addFund(service: Service, wanted: WantedFund, actor: Actor) {
  return addThing(service, funds, wanted, actor);
}

/** Issues: `not-allowed`, `unknown-fund`, `changed-meanwhile`, `nothing-changed`, and those of `settleFund` */
export function changeFund(service: Service, id: string, change: Change<WantedFund>, actor: Actor) {
  return changeThing(service, funds, id, change, actor);
}

/** Issues: `not-allowed`, `unknown-fund`, `changed-meanwhile`, `has-payments` */
export function removeFund(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, funds, id, since, actor);
}

const funds: Keeping<'fund', WantedFund> = {
  ...{ table: 'fund', action: 'world.edit', unknown: unknownFund },
  kinds: { added: 'fund.added', changed: 'fund.changed', removed: 'fund.removed' },
  settle: async (db, id, wanted, before) => {
    const spent = (await readOwned(db, 'payment', id)).map(({ data }) => data);
    return settleFund(id, storableData(wanted), { spent, before });
  },
  stays: async (db, { id }) => ((await readOwned(db, 'payment', id)).length > 0 ? [hasPayments] : []),
};

/** A new payment or commitment. @returns its id. Issues: `not-allowed`, `unknown-fund`, and those of `settlePayment` */
export function addPayment(service: Service, wanted: WantedPayment, actor: Actor) {
  return addThing(service, payments, wanted, actor);
}

/** Issues: `not-allowed`, `unknown-payment`, `unknown-fund`, `changed-meanwhile`, `nothing-changed`, and those of `settlePayment` */
export function changePayment(service: Service, id: string, change: Change<WantedPayment>, actor: Actor) {
  return changeThing(service, payments, id, change, actor);
}

/** Issues: `not-allowed`, `unknown-payment`, `changed-meanwhile` */
export function removePayment(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, payments, id, since, actor);
}

const payments: Keeping<'payment', WantedPayment> = {
  ...{ table: 'payment', action: 'world.edit', unknown: unknownPayment },
  kinds: { added: 'payment.added', changed: 'payment.changed', removed: 'payment.removed' },
  settle: async (db, id, wanted, before) => {
    const fund = await findThing(db, 'fund', { strategy: '', id: wanted.fund });
    if (!fund) return bad(unknownFund);
    const others = (await readOwned(db, 'payment', wanted.fund)).filter((one) => one.id !== id).map(({ data }) => data);
    const rates = (await readThings(db, 'exchange_rate', { strategy: '' })).map(({ data }) => data);
    return settlePayment(id, storableData(wanted), { fund: fund.data, others, rates, before });
  },
};

/** A rate of a day. @returns its id. Issues: `not-allowed`, and those of `settleRate` */
export function addRate(service: Service, wanted: WantedRate, actor: Actor) {
  return addThing(service, rates, wanted, actor);
}

/** What was counted at it stays as it is. Issues: `not-allowed`, `unknown-rate`, `changed-meanwhile` */
export function removeRate(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, rates, id, since, actor);
}

const rates: Keeping<'exchange_rate', WantedRate> = {
  ...{ table: 'exchange_rate', action: 'world.edit', unknown: unknownRate },
  kinds: { added: 'rate.added', changed: 'rate.changed', removed: 'rate.removed' },
  settle: async (db, id, wanted) => {
    const all = (await readThings(db, 'exchange_rate', { strategy: '' })).map(({ data }) => data);
    const others = all.filter((one) => one.id !== id);
    return settleRate(id, storableData(wanted), others);
  },
};
