import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface FoundField {
  readonly name: string;
  readonly value: string;
  /** Whether a person writes what they like in it. */
  readonly free: boolean;
}

export interface FoundForm {
  readonly action: string;
  readonly method: string;
  readonly upload: boolean;
  /** As a browser would send them untouched: of radio buttons the chosen one. */
  readonly fields: readonly FoundField[];
}

export interface PageParts {
  readonly links: readonly string[];
  readonly forms: readonly FoundForm[];
  /** Elements and attributes that run or load something: what no text of a person may become. */
  readonly active: readonly string[];
}

/** What a page offers, as a browser reads it. */
export function pageParts(html: string): PageParts {
  const all = [...elementsIn(parse(html))];
  return {
    links: all.flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? []) : [])),
    forms: all.filter((one) => one.tagName === 'form').map(formOf),
    active: all.flatMap(activeIn),
  };
}

function formOf(form: Element): FoundForm {
  return {
    action: attribute(form, 'action') ?? '',
    method: (attribute(form, 'method') ?? 'get').toUpperCase(),
    upload: attribute(form, 'enctype') === 'multipart/form-data',
    fields: [...elementsIn(form)].flatMap(fieldOf),
  };
}

const written = new Set(['text', 'email', 'search', 'url', 'tel', 'password']);

function fieldOf(one: Element): readonly FoundField[] {
  const name = attribute(one, 'name');
  if (name === undefined) return [];
  const value = attribute(one, 'value') ?? '';
  if (one.tagName === 'textarea') return [{ name, value: textOf(one), free: true }];
  if (one.tagName === 'select') return [{ name, value: chosenIn(one), free: false }];
  if (one.tagName === 'button') return [];
  if (one.tagName !== 'input') return [];
  const type = attribute(one, 'type') ?? 'text';
  if (/^(radio|checkbox)$/.test(type) && attribute(one, 'checked') === undefined) return [];
  return [{ name, value, free: written.has(type) }];
}

function chosenIn(select: Element): string {
  const options = [...elementsIn(select)].filter((one) => one.tagName === 'option');
  const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
  return chosen ? (attribute(chosen, 'value') ?? textOf(chosen)) : '';
}

/** Our own pages have scripts from our own server and nothing else of this. */
function activeIn(one: Element): readonly string[] {
  const handlers = one.attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => `${one.tagName} ${name}`);
  const away = one.attrs
    .filter(
      ({ name, value }) =>
        /^(href|src|action|formaction)$/.test(name) && /^\s*(javascript|data|vbscript):/i.test(value),
    )
    .map(({ name, value }) => `${one.tagName} ${name}=${value.slice(0, 40)}`);
  const script = one.tagName === 'script' && !attribute(one, 'src')?.startsWith('/assets/') ? ['script'] : [];
  const other = /^(iframe|object|embed|base|style)$/.test(one.tagName) ? [one.tagName] : [];
  const picture = one.tagName === 'img' && !attribute(one, 'src')?.startsWith('/') ? ['img'] : [];
  return [...handlers, ...away, ...script, ...other, ...picture];
}

function* elementsIn(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    yield* elementsIn(child);
  }
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
