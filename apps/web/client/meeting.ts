import { listenForKeys } from './reading-keys.ts';

const page = document.querySelector<HTMLElement>('.now');
if (page) {
  const go = (to: string) => () => page.querySelector<HTMLAnchorElement>(to)?.click();
  listenForKeys(
    { n: go('[data-next]'), p: go('[data-previous]') },
    () => false,
    page.querySelector<HTMLInputElement>('[data-keys-on]'),
  );
  keepTyped(page.querySelector<HTMLFormElement>('[data-draft]'));
  const here = page.querySelector<HTMLElement>('[data-attendance]');
  const quorum = page.querySelector<HTMLElement>('[data-quorum]');
  // What somebody is typing of a decision stays: only who is there is sent, and only what follows from it is shown anew.
  here?.addEventListener('change', async () => {
    const ticked = [...here.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [
      name,
      value,
    ]);
    const body = new URLSearchParams([['item', here.dataset.item ?? ''], ...ticked]);
    const answer = await fetch(here.dataset.attendance ?? '', { method: 'POST', body }).catch(() => undefined);
    if (!answer?.ok || !quorum) return;
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const shown = now.querySelector('[data-quorum]');
    if (shown) quorum.replaceChildren(...shown.childNodes);
    // Who is there can also stand aside or disagree.
    renew(now, '[data-out]');
    const typed = [...page.querySelectorAll<HTMLTextAreaElement>('[data-dissent] textarea')].some(({ value }) => value);
    if (!typed) renew(now, '[data-dissent]');
  });
}

/** A part of the page, as it stands now. */
function renew(now: Document, part: string): void {
  const [before, after] = [page?.querySelector(part), now.querySelector(part)];
  if (before && after) before.replaceWith(after);
}

/** Whoever leaves by a link takes along what is typed, as the buttons to other items do without scripts. */
function keepTyped(form: HTMLFormElement | null): void {
  let typed = false;
  form?.addEventListener('input', () => {
    typed = true;
  });
  form?.addEventListener('submit', () => {
    typed = false;
  });
  addEventListener('pagehide', () => {
    if (!form || !typed) return;
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    navigator.sendBeacon(form.dataset.draft ?? '', body);
    typed = false;
  });
}
