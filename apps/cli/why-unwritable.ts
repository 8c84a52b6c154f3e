/** What a fault of the file system means where a file was to be written; undefined for any other. */
export function whyUnwritable(error: unknown): string | undefined {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  if (code === undefined) return undefined;
  if (code === 'ENOENT') return 'there is no such folder.';
  if (code === 'EISDIR' || code === 'ENOTEMPTY') return 'this is a folder. Name a file in it.';
  if (code === 'ENOTDIR') return 'what should be a folder is a file.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'you may not write there.';
  if (code === 'ENOSPC') return 'the disk is full. Nothing was written.';
  return `it cannot be written (${code}).`;
}
