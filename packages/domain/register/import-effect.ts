/** One thing that a line brings about. */
export interface Effect {
  readonly thing: 'organisation' | 'unit' | 'person';
  readonly how: 'new' | 'changed';
  readonly name: string;
  /** What it says then; `before` what it says now. Codes for kind, country and language; names for organisation and unit. */
  readonly fields: readonly { readonly field: string; readonly before?: string; readonly after: string }[];
  /** Something of the register that a new thing may be another name of. */
  readonly like?: string;
}

/** In the words of the effect: what is said now, and what was. */
export function fieldsThatDiffer(
  before: Readonly<Record<string, string | undefined>>,
  after: Readonly<Record<string, string | undefined>>,
): Effect['fields'] {
  return Object.entries(after).flatMap(([field, is = '']) => {
    const was = before[field] ?? '';
    return was === is ? [] : [{ field, ...(was === '' ? {} : { before: was }), after: is }];
  });
}
