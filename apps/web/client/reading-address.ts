/** How a choice goes into the browser's history: as a step that Back takes back, in place of the last one, or not at all. */
export type Step = 'push' | 'replace' | 'stay';

interface Looked {
  readonly e: string | undefined;
  readonly tab: string | undefined;
  readonly lines: string | undefined;
}

/** Keeps the address, and the language switch's with it, at what is looked at; `back` is told what Back and Forward lead to. */
export function keepAddress(address: () => string, back: (to: Looked) => void) {
  const takeAlong = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')) {
      const url = new URL(location.href);
      url.searchParams.set('lang', link.hreflang);
      link.href = `${url.pathname}${url.search}`;
    }
  };

  const take = (step: Step) => {
    if (step === 'push') history.pushState(null, '', address());
    else if (step === 'replace') history.replaceState(null, '', address());
    takeAlong();
  };

  addEventListener('popstate', () => {
    const query = new URLSearchParams(location.search);
    const of = (name: string) => query.get(name) ?? undefined;
    back({ e: of('e'), tab: of('tab'), lines: of('lines') });
    takeAlong();
  });
  return { take };
}
