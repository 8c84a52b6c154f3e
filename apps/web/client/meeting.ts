import { listenForKeys } from './reading-keys.ts';

const page = document.querySelector<HTMLElement>('.now');
if (page) {
  const go = (to: string) => () => page.querySelector<HTMLAnchorElement>(to)?.click();
  listenForKeys(
    { n: go('[data-next]'), p: go('[data-previous]') },
    () => false,
    page.querySelector<HTMLInputElement>('[data-keys-on]'),
  );
  const form = page.querySelector<HTMLFormElement>('[data-attendance]');
  const quorum = page.querySelector<HTMLElement>('[data-quorum]');
  // What somebody is typing of a decision stays: only who is there is sent, and only the sentence about it is shown anew.
  form?.addEventListener('change', async () => {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined);
    if (!answer?.ok || !quorum) return;
    const shown = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-quorum]');
    if (shown) quorum.replaceChildren(...shown.childNodes);
  });
}
