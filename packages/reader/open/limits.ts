/** What the reader takes on before it refuses; far above any real strategy paper, far below what could stop a machine. */
export const MAX_BYTES = 100 * 1024 * 1024;
export const MAX_PAGES = 3_000;
/** A DOCX is a ZIP archive: how large all its parts may be when unpacked, and how many times larger than packed. */
export const MAX_UNPACKED_BYTES = 300 * 1024 * 1024;
export const MAX_UNPACKED_RATIO = 200;
