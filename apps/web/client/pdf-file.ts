import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** Where a PDF and what draws it are found. */
export interface FileAddresses {
  readonly file: string;
  readonly library: string;
  readonly worker: string;
  readonly renderer: string;
  readonly cmaps: string;
  readonly fonts: string;
  readonly decoders: string;
}

export type Library = typeof import('pdfjs-dist');

export interface OpenFile {
  readonly library: Library;
  readonly document: PDFDocumentProxy;
  readonly page: (number: number) => Promise<PDFPageProxy>;
  /** Ends both threads, whatever they are at. */
  readonly close: () => void;
}

/** Milliseconds until a file that does not open, or a page that does not get drawn, is given up. */
export const patience = 20_000;

/** Why there is nothing to see. */
export type Trouble = 'slow' | 'unreached' | 'broken';

/**
 * Opens a PDF. It is read in one thread and drawn in another, so that a hostile one stops neither this page nor the person: both
 * are ended when they take too long. Nothing in it runs: no scripts, no forms (XFA), no links.
 */
export async function openFile(at: FileAddresses): Promise<OpenFile> {
  const library: Library = await import(at.library);
  const threads = [at.worker, at.renderer].map((url) => new Worker(url, { type: 'module' }));
  const [reader, painter] = threads;
  const verbosity = library.VerbosityLevel.ERRORS;
  const close = () => {
    for (const thread of threads) thread.terminate();
  };
  if (painter) library.GlobalWorkerOptions.rendererPorts = [painter];
  const address = (path: string) => new URL(path, location.href).href;
  try {
    const document = await within(
      library.getDocument({
        url: address(at.file),
        worker: library.PDFWorker.create({ verbosity, ...(reader ? { port: reader } : {}) }),
        cMapUrl: address(at.cmaps),
        standardFontDataUrl: address(at.fonts),
        // A font that the file does not bring is drawn with one of these and not with what the machine happens to have, whose
        // letters may be wider than the file says: then marks would end inside a letter.
        useSystemFonts: false,
        wasmUrl: address(at.decoders),
        // The page's policy lets no WebAssembly run; the same decoders as scripts are in the folder.
        useWasm: false,
        useWorkerFetch: true,
        enableXfa: false,
        // Of a large file only what the pages in sight need.
        disableAutoFetch: true,
        disableStream: true,
        rangeChunkSize: 2 ** 20,
        maxImageSize: 5e7,
        verbosity,
      }).promise,
    );
    return { library, document, close, page: (number) => within(document.getPage(number)) };
  } catch (error) {
    close();
    throw error;
  }
}

/** What was promised, or an error when it takes too long. */
export function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('It took too long', 'TimeoutError')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') return 'slow';
  // The library tells of a connection that failed in the browser's own words only.
  const lost = error instanceof Error && /fetch|network|load failed/i.test(error.message);
  return name === 'ResponseException' || lost ? 'unreached' : 'broken';
}
