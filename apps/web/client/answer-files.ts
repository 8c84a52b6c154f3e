/** Sends the chosen files one after the other; each that is there stands in the list of what is attached. */
export async function sendFiles(
  form: HTMLFormElement,
  input: HTMLInputElement,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const list = form.querySelector<HTMLElement>('[data-kept]');
  const problem = form.querySelector<HTMLElement>('[data-file-error]');
  const files = [...(input.files ?? [])];
  const date = form.querySelector<HTMLInputElement>('input[name="fileDate"]')?.value ?? '';
  // They are sent now; with the form they would come twice.
  input.value = '';
  if (!list || !problem) return;
  problem.textContent = '';
  const problems: string[] = [];
  for (const file of files) {
    const row = document.createElement('li');
    row.textContent = (words.sending ?? '').replace('{name}', file.name);
    row.setAttribute('role', 'status');
    list.append(row);
    const fits = file.size <= Number(input.dataset.limit);
    // One that is too large is not sent to be refused.
    const sent = fits
      ? await send(file, words.file ?? '')
      : { problem: (words.tooLarge ?? '').replace('{name}', file.name) };
    row.remove();
    if ('key' in sent) list.append(rowOf(sent, date, words));
    else problems.push(sent.problem ?? words.lost ?? '');
  }
  problem.textContent = problems.join(' ');
}

interface Sent {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

async function send(file: File, address: string): Promise<Sent | { readonly problem?: string }> {
  const body = new FormData();
  body.append('file', file);
  try {
    const answer = await fetch(address, { method: 'POST', body });
    return await answer.json();
  } catch {
    return {};
  }
}

function rowOf({ key, name, href }: Sent, date: string, words: Readonly<Record<string, string>>): HTMLElement {
  const row = document.createElement('li');
  const label = document.createElement('label');
  label.className = 'tick';
  const box = field('checkbox', 'keep', key);
  box.checked = true;
  const shown = document.createElement('span');
  shown.textContent = name;
  label.append(box, shown);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.className = 'small';
  link.textContent = words.look ?? '';
  const dated = document.createElement('label');
  dated.className = 'day-asked small';
  const called = document.createElement('span');
  called.textContent = words.day ?? '';
  const of = document.createElement('span');
  of.className = 'sr-only';
  of.textContent = `: ${name}`;
  called.append(of);
  const day = field('date', `date-${key}`, date);
  day.className = 'form-input day';
  dated.append(called, day);
  row.append(label, link, dated);
  return row;
}

function field(type: string, name: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  input.name = name;
  input.value = value;
  return input;
}
