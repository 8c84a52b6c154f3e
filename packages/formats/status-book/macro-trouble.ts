import type { Issue } from '@lofte/domain/issue';
import { unzipSync } from 'fflate';

/** Programs in a workbook: VBA, and the macro sheets of Excel 4 (MS-OFFMACRO2; ECMA-376 leaves both out). */
const program = /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml)$|^xl\/(macrosheets|intlMacrosheets|dialogsheets)\//i;

/** Issue `macro-workbook` where a workbook carries programs. They are not run and not read; nobody should pass them on. */
export function macroTrouble(bytes: Uint8Array): Issue | undefined {
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= program.test(name);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return found ? macros : undefined;
}

const macros: Issue = {
  code: 'macro-workbook',
  message: 'This workbook contains macros, which are programs. Save it as .xlsx without macros and try again.',
};
