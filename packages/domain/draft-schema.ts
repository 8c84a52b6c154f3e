import { z } from 'zod';
import { Draft } from './draft.ts';

/** JSON Schema (2020-12) of what `lofte read FILE --json` prints. */
export function draftSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Draft, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Draft',
    description:
      'What Løfte reads from a strategy paper. Every span indexes into `text`: UTF-16 code units, end exclusive; `page` counts from 1.',
    ...schema,
  };
}
