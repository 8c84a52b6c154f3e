import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkEvidence, evidenceLimit, evidenceType } from './evidence-file.ts';

const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
const old = (stream: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]),
  );
const code = (name: string, bytes: Uint8Array) => {
  const checked = checkEvidence(name, bytes);
  return checked.ok ? 'kept' : checked.issues[0]?.code;
};

describe('a file as evidence', () => {
  test.each([
    ['rapport.pdf', strToU8('%PDF-1.7\n')],
    ['tal.xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['tal.xls', old('Workbook')],
    ['noter.txt', strToU8('Ingen programmer her')],
    ['side.html', strToU8('<script>alert(1)</script>')],
    ['billede', strToU8('\x89PNG')],
  ])('%s is kept', (name, bytes) => expect(code(name, bytes)).toBe('kept'));

  test.each([
    ['tal.xlsm', zip('xl/workbook.xml')],
    ['tal.xlsx', zip('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['tal.xlsx', zip('xl/workbook.xml', 'xl/macrosheets/sheet1.xml')],
    ['brev.odt', zip('content.xml', 'Basic/Standard/Module1.xml')],
    ['tal.xls', old('_VBA_PROJECT')],
  ])('%s with macros is refused', (name, bytes) => expect(code(name, bytes)).toBe('macros'));

  test.each([
    ['rapport.pdf', strToU8('MZ\x90')],
    ['rapport.pdf.exe', strToU8('hej')],
    ['kør', strToU8('#!/bin/sh\nrm -rf /')],
    ['pakke.zip', zip('læs mig.txt', 'sub/tilbud.exe')],
  ])('%s that runs is refused', (name, bytes) => expect(code(name, bytes)).toBe('program'));

  test('is neither empty nor larger than what can be kept', () => {
    expect(code('a.txt', new Uint8Array())).toBe('empty-file');
    expect(code('a.txt', new Uint8Array(evidenceLimit + 1))).toBe('too-large');
  });

  test('is known by its content, and a page is never one to a browser', () => {
    expect(evidenceType(strToU8('%PDF-1.7'))).toBe('application/pdf');
    expect(evidenceType(zip('xl/workbook.xml'))).toMatch(/spreadsheetml/);
    expect(evidenceType(strToU8('<!doctype html>'))).toBe('application/octet-stream');
  });
});
