/** Headers of a file that somebody else wrote: to be saved under its name, or shown without any rights of our pages. */
export function handedOut(as: 'inline' | 'attachment', name: string) {
  const ascii = name.replace(/[^\w .()-]/g, '_');
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return {
    // RFC 6266: a plain name, and the whole one in UTF-8.
    'content-disposition': `${as}; filename="${ascii}"; filename*=UTF-8''${full}`,
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  };
}
