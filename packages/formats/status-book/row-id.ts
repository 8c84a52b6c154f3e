import { createHash } from 'node:crypto';

/** What a row of a workbook is about, and what its open cells said when it was written: that shows whether somebody touched them. */
export interface RowId {
  readonly workspace: string;
  readonly language: 'da' | 'en';
  readonly round: string;
  readonly request: string;
  readonly strategy: string;
  readonly element: string;
  /** Id of the update that stood then. */
  readonly seen?: string | undefined;
  readonly part:
    | { readonly kind: 'answer'; readonly was: string }
    | { readonly kind: 'milestone'; readonly id: string; readonly was: string }
    | {
        readonly kind: 'value';
        readonly id: string;
        readonly period: string;
        readonly unit: string;
        readonly was: string;
      };
}

const mark = 'lofte';

/** An id as it stands in a cell, with a sum over it: one that a spreadsheet filled down or somebody mistyped is known for that. */
export function writeRowId({ part, ...row }: RowId): string {
  const { workspace, language, round, request, strategy, element, seen = '' } = row;
  const { period, unit } = part.kind === 'value' ? part : { period: '', unit: '' };
  const id = part.kind === 'answer' ? '' : part.id;
  const fields = [workspace, language, round, request, strategy, element, seen, part.kind, id, period, unit, part.was];
  const said = [mark, ...fields.map(encodeURIComponent)].join('|');
  return `${said}|${sumOf(said)}`;
}

/** Undefined where a cell holds no id; `damaged` where it holds what is left of one. */
export function readRowId(text: string): RowId | 'damaged' | undefined {
  const said = text.trim();
  if (!said.startsWith(`${mark}|`)) return undefined;
  const cut = said.lastIndexOf('|');
  if (sumOf(said.slice(0, cut)) !== said.slice(cut + 1)) return 'damaged';
  const [, ...fields] = said.slice(0, cut).split('|').map(decodeURIComponent);
  const [workspace = '', language, round = '', request = '', strategy = '', element = '', seen = ''] = fields;
  const [kind, id = '', period = '', unit = '', was = ''] = fields.slice(7);
  const part = partOf(kind, { id, period, unit, was });
  const about = {
    workspace,
    language: language === 'en' ? 'en' : 'da',
    round,
    request,
    strategy,
    element,
    part,
  } as const;
  return seen === '' ? about : { ...about, seen };
}

function partOf(
  kind: string | undefined,
  {
    id,
    period,
    unit,
    was,
  }: { readonly id: string; readonly period: string; readonly unit: string; readonly was: string },
): RowId['part'] {
  if (kind === 'milestone') return { kind, id, was };
  return kind === 'value' ? { kind, id, period, unit, was } : { kind: 'answer', was };
}

/** What cells said, short enough for an id. */
export function sumOf(said: string): string {
  return createHash('sha256').update(said).digest('hex').slice(0, 10);
}
