import { createProgram } from '../apps/cli/program.ts';
import { routes } from '../apps/web/routes.ts';
import { draftSchema } from '../packages/domain/draft-schema.ts';
import { settings } from '../packages/service/setting.ts';
import { reference } from './reference.ts';

/** Files that are made from the code, by their paths in the repository. */
export function generated(): Readonly<Record<string, string>> {
  const none = async () => 0;
  const actions = {
    read: none,
    start: none,
    verify: none,
    checkpoint: none,
    export: none,
    import: none,
    administrator: none,
  };
  const program = createProgram({ ...actions, done: () => {} });
  return {
    'docs/draft.schema.json': `${JSON.stringify(draftSchema(), null, 2)}\n`,
    'docs/reference.md': reference(program, Object.values(settings), routes),
  };
}
