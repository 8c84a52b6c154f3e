const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const;

export type DocumentFormat = keyof typeof types;

/** A paper as a file to keep, named after its title. */
export function sendDocument(title: string, format: DocumentFormat, bytes: Uint8Array): Response {
  const name = `${
    title
      .replace(/[\p{C}/\\:*?"<>|%]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'document'
  }.${format}`;
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]+/g, '') || `document.${format}`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[format],
      // RFC 6266: the name in ASCII, and as it is for all browsers of today.
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
      'cache-control': 'no-store',
    },
  });
}

/** RFC 8187 keeps fewer signs as they are than an address does. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
