import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { importLimit } from '@lofte/domain/register/import-line';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { notASpreadsheet } from './decode-text.ts';
import { tooManyLines } from './register-rows.ts';

/** Bytes of all parts that are unpacked, as the archive says; more than it says is not unpacked. */
const unpackedLimit = 48 * 1024 * 1024;
const sheetLimit = 20;

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * A workbook with nothing in it but words, numbers and dates of its sheets: rows without values, merged ranges, links, drawings,
 * macros and whatever else a file may carry are left out before anything interprets it.
 *
 * Issues: `not-a-spreadsheet`, `damaged-spreadsheet`, `unpacked-too-large`, `too-many-lines`
 */
export function sparseWorkbook(bytes: Uint8Array): Result<Uint8Array> {
  let unpacked = 0;
  let sheets = 0;
  const names: string[] = [];
  const take = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name);
    const isSheet = sheetPart.test(name) && ++sheets <= sheetLimit;
    if (!isSheet && !wanted.test(name)) return false;
    unpacked += originalSize;
    return unpacked <= unpackedLimit;
  };
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, { filter: take });
  } catch {
    return bad(damaged);
  }
  if (unpacked > unpackedLimit) return bad(tooLarge(Math.round(unpacked / 1024 / 1024)));
  if (!names.includes('xl/workbook.xml')) return bad(notASpreadsheet);
  const most = Object.entries(parts).map(([name, part]) => [name, strFromU8(part)] as const);
  const counts = most.map(([name, xml]) => (sheetPart.test(name) ? filledRows(xml).length : 0));
  const rows = Math.max(0, ...counts);
  if (rows > importLimit + 20) return bad(tooManyLines(rows - 1));
  const plain = most.map(([name, xml]) => [name, strToU8(sheetPart.test(name) ? sparseSheet(xml) : plainNames(xml))]);
  return good(zipSync(Object.fromEntries(plain), { level: 0 }));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Some programs write every name of the format with a prefix; others read only names without one. */
function plainNames(xml: string): string {
  const prefix = new RegExp(`xmlns:([\\w-]+)="${main}"`).exec(xml.slice(0, 2_000))?.[1];
  if (!prefix) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns=');
}

/** Rows in which some cell has a value. */
function filledRows(xml: string): readonly string[] {
  const rows = plainNames(xml).match(/<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/g) ?? [];
  return rows.filter((row) => /<(v|is)[\s>]/.test(row));
}

function sparseSheet(xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${filledRows(xml).join('')}</sheetData></worksheet>`;
}

function tooLarge(size: number): Issue {
  const limit = unpackedLimit / 1024 / 1024;
  const message = `The spreadsheet unpacks to ${size} MB; at most ${limit} MB can be read.`;
  return { code: 'unpacked-too-large', message, values: { size, limit } };
}

export const damaged: Issue = {
  code: 'damaged-spreadsheet',
  message: 'The spreadsheet is broken or not fully downloaded. Open it, save it again as .xlsx, and try then.',
};
