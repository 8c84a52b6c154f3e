const here = 'http://here.invalid';

/** A path of this server to go on to after signing in: never another site's address, however it is written (`//`, `/\`, `/.//`). */
export function safePath(path: string | undefined): string {
  if (!path?.startsWith('/') || path.length > 2000 || !URL.canParse(path, here)) return '/';
  const url = new URL(path, here);
  if (url.origin !== here || url.pathname.startsWith('/sign-')) return '/';
  return url.pathname.replace(/^\/+/, '/') + url.search + url.hash;
}
