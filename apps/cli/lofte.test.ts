import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Draft } from '@lofte/domain/draft';
import { tableColumns } from '@lofte/formats/draft-table';
import { fillFolder } from '@lofte/store/fresh-folder';
import { onPostgres } from '@lofte/store/test-databases';
import { afterAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('lofte.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lofte-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paper = `Strategy for quiet harbours

Port Office of Vestby
2027–2031

Goal 1. Ships on electricity

Most ships burn oil while they lie at the quay. In 2025, 38 per cent of them could have used a cable instead.

Initiative 1.1: A cable at every quay

We will build cables at all twelve quays before the end of 2029. The work is done together with Norway and Germany, and
costs EUR 4.5 million.

Initiative 1.2: A price that shows the noise

We will charge loud ships more than quiet ones from 1 January 2028.

Goal 2. Quiet nights

Initiative 2.1: A register of complaints

The Port Office will publish every complaint within a week.
`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function lofte(args: readonly string[], input?: string, environment: Record<string, string> = {}): Promise<Ended> {
  const child = start(args, environment);
  child.stdin?.end(input ?? '');
  return ended(child);
}

function start(args: readonly string[], environment: Record<string, string> = {}): ChildProcess {
  const { NO_COLOR: _, FORCE_COLOR: __, LOFTE_DATA: ___, PORT: ____, DATABASE_URL: _____, ...env } = process.env;
  return spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...env, ...environment } });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let said = '';
  child.stdout?.on('data', (part) => (out += part));
  child.stderr?.on('data', (part) => (said += part));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, said };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A data folder with an empty record: for a test that is about something else than making one. */
async function emptyRecord(name: string): Promise<string> {
  const path = join(folder, name);
  await fillFolder(path);
  return path;
}

describe.concurrent('lofte', () => {
  test('is a program of its own, which npm can link', () => {
    expect(statSync(program).mode & 0o111).toBe(0o111);
  });

  test('--help names every command and the exit codes', async () => {
    const { code, out } = await lofte(['--help']);
    expect(code).toBe(0);
    for (const word of ['read', 'start', 'verify', 'Exit codes']) expect(out).toContain(word);
  });

  test('--version prints the version alone', async () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
    expect(await lofte(['--version'])).toEqual({ code: 0, out: `${version}\n`, said: '' });
  });

  test.each([[[]], [['sing']], [['read']], [['read', 'x', '--json', '--table']], [['read', 'x', '--colour']]])(
    'a bad call ends with 2: %j',
    async (args) => {
      const { code, out, said } = await lofte(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).not.toBe('');
    },
  );
});

describe.concurrent('lofte read', () => {
  test('shows a tree without colours where nobody watches, from a file and from standard input', async () => {
    const [read, piped] = await Promise.all([lofte(['read', file('quiet.txt', paper)]), lofte(['read', '-'], paper)]);
    expect(read.code).toBe(0);
    expect(read.out).not.toContain('\u001b');
    expect(read.out).toContain('Strategy for quiet harbours');
    expect(read.out).toMatch(/Initiative 1\.1 {2}A cable at every quay +p\. 1/);
    expect(read.out).toMatch(/Countries \(2\)\n.*(Norway|Germany)/);
    expect(piped.out.replaceAll('standard input', 'quiet.txt')).toBe(read.out);
  });

  test('--json prints the draft in its shape, of many files one object a line', async () => {
    const one = file('one.txt', paper);
    const two = file('two.txt', paper.replaceAll('quiet', 'silent'));
    const { code, out } = await lofte(['read', one, two, '--json']);
    expect(code).toBe(0);
    const drafts = out
      .trimEnd()
      .split('\n')
      .map((line) => Draft.parse(JSON.parse(line)));
    expect(drafts.map((draft) => draft.document.name)).toEqual(['one.txt', 'two.txt']);
    for (const { text, elements } of drafts) {
      for (const { span } of elements) expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });

  test('--table prints one line an element under a header', async () => {
    const { code, out } = await lofte(['read', file('table.txt', paper), '--table']);
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(head).toBe(tableColumns.join('\t'));
    expect(rows.length).toBeGreaterThan(4);
  });

  test('--html writes one page, of many files a folder of pages', async () => {
    const one = file('a.txt', paper);
    const two = file('b.txt', paper);
    const [single, many] = await Promise.all([
      lofte(['read', one, '--html', join(folder, 'one.html')]),
      lofte(['read', one, two, '--html', join(folder, 'pages')]),
    ]);
    expect([single.code, many.code]).toEqual([0, 0]);
    expect(readFileSync(join(folder, 'one.html'), 'utf8')).toContain('A cable at every quay');
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['a.txt.html', 'b.txt.html']);
  });

  test('a file that is no paper is named, and the others are read all the same', async () => {
    const good = file('good.txt', paper);
    const empty = file('empty.txt', '');
    const { code, out, said } = await lofte(['read', 'missing.pdf', empty, folder, good]);
    expect(code).toBe(2);
    expect(out).toContain('A cable at every quay');
    const lines = said.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('missing.pdf: there is no such file');
    expect(lines[1]).toContain('empty.txt');
    expect(lines[2]).toContain(folder);
  });

  test('a program and a page for a folder that is not there are refused', async () => {
    const head = readFileSync(process.execPath).subarray(0, 20_000);
    const [program, page] = await Promise.all([
      lofte(['read', file('program.pdf', head)]),
      lofte(['read', file('page.txt', paper), '--html', join(folder, 'nowhere', 'x.html')]),
    ]);
    expect([program.code, page.code]).toEqual([2, 2]);
    expect(program.said).toContain('program.pdf');
    expect(page.said).toContain('nowhere');
  });

  test('a reader that has seen enough is no fault', async () => {
    const child = start(['read', file('long.txt', paper), '--json']);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ said: '' });
  });
});

describe('lofte read --adopt, then lofte verify', () => {
  const data = join(folder, 'data');

  test('adopts, finds the record whole, does not double, and leaves no data where nothing could be read', async () => {
    const quiet = file('adopted.txt', paper);
    const adopted = await lofte(['read', quiet, '--adopt', '--data', data]);
    expect(adopted).toMatchObject({ code: 0, said: '' });
    expect(adopted.out).toContain('Strategy for quiet harbours');
    const whole = await lofte(['verify'], '', { LOFTE_DATA: data });
    expect(whole).toMatchObject({ code: 0, said: '' });
    expect(whole.out).toContain('1 entry');
    const again = await lofte(['read', quiet, '--adopt', '--data', data]);
    expect(again).toMatchObject({ code: 0, said: '' });
    expect(again.out).toContain('was adopted already');
    expect((await lofte(['verify', '--data', data])).out).toContain('1 entry');
    const nothing = await lofte(['read', file('nothing.txt', ''), '--adopt', '--data', join(folder, 'none')]);
    expect(nothing.code).toBe(2);
    expect(readdirSync(folder)).not.toContain('none');
  });

  test('a file changed behind the record is found and named', async () => {
    const changed = await emptyRecord('changed');
    await lofte(['read', file('kept.txt', paper), '--adopt', '--data', changed]);
    const [stored] = readdirSync(join(changed, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const place = join(stored?.parentPath ?? '', stored?.name ?? '');
    rmSync(place, { force: true });
    writeFileSync(place, 'something else');
    const { code, said } = await lofte(['verify', '--data', changed]);
    expect(code).toBe(1);
    expect(said).toContain(stored?.name);
  });

  test('a checkpoint is printed, and shows later that nothing before it was rewritten', async () => {
    const { code, out } = await lofte(['checkpoint', '--data', data]);
    const point = JSON.parse(out);
    expect({ code, point }).toMatchObject({ code: 0, point: { checkpoint: 'lofte', workspace: 'main', entries: 1 } });
    const verify = (name: string, content: string) =>
      lofte(['verify', '--data', data, '--checkpoint', file(name, content)]);
    const kept = await verify('kept.json', out);
    expect(kept).toMatchObject({ code: 0, said: '' });
    expect(kept.out).toContain('still holds what the checkpoint says');
    const rewritten = await verify('rewritten.json', JSON.stringify({ ...point, hash: '0'.repeat(64) }));
    expect(rewritten).toMatchObject({ code: 1, out: '' });
    expect(rewritten.said).toContain('rewritten at or before entry 1');
    expect(await verify('bad.json', 'hello')).toMatchObject({ code: 2, out: '' });
  });

  test('an archive carries it to another place, and back the same; of a bad one nothing is kept', async () => {
    const [out, again] = [join(folder, 'record.tar'), join(folder, 'again.tar')];
    const carried = await lofte(['export', '--record', out, '--data', data]);
    expect(carried).toMatchObject({ code: 0, said: '' });
    expect(carried.out).toContain('1 entry and 2 files');
    const moved = join(folder, 'moved');
    const brought = await lofte(['import', '--record', out, '--data', moved]);
    expect(brought).toMatchObject({ code: 0, said: '' });
    expect((await lofte(['export', '--record', again, '--data', moved])).code).toBe(0);
    expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
    const there = await lofte(['export', '--record', out, '--data', data]);
    expect(there).toMatchObject({ code: 2, out: '' });
    expect(there.said).toContain('--force');
    const cut = file('cut.tar', readFileSync(out).subarray(0, 5000));
    const refused = await lofte(['import', '--record', cut, '--data', join(folder, 'unmade')]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.said).toContain('changed or cut short');
    expect(readdirSync(folder)).not.toContain('unmade');
  });

  test('no record, no verdict', async () => {
    expect(await lofte(['verify', '--data', join(folder, 'nowhere')])).toMatchObject({ code: 2 });
  });
});

onPostgres('A record on a server', (fresh) => {
  test('is named by DATABASE_URL, adopted into and verified, and its password is never shown', async () => {
    const { where, remove } = await fresh();
    const server = { DATABASE_URL: where.replace('lofte@', 'lofte:secret@') };
    const adopted = await lofte(['read', file('server.txt', paper), '--adopt'], '', server);
    expect(adopted).toMatchObject({ code: 0, said: '' });
    const whole = await lofte(['verify'], '', server);
    expect(whole).toMatchObject({ code: 0, said: '', out: expect.stringContaining('1 entry') });
    const apart = await lofte(['verify', '--workspace', 'apart'], '', server);
    expect(apart.out).toContain('0 entries');
    expect([adopted.out, whole.out, apart.out].join()).not.toContain('secret');
    await remove();
  });

  test('that does not answer ends the command with a sentence', async () => {
    const { code, said } = await lofte(['verify', '--data', 'postgres://name:secret@127.0.0.1:1/lofte']);
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/^lofte: .*127\.0\.0\.1:1\/lofte does not answer.*\n$/),
    });
    expect(said).not.toContain('secret');
  });
});

describe('lofte administrator', () => {
  test('makes one and prints a link to choose a password with, and says what is missing', async () => {
    const data = await emptyRecord('administered');
    await lofte(['read', file('administered.txt', paper), '--adopt', '--data', data]);
    const asked = ['administrator', 'Ane@example.dk', '--data', data];
    expect(await lofte(asked)).toMatchObject({ code: 2, said: expect.stringContaining('--name') });
    const made = await lofte([...asked, '--name', 'Ane Holm', '--url', 'https://strategi.example.dk']);
    expect(made).toMatchObject({ code: 0, said: '', out: expect.stringContaining('Ane Holm is administrator.') });
    expect(made.out).toMatch(/https:\/\/strategi\.example\.dk\/sign-in\/link\/[\w-]{43}\n$/);
  });
});

describe('lofte start', () => {
  test('names a paper that is not there before anything starts', async () => {
    const { code, said } = await lofte(['start', 'missing.pdf']);
    expect(code).toBe(2);
    expect(said).toContain('missing.pdf');
  });

  test('serves, reads the papers of the call, and stops when told', async () => {
    const child = start(['start', file('served.txt', paper), '--port', '0', '--data', await emptyRecord('served')]);
    const done = ended(child);
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout?.on('data', (part) => {
        const found = /http:\/\/localhost:\d+\//.exec(String(part))?.[0];
        if (found) resolve(found);
      });
      child.on('close', () => reject(new Error('the server ended before it said its address')));
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    child.kill('SIGTERM');
    expect(await done).toMatchObject({ code: 0 });
  });
});
