/** As much of a browser as keeps cookies and sends forms: what is tested is what the server answers. */
export interface Jar {
  get(url: string | URL, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(
    url: string | URL,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Goes where redirects lead. */
  follow(answer: Response, from: string | URL): Promise<{ readonly answer: Response; readonly url: URL }>;
  /** What it holds for an address, by name; no value takes one away. */
  cookie(url: string | URL, name: string): string | undefined;
  set(url: string | URL, name: string, value: string): void;
}

export function jar(): Jar {
  const kept = new Map<string, Map<string, string>>();
  const of = (url: URL) => kept.get(url.hostname) ?? new Map<string, string>();
  const send = async (at: string | URL, init: RequestInit) => {
    const url = new URL(at);
    const cookies = [...of(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookies === '' ? {} : { cookie: cookies }), ...init.headers };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    const held = of(url);
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0\b/i.test(line) || /expires=thu, 01 jan 1970/i.test(line)) held.delete(name);
      else held.set(name, value);
    }
    kept.set(url.hostname, held);
    return answer;
  };
  const get: Jar['get'] = (url, headers = {}) => send(url, { headers });
  return {
    get,
    post: (url, form, headers = {}) =>
      send(url, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    follow: async (first, from) => {
      let [answer, url] = [first, new URL(from)];
      for (let hops = 0; hops < 10; hops += 1) {
        const to = answer.headers.get('location');
        if (!to || answer.status < 300 || answer.status > 399) break;
        url = new URL(to, url);
        answer = await get(url);
      }
      return { answer, url };
    },
    cookie: (url, name) => of(new URL(url)).get(name),
    set: (url, name, value) => {
      const { hostname } = new URL(url);
      kept.set(hostname, of(new URL(url)).set(name, value));
    },
  };
}
