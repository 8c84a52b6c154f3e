import { z } from 'zod';

/** What somebody can be in a workspace or in one strategy; what each may stands in `allowed`. */
export const roles = [
  'public',
  'reader',
  'contributor',
  'trusted',
  'partner',
  'secretariat',
  'decider',
  'admin',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Everything that a route or a command can ask a right for. None of them asks for nothing. */
export const actions = [
  'open',
  'account.own',
  'library.see',
  'checkpoint.see',
  'strategy.see',
  'source.see',
  'history.see',
  'past.see',
  'drift.see',
  'register.see',
  'people.see',
  'rights.see',
  'reading.see',
  'paper.add',
  'paper.cancel',
  'paper.reread',
  'paper.remove',
  'reading.edit',
  'reading.adopt',
  'strategy.adopt',
  'strategy.edit',
  'element.edit',
  'element.add',
  'element.move',
  'element.remove',
  'baseline.seal',
  'edition.add',
  'edition.adopt',
  'register.edit',
  'register.import',
  'rights.grant',
  'record.export',
  'round.see',
  'round.run',
  'status.see',
  'update.give',
  'update.review',
  'request.answer',
  'steering.see',
  'steering.run',
  'proposal.make',
  'proposal.assess',
  'decision.take',
  'review.write',
  'review.seal',
  'report.cancel',
  'template.choose',
  'world.see',
  'world.edit',
  'engagement.log',
  'sensitive.see',
  'sensitive.edit',
  'partners.see',
  'partners.log',
  'partners.remove',
] as const;
export type Action = (typeof actions)[number];

/** One role, in one strategy or (null) in the whole workspace. */
export interface Granted {
  readonly role: Role;
  readonly strategy: string | null;
}

/** Who acts: with every role that counts for them, those of everybody among them. */
export interface Actor {
  /** Id of the person; `local` at the machine itself, `nobody` without a session. */
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Granted[];
  readonly organisation?: string | undefined;
  readonly unit?: string | undefined;
  /** Whether their organisation is in the partnership forum. */
  readonly inForum?: boolean | undefined;
  /** Id of the request whose link they came with, or of the decision whose tasks it is about: it is all that they may answer. */
  readonly request?: string | undefined;
}

/** Whoever sits at the machine, as long as the workspace has no administrator. */
export const localActor: Actor = { id: 'local', name: 'local', grants: [{ role: 'admin', strategy: null }] };

/** A visitor without a session, with what was granted to everyone. */
export function nobody(grants: readonly Granted[] = []): Actor {
  return { id: 'nobody', name: 'nobody', grants };
}

/** What the public gets of a strategy that was published to it: what was promised, where, and what became of it. */
const see = [
  'library.see',
  'checkpoint.see',
  'strategy.see',
  'source.see',
  'history.see',
  'past.see',
  'drift.see',
] as const;

/** Adopting and sealing is deciding; the secretariat does it for the steering group where that has decided elsewhere. */
const decide = [
  'reading.see',
  'reading.adopt',
  'strategy.adopt',
  'edition.adopt',
  'baseline.seal',
  'rights.see',
] as const;

/** The roles' rights. Whoever may grant could take every role, so the administrator has all of them openly. */
export const allowed: { readonly [R in Role]: readonly Action[] } = {
  public: see,
  // Organisations are no secret inside the workspace; people and their mail are for those who work with them. What owners say is
  // read in full inside; the public gets what was accepted.
  reader: [...see, 'register.see', 'status.see', 'world.see', 'partners.see'],
  // Only where their organisation or unit is the owner. The shape of the plan (adding, moving, removing) is not theirs to change.
  contributor: [
    ...see,
    'register.see',
    'status.see',
    'world.see',
    'partners.see',
    'engagement.log',
    'element.edit',
    'update.give',
  ],
  // Named readers of what we want in negotiations, and of what others told us in confidence; nobody else but the secretariat reads that.
  trusted: [...see, 'register.see', 'status.see', 'world.see', 'partners.see', 'sensitive.see'],
  // Somebody of a company or an authority outside: what the partnership forum shares and what is their own, and nothing of the rest.
  partner: ['partners.see', 'partners.log', 'partners.remove'],
  // All work on papers and plans; who may what is decided by somebody else than who does the work.
  secretariat: [
    ...see,
    ...decide,
    'register.see',
    'people.see',
    'paper.add',
    'paper.cancel',
    'paper.reread',
    'paper.remove',
    'reading.edit',
    'strategy.edit',
    'element.edit',
    'element.add',
    'element.move',
    'element.remove',
    'edition.add',
    'register.edit',
    'register.import',
    'status.see',
    'round.see',
    'round.run',
    'update.give',
    'update.review',
    // It prepares, invites and writes down what the group decides; what the group may decide, the quorum says.
    'steering.see',
    'steering.run',
    'proposal.make',
    'proposal.assess',
    'decision.take',
    'review.write',
    'review.seal',
    'report.cancel',
    'world.see',
    'world.edit',
    'partners.see',
    'partners.remove',
    'engagement.log',
    'sensitive.see',
    'sensitive.edit',
  ],
  // The steering group: sees all, adopts and seals, and leaves the plan's wording to the secretariat.
  decider: [
    ...see,
    ...decide,
    'register.see',
    'status.see',
    'round.see',
    'steering.see',
    'proposal.make',
    'proposal.assess',
    'decision.take',
    'review.write',
    'review.seal',
    'report.cancel',
    'world.see',
    'partners.see',
  ],
  // What is written in a company's name is written by its own people.
  admin: actions.filter((action) => action !== 'request.answer' && action !== 'partners.log'),
};

/** For these it is enough to have the role in any strategy: the page itself shows only what its reader may see. */
const anywhere: readonly Action[] = ['library.see', 'checkpoint.see'];

/** What an action is about. Without a strategy it is about the workspace, and a role in one strategy is no answer. */
export interface About {
  readonly strategy?: string | undefined;
  readonly element?: Owned | undefined;
  /** Id of a request. */
  readonly request?: string | undefined;
}

/** As much of an element as says whose it is: ids of the register. */
export interface Owned {
  readonly owner?:
    | {
        readonly organisation?: string | undefined;
        readonly unit?: string | undefined;
        readonly person?: string | undefined;
      }
    | undefined;
}

/** Whether somebody may do something. Denies whatever no grant allows. */
export function may(actor: Actor, action: Action, about: About = {}): boolean {
  if (action === 'open') return true;
  // A request is answered by whoever holds its link, and by nobody else: answers must come from those who were asked.
  if (action === 'request.answer') return actor.request !== undefined && actor.request === about.request;
  if (action === 'account.own') return actor.id !== 'nobody' && actor.id !== 'local';
  return actor.grants.some(
    ({ role, strategy }) =>
      allowed[role].includes(action) &&
      (strategy === null ||
        strategy === about.strategy ||
        (about.strategy === undefined && anywhere.includes(action))) &&
      (role !== 'contributor' || !about.element || see.some((seen) => seen === action) || owns(actor, about.element)),
  );
}

/**
 * Whether somebody may do something with what is about several strategies, as a round: the right is needed in each of them. What
 * is about none is about the workspace.
 */
export function mayInAll(actor: Actor, action: Action, strategies: readonly string[]): boolean {
  if (may(actor, action)) return true;
  return strategies.length > 0 && strategies.every((strategy) => may(actor, action, { strategy }));
}

/** Whether somebody may do something in the workspace or in any strategy: what they may there, the page itself sees to. */
export function mayAnywhere(actor: Actor, action: Action): boolean {
  return may(actor, action) || actor.grants.some(({ strategy }) => strategy && may(actor, action, { strategy }));
}

/**
 * Whether an element is somebody's: they are its owner, or of the owning organisation and of no other unit than the owning
 * one. Who only contributes answers through the owner, so that one organisation alone writes about a promise.
 */
export function owns({ id, organisation, unit }: Actor, { owner }: Owned): boolean {
  if (!owner) return false;
  if (owner.person === id) return true;
  if (organisation === undefined || owner.organisation !== organisation) return false;
  return owner.unit === undefined || unit === undefined || owner.unit === unit;
}

/** The roles that may do something (a contributor only with what is theirs). */
export function rolesThatMay(action: Action): readonly Role[] {
  return roles.filter((role) => allowed[role].includes(action));
}
