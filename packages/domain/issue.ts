import { z } from 'zod';

/** What is wrong with an input, as data: a code for the program, and what, where and why for the person. */
export const Issue = z.object({
  code: z.string(),
  /** Plain sentence in English; the interface translates by `code` and `values`. */
  message: z.string(),
  /** A file name, a field, a page: where it is wrong. */
  where: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Issue = Readonly<z.infer<typeof Issue>>;

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function bad(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
