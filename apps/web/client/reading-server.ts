/** A form's fields by name. */
export type Fields = Readonly<Record<string, string>>;

/** What the server says after an edit. */
export interface Answer {
  readonly ok: boolean;
  readonly version: number;
  readonly chosen?: string | null;
  readonly said?: string;
  readonly leftovers?: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** The newest version this page has seen; what a person does is based on it. */
export interface Seen {
  version: number;
  /** Rises when an edit was refused: what was begun before that was begun on an older sight of the reading. */
  refusals: number;
}

/** Sends a form's fields, with the version it was based on. Undefined where the server cannot be reached. */
export async function post(url: string, fields: Fields, basedOn: number): Promise<Answer | undefined> {
  const body = new URLSearchParams({ ...fields, basedOn: String(basedOn) });
  return answer(fetch(url, { method: 'POST', body, headers: { accept: 'application/json' } }));
}

export async function get(url: string): Promise<Answer | undefined> {
  return answer(fetch(url, { headers: { accept: 'application/json' } }));
}

async function answer(request: Promise<Response>): Promise<Answer | undefined> {
  try {
    const response = await request;
    if (!response.headers.get('content-type')?.startsWith('application/json')) return undefined;
    return { ...(await response.json()), ok: response.ok };
  } catch {
    return undefined;
  }
}

/** One after the other, in the order they were asked for. */
export function queue(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task, task);
    return last;
  };
}

/** Puts a part of the page anew and gives the focus back to what had it. */
export function replacePart(root: HTMLElement, name: string, html: string): void {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!part) return;
  const had = part.contains(document.activeElement) ? handle(document.activeElement) : undefined;
  const template = document.createElement('template');
  template.innerHTML = html;
  part.replaceChildren(template.content);
  if (had === undefined) return;
  if (had === '') return;
  const again = part.querySelector<HTMLElement>(had) ?? part.querySelector<HTMLElement>('button, a, summary');
  again?.focus({ preventScroll: true });
}

/** Remembers the forms that were opened since another was sent, with what is typed in them: the answer draws their parts anew. */
export function keepBegun(parts: readonly HTMLElement[], sent: ReadonlySet<Element | null>): () => void {
  const begun = parts.flatMap((part) =>
    [...part.querySelectorAll<HTMLDetailsElement>('details[data-action][open]')]
      .filter((open) => !sent.has(open))
      .map((open) => keepForm(part, open)),
  );
  return () => {
    for (const openAgain of begun) openAgain();
  };
}

function keepForm(part: HTMLElement, open: HTMLDetailsElement): () => void {
  const fields = (root: Element) => [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input[id], textarea, select'),
  ];
  const was = fields(open).map((field) => ({
    id: field.id,
    value: field.value,
    focus: field === document.activeElement,
  }));
  const typed = new Set(
    fields(open).flatMap((field) => ('defaultValue' in field && field.value === field.defaultValue ? [] : [field.id])),
  );
  return () => {
    const again = part.querySelector<HTMLDetailsElement>(`[data-action="${open.dataset.action}"]`);
    if (!again) return;
    again.open = true;
    for (const field of fields(again)) {
      const before = was.find(({ id }) => id === field.id);
      if (before && typed.has(field.id)) field.value = before.value;
      if (before?.focus) field.focus({ preventScroll: true });
    }
  };
}

/** A selector of what had the focus; empty where it was in a form that is done and folds away. */
function handle(element: Element | null): string | undefined {
  if (!element) return undefined;
  if (element.closest('[data-action] .panel')) return '';
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element instanceof HTMLElement && element.dataset.key) return `[data-key="${CSS.escape(element.dataset.key)}"]`;
  const action = element.closest<HTMLElement>('[data-action]')?.dataset.action;
  if (action) return `[data-action="${CSS.escape(action)}"] summary`;
  const tab = element.closest<HTMLElement>('[data-tab]')?.dataset.tab;
  return tab ? `[data-tab="${CSS.escape(tab)}"]` : element.localName;
}
