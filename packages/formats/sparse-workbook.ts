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
const sheetLinks = /^xl\/worksheets\/_rels\/[^/]+\.xml\.rels$/;

export interface Kept {
  /** Rows with values that one sheet may have, beside its headings. */
  readonly rows: number;
  /** Links and merged ranges stay too, as many as a person makes. */
  readonly links?: true;
}

/**
 * A workbook with nothing in it but words, numbers and dates of its sheets: rows without values, merged ranges, links, drawings,
 * macros and whatever else a file may carry are left out before anything interprets it.
 *
 * Issues: `not-a-spreadsheet`, `damaged-spreadsheet`, `unpacked-too-large`, `too-many-lines`
 */
export function sparseWorkbook(bytes: Uint8Array, kept: Kept = { rows: importLimit }): Result<Uint8Array> {
  let unpacked = 0;
  let sheets = 0;
  const names: string[] = [];
  const take = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }) => {
    names.push(name);
    const isSheet = sheetPart.test(name) && ++sheets <= sheetLimit;
    if (!isSheet && !wanted.test(name) && !(kept.links && sheetLinks.test(name))) return false;
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
  if (rows > kept.rows + 20) return bad(tooManyLines(rows - 1, kept.rows));
  const plain = most.map(([name, xml]) => [name, strToU8(unbroken(plainPart(name, xml, kept)))]);
  return good(zipSync(Object.fromEntries(plain), { level: 0 }));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** exceljs 4.4 reads a part in pieces of 16 K code units, and breaks what stands across two of them: a number cannot be broken so. */
function unbroken(xml: string): string {
  return xml.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

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

function plainPart(name: string, xml: string, { links }: Kept): string {
  if (sheetPart.test(name)) return sparseSheet(xml, links ? extrasOf(plainNames(xml)) : '');
  return sheetLinks.test(name) ? onlyLinks(xml) : plainNames(xml);
}

function sparseSheet(xml: string, extras: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData>${filledRows(xml).join('')}</sheetData>${extras}</worksheet>`;
}

/** Cells of merged ranges, and links, of a sheet that are looked at: a file may say that every cell is one. */
const mostMerged = 50_000;
const mostLinks = 50_000;

function extrasOf(xml: string): string {
  let cells = 0;
  const merged = (xml.match(/<mergeCell\b[^>]*>/g) ?? []).flatMap((one) => {
    const [, from = '', top = '', to = '', bottom = ''] =
      /ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/.exec(one) ?? [];
    cells += (Number(bottom) - Number(top) + 1) * (columnNumber(to) - columnNumber(from) + 1);
    return top !== '' && cells <= mostMerged ? [`<mergeCell ref="${from}${top}:${to}${bottom}"/>`] : [];
  });
  const links = (xml.match(/<hyperlink\b(?:[^>"]|"[^"]*")*>/g) ?? []).slice(0, mostLinks).flatMap((one) => {
    const [, cell] = /\bref="([A-Z]{1,3}\d{1,7})"/.exec(one) ?? [];
    const [, id] = /\b\w+:id="(\w{1,40})"/.exec(one) ?? [];
    return cell && id ? [`<hyperlink ref="${cell}" r:id="${id}"/>`] : [];
  });
  const list = (name: string, all: readonly string[]) => (all.length > 0 ? `<${name}>${all.join('')}</${name}>` : '');
  return `${list('mergeCells', merged)}${list('hyperlinks', links)}`;
}

/** Of what a sheet points to only the links: the rest is not unpacked. */
function onlyLinks(xml: string): string {
  const links = (xml.match(/<(?:\w+:)?Relationship\b(?:[^>"]|"[^"]*")*>/g) ?? []).filter((one) =>
    one.includes(`${relations}/hyperlink"`),
  );
  const plain = links.map((one) => one.replace(/^<\w+:/, '<').replace(/\/?>$/, '/>'));
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${packaged}">${plain.join('')}</Relationships>`;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
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
