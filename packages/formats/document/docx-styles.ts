import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { accent, ink, quiet, warning } from './colours.ts';

/** A colour as OOXML writes it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** On every computer with Word; others measure Carlito, which is as wide. */
const font = 'Calibri';
const after = (before: number, below: number) => ({ before, after: below });
const heading = (size: number, before: number, below: number) => ({
  run: { font, size, bold: true, color: hex(ink) },
  paragraph: { spacing: after(before, below), keepNext: true, keepLines: true },
});

/** Word's own styles under their own names, so that its navigation, its contents and a ministry's template know them. */
export function docxStyles(language: 'da' | 'en', compact = false): IStylesOptions {
  const [pt, room] = [(size: number, small: number) => (compact ? small : size), (n: number) => (compact ? n / 2 : n)];
  const tongue = { value: language === 'da' ? 'da-DK' : 'en-GB' };
  return {
    default: {
      document: {
        run: { font, size: pt(22, 19), color: hex(ink), language: tongue },
        paragraph: { spacing: { after: room(140), line: pt(276, 250), lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font, size: pt(46, 32), bold: true, color: hex(ink) },
        paragraph: { spacing: after(room(80), room(100)), keepNext: true },
      },
      heading1: heading(pt(32, 23), pt(420, 150), pt(140, 50)),
      heading2: heading(26, 320, 110),
      heading3: heading(22, 260, 80),
      caption: {
        run: { font, size: 20, bold: true, color: hex(ink) },
        paragraph: { spacing: after(260, 100), keepNext: true },
      },
      hyperlink: { run: { color: hex(accent), underline: { type: 'none' } } },
    },
    // Word writes over text of this style as soon as somebody types.
    characterStyles: [{ id: 'PlaceholderText', name: 'Placeholder Text', run: { color: hex(warning) } }],
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: pt(26, 22) },
        paragraph: { spacing: after(0, room(100)) },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { font: 'Cambria' },
        paragraph: {
          indent: { left: 280 },
          spacing: after(160, 60),
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: hex(accent) } },
        },
      },
      small('DocumentFrom', 'Document from', { size: pt(22, 19), bold: true, color: hex(accent) }, after(0, 80)),
      small('DocumentDay', 'Document day', { size: pt(20, 18), color: hex(quiet) }, after(0, pt(320, 100))),
      small('FieldLabel', 'Field label', { bold: true }, after(240, 80)),
      small('SmallPrint', 'Small print', { size: pt(19, 17), color: hex(quiet) }, after(room(80), room(160))),
      small(
        'TableText',
        'Table text',
        { size: pt(20, 17) },
        { before: pt(50, 20), after: pt(50, 20), line: pt(245, 230), lineRule: LineRuleType.AUTO },
      ),
      small(
        'TableHead',
        'Table head',
        { size: pt(18, 17), bold: true },
        { before: pt(50, 20), after: pt(50, 20), line: 245, lineRule: LineRuleType.AUTO },
      ),
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: { spacing: after(60, 40) } },
      ...[2, 3].map((level) => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        basedOn: 'Normal',
        paragraph: { spacing: after(0, 40), indent: { left: 240 * (level - 1) } },
      })),
    ],
  };
}

function small(
  id: string,
  name: string,
  run: { readonly size?: number; readonly bold?: boolean; readonly color?: string },
  spacing: { readonly before: number; readonly after: number; readonly line?: number; readonly lineRule?: 'auto' },
) {
  const keepNext = id === 'FieldLabel' || id === 'DocumentFrom';
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing, keepNext } };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 320 } } },
});

export const bullets = 'bullets';
export const numbers = 'numbers';

export const docxNumbering: INumberingOptions = {
  config: [
    { reference: bullets, levels: [level(LevelFormat.BULLET, '–')] },
    { reference: numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
