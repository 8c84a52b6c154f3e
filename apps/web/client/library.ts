// Sends papers as they are chosen or dropped, each with its progress, and keeps the lists fresh while something is being read.
interface Note {
  readonly kind: 'error' | 'known';
  readonly text: string;
  readonly href?: string;
}

const form = document.querySelector<HTMLFormElement>('form.upload');
const input = document.querySelector<HTMLInputElement>('#files');
const notes = document.querySelector<HTMLElement>('#notes');
if (form && input && notes) start(form, input, notes);

function start(form: HTMLFormElement, input: HTMLInputElement, notes: HTMLElement): void {
  const words: Record<string, string> = JSON.parse(form.dataset.words ?? '{}');
  const rows = form.querySelector('.uploads');
  form.classList.add('scripted');
  form.querySelector('.or-drop')?.removeAttribute('hidden');

  let queue = Promise.resolve();
  const take = (files: Iterable<File>) => {
    notes.replaceChildren();
    for (const file of files) {
      const row = rowFor(file);
      rows?.append(row.element);
      queue = queue.then(() => send(file, row));
    }
  };
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const kind of ['dragenter', 'dragover']) {
    addEventListener(kind, (event) => {
      if (!(event instanceof DragEvent) || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      form.classList.add('over');
    });
  }
  addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) form.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    take(event.dataTransfer?.files ?? []);
  });

  function rowFor(file: File) {
    const element = document.createElement('li');
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = file.name;
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `${words.sending}: ${file.name}`);
    const stop = document.createElement('button');
    stop.type = 'button';
    stop.className = 'button button-unstyled';
    stop.textContent = words.stopSending ?? '';
    stop.setAttribute('aria-label', `${words.stopSending}: ${file.name}`);
    element.append(name, bar, stop);
    const row = { element, bar, stopped: false, onStop: () => {} };
    stop.addEventListener('click', () => {
      row.stopped = true;
      row.onStop();
      element.remove();
    });
    return row;
  }

  function send(file: File, row: ReturnType<typeof rowFor>): Promise<void> {
    if (row.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      const body = new FormData();
      body.append('files', file);
      row.onStop = () => request.abort();
      request.upload.addEventListener('progress', (event) => {
        if (event.lengthComputable) row.bar.value = event.loaded / event.total;
      });
      request.addEventListener('loadend', () => {
        row.element.remove();
        if (!row.stopped) for (const note of answer(request)) show(note);
        refresh();
        resolve();
      });
      request.open('POST', form.action);
      request.setRequestHeader('accept', 'application/json');
      request.send(body);
    });
  }

  function answer(request: XMLHttpRequest): readonly Note[] {
    try {
      return JSON.parse(request.responseText).notes ?? [];
    } catch {
      return [{ kind: 'error', text: words.lost ?? '' }];
    }
  }

  function show(note: Note): void {
    const box = document.createElement('div');
    box.className = `alert ${note.kind === 'error' ? 'alert-error' : 'alert-info'}`;
    const text = document.createElement('p');
    text.className = 'alert-text';
    text.textContent = `${note.text} `;
    if (note.kind === 'error') {
      const heading = document.createElement('p');
      heading.className = 'alert-heading';
      heading.textContent = words.problem ?? '';
      box.append(heading);
    }
    if (note.href) {
      const link = document.createElement('a');
      link.href = note.href;
      link.textContent = words.open ?? '';
      text.append(link);
    }
    box.append(text);
    notes.append(box);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  async function refresh(): Promise<void> {
    clearTimeout(timer);
    const answer = await fetch(form.dataset.list ?? '').catch(() => undefined);
    if (answer?.ok) replace(await answer.text());
    plan();
  }
  function plan(): void {
    if (document.querySelector('#papers[data-busy]')) timer = setTimeout(refresh, 700);
  }
  plan();
}

/** Puts the fresh lists in place of the old; a row that is the same stays, so that focus is not lost. */
function replace(html: string): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('#papers');
  const old = document.querySelector('#papers');
  if (!fresh || !old) return;
  for (const row of fresh.querySelectorAll('li[id]')) {
    const same = document.getElementById(row.id);
    if (same?.outerHTML === row.outerHTML) row.replaceWith(same);
    else if (same?.contains(document.activeElement))
      queueMicrotask(() => document.querySelector<HTMLElement>(`#${CSS.escape(row.id)} :is(a, button)`)?.focus());
  }
  old.replaceWith(fresh);
}
