import { sendFiles } from './answer-files.ts';
import { type Kept, keepHere, keptHere, letGo } from './answer-kept.ts';

// Saves as somebody types, through a lost connection too; sends files as they are chosen; moves the focus to what matters.
const page = document.querySelector<HTMLElement>('[data-answer]');
const words: Readonly<Record<string, string>> = JSON.parse(page?.dataset.answer ?? '{}');

/** Milliseconds without a key before it is saved, and before it is tried again. */
const pause = 700;
const retry = 5000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-answer-form]')) start(form);

function start(form: HTMLFormElement): void {
  const shown = form.querySelector<HTMLElement>('[data-saved]');
  form.querySelector<HTMLElement>('[data-keep]')?.setAttribute('hidden', '');
  const asked = { strategy: fieldIn(form, 'strategy'), element: fieldIn(form, 'element') };
  const key = `answer ${words.request} ${asked.strategy} ${asked.element}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: AbortController | undefined;
  let done = false;

  const post = async (kept: Kept, leaving = false) => {
    sending?.abort();
    sending = new AbortController();
    const body = JSON.stringify({ ...asked, ...kept });
    // What is sent while the page is left may have 64 KB (Fetch, 5.2); the device has kept it anyway.
    const keepalive = leaving && body.length < 60_000;
    const { signal } = sending;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(words.save ?? '', {
      method: 'POST',
      headers,
      body,
      keepalive,
      ...(leaving ? {} : { signal }),
    });
    if (answer.status >= 500) throw new Error(String(answer.status));
    letGo(key, kept.saved);
    return answer;
  };
  const save = async (leaving = false) => {
    clearTimeout(timer);
    if (done) return;
    const kept = typed();
    keepHere(key, kept);
    say(words.saving ?? '');
    try {
      const answer = await post(kept, leaving);
      const { problem = '' } = await answer.json().catch(() => ({}));
      say(answer.ok ? (words.saved ?? '').replace('{time}', timeNow()) : problem);
    } catch (error) {
      if (done || (error instanceof DOMException && error.name === 'AbortError')) return;
      say(words.offline ?? '');
      timer = setTimeout(save, retry);
    }
  };
  const typed = (): Kept => ({ fields: fieldsOf(form), saved: new Date().toISOString() });
  const soon = () => {
    clearTimeout(timer);
    keepHere(key, typed());
    timer = setTimeout(save, pause);
  };
  function say(text: string): void {
    if (shown) shown.textContent = text;
  }

  // What did not arrive the last time arrives now, and the page is drawn with it.
  const kept = keptHere(key);
  const newer = kept && kept.saved > (form.dataset.savedAt ?? '');
  if (newer && kept.fields.some(([name, value]) => name === 'seen' && value === fieldIn(form, 'seen')))
    void post(kept).then(
      ({ ok }) => ok && location.reload(),
      () => undefined,
    );
  else if (kept) letGo(key, kept.saved);

  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
    soon();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'file')
      void sendFiles(form, event.target, words).then(() => save());
  });
  addEventListener('online', () => {
    if (keptHere(key)) void save();
  });
  addEventListener('pagehide', () => {
    if (keptHere(key)) void save(true);
  });
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      keepHere(key, typed());
      say(words.offlineGive ?? '');
      return;
    }
    // Nothing that was on its way may come after the answer itself.
    done = true;
    clearTimeout(timer);
    sending?.abort();
    letGo(key);
  });
  counters(form);
  more(form, soon);
}

function fieldsOf(form: HTMLFormElement): readonly [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
}

function fieldIn(form: HTMLFormElement, name: string): string {
  return form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
}

function timeNow(): string {
  const locale = words.language === 'da' ? 'da-DK' : 'en-GB';
  return new Date().toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}

/** How much of the room for a text is used. */
function counters(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const limit = Number(field.dataset.limit);
    const shown = field.parentElement?.querySelector<HTMLElement>('[data-counter]');
    const number = new Intl.NumberFormat(words.language === 'da' ? 'da-DK' : 'en-GB');
    const count = () => {
      const used = field.value.trim().length;
      if (!shown) return;
      shown.textContent = (words.counter ?? '')
        .replace('{used}', number.format(used))
        .replace('{limit}', number.format(limit));
      shown.classList.toggle('over-limit', used > limit);
    };
    field.addEventListener('input', count);
    count();
  }
}

/** One more row like the last one. */
function more(form: HTMLFormElement, changed: () => void): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-more]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const last = [...(button.parentElement?.querySelectorAll<HTMLElement>('.dated') ?? [])].at(-1);
      const row = last?.cloneNode(true);
      if (!last || !(row instanceof HTMLElement)) return;
      for (const field of row.querySelectorAll('input')) {
        field.removeAttribute('id');
        if (field.type === 'text') field.value = '';
      }
      last.after(row);
      row.querySelector('input')?.focus();
      changed();
    });
  }
}

// A press that is sent once is not sent again by an impatient finger.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.once === 'sent') event.preventDefault();
    form.dataset.once = 'sent';
  });
}
// A page that the browser brings back as it was is asked for again: what was sent once can be sent again there.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

/** The part of the address behind `#` may lead into a folded part. */
function unfold(): void {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const details = target?.closest('details');
  if (details && target !== details.parentElement) details.open = true;
  target?.scrollIntoView();
}
addEventListener('hashchange', unfold);

const errors = document.querySelector<HTMLElement>('[data-errors]');
const here = document.querySelector<HTMLElement>('[data-said-here]');
if (errors) errors.focus();
else if (here) here.focus();
else unfold();
