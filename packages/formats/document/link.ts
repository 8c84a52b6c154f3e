/** A link as a page of the site may have it; nothing that runs. */
export function pageLink(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  return /^(?:https?:\/\/|mailto:|[/?#])/i.test(href) ? href : undefined;
}

/** A link as a file has it that leaves the site: whole, or none. */
export function fileLink(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}
