import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Opened } from './compose.ts';

type Entry = Opened['outline'][number];
type Nodes = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

/** The bookmarks in order, with level from 1 and page where it can be told. A broken outline is none. */
export async function outlineOf(document: PDFDocumentProxy): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const walk = async (nodes: Nodes | null | undefined, level: number): Promise<void> => {
    for (const node of nodes ?? []) {
      if (entries.length >= MOST) return;
      const title = node.title.replace(/\s+/g, ' ').trim();
      const page = await pageOf(document, node.dest);
      if (title !== '') entries.push({ title, level, ...(page === undefined ? {} : { page }) });
      await walk(node.items as Nodes, level + 1);
    }
  };
  await walk(await document.getOutline().catch(() => null), 1);
  return entries;
}

const MOST = 2000;

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  try {
    const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const first: unknown = Array.isArray(target) ? target[0] : undefined;
    if (typeof first === 'number') return first + 1;
    return first && typeof first === 'object' ? (await document.getPageIndex(first as PageRef)) + 1 : undefined;
  } catch {
    return undefined;
  }
}

type PageRef = Parameters<PDFDocumentProxy['getPageIndex']>[0];

/** Title, author and language as the file gives them; many writers leave the name of their template there. */
export async function metaOf(document: PDFDocumentProxy): Promise<Opened['meta']> {
  const found = await document.getMetadata().catch(() => undefined);
  const info = (found?.info ?? {}) as Readonly<Record<string, unknown>>;
  const field = (key: string) => {
    const value = info[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [title, author, language] = [field('Title'), field('Author'), field('Language')];
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(language ? { language } : {}) };
}
