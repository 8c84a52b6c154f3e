import { z } from 'zod';

/** What an owner can say of an effort. That nobody said anything is no state: it is found out (`standing.ts`). */
export const states = ['not started', 'on track', 'at risk', 'off track', 'done', 'stopped'] as const;
export const State = z.enum(states);
export type State = z.infer<typeof State>;

/** What needs proof: only evidence dated inside the round makes these whole. */
export const needsProof: readonly State[] = ['on track', 'done'];
