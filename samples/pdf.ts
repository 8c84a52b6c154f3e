import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { plexFonts } from './font.ts';
import { parseMarks, pieces, plain } from './marks.ts';
import { beginsPage, closingList, labelled, quoted } from './outline.ts';
import type { Block, Source } from './paper.ts';

const prelude = readFileSync(fileURLToPath(new URL('prelude.typ', import.meta.url)), 'utf8');
let compiler: NodeCompiler | undefined;

/** The paper as a tagged PDF, set by Typst. The time is fixed so that the same paper gives the same bytes. */
export function pdfOf(paper: Source): Buffer {
  compiler ??= NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: [...plexFonts()] }],
  });
  return compiler.pdf({ mainFileContent: typstOf(paper) }, { creationTimestamp: Date.UTC(2026, 0, 1) / 1000 });
}

/** A string of Typst code; as text it needs no further escaping. */
const code = (s: string) => `"${s.replace(/[\\"]/g, '\\$&')}"`;

function typstOf(paper: Source): string {
  const { look } = paper;
  const fields = {
    ...look,
    lang: paper.language,
    title: paper.title,
    organisation: paper.organisation,
    running: paper.running,
  };
  const dictionary = Object.entries(fields).map(([k, v]) => `${k}: ${typeof v === 'string' ? code(v) : v}`);
  const lines = [`#let look = (${dictionary.join(', ')})`, prelude];
  let columns = false;
  for (let i = 0; i < paper.body.length; i++) {
    const block = paper.body[i];
    if (!block) continue;
    const front = block.kind === 'cover' || block.kind === 'contents';
    if (!front && !columns && look.columns > 1) {
      lines.push(`#set page(columns: ${look.columns})`, '#set columns(gutter: 14pt)');
      columns = true;
    }
    const next = paper.body[i + 1];
    if (block.kind === 'heading' && block.runIn && next?.kind === 'paragraph') {
      if (block.label) lines.push(`#label-line(${code(block.label)})`);
      lines.push(`#run-in[${words(block.text)}] ${words(next.text)}\n`);
      i++;
    } else lines.push(typstBlock(paper, block));
  }
  return lines.join('\n');
}

function words(source: string): string {
  return pieces(source, () => 0)
    .map((piece) => {
      if (piece.kind === 'note') return `#footnote[#${code(piece.note)};]`;
      return piece.strong ? `#strong[#${code(piece.words)};]` : `#${code(piece.words)};`;
    })
    .join('');
}

const array = (items: readonly string[]) => `(${items.map((i) => `${i}, `).join('')})`;

function typstBlock(paper: Source, block: Block): string {
  switch (block.kind) {
    case 'cover':
      return `#cover(${[paper.organisation, paper.title, paper.subtitle ?? '', paper.years ?? '', paper.published ?? ''].map(code).join(', ')})`;
    case 'contents':
      return `#contents(${code(block.title)}, ${block.depth})`;
    case 'heading': {
      const chapter = beginsPage(paper, block) ? '#pagebreak(weak: true)\n' : '';
      const above = block.label && paper.look.label === 'above';
      const title = above ? `${chapter}#label-line(${code(block.label ?? '')})\n` : chapter;
      return `${title}#heading(level: ${block.level})[#${code(above ? plain(parseMarks(block.text)) : labelled(paper, block))};]`;
    }
    case 'paragraph':
      return block.lead ? `#lead[${words(block.text)}]` : `${words(block.text)}\n`;
    case 'list': {
      const label = block.label ? `#label-line(${code(block.label)})\n` : '';
      return `${label}#list(${block.items.map((t) => `[${words(t)}]`).join(', ')})`;
    }
    case 'box':
      return `#box-of(${code(block.label ?? '')}, ${code(plain(parseMarks(block.title)))})[${block.paragraphs.map(words).join('\n\n')}]`;
    case 'quote':
      return `#said([${words(quoted(paper, block.text))}], ${code(block.by)})`;
    case 'numbers':
      return `#numbers-${paper.look.numbers}(${array(block.items.map(([n, w]) => `([${words(n)}], [${words(w)}])`))})`;
    case 'table':
      return `#actions(${array(block.widths.map(String))}, ${array(block.head.map(code))}, ${array(block.rows.flat().map((c) => `[${words(c)}]`))})`;
    case 'vision':
      return `#vision-of[${words(block.text)}]`;
    case 'signature':
      return `#signed(${code(block.name)}, ${code(block.role)})`;
    case 'closing':
      return closingList(paper)
        .map(({ under, items }) => `#closing-group(${code(under)}, ${array(items.map((t) => `[#${code(t)};]`))})`)
        .join('\n');
  }
}
