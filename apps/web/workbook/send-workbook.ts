import type { MadeWorkbook } from '@lofte/service/follow-up/workbook/workbook-of';

/** A workbook as a file to keep. */
export function sendWorkbook({ name, bytes }: MadeWorkbook): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}.xlsx"`,
    },
  });
}
