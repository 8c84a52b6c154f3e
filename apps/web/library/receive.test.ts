import { describe, expect, it } from 'vitest';
import { receiveFiles } from './receive.ts';

const boundary = 'x1';
const head = (name: string) =>
  `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\n\r\n`;

function sent(body: string | ReadableStream, length: number): Request {
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': String(length) };
  return new Request('http://localhost/papers', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

describe('receiveFiles', () => {
  it('names the file of a request that is too large, without keeping it', async () => {
    let sentChunks = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(sentChunks === 0 ? head('stor plan.pdf') : 'x'.repeat(65536)));
        sentChunks += 1;
        if (sentChunks > 40) controller.close();
      },
    });
    const result = await receiveFiles(sent(body, 300 * 1024 * 1024));
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'too-large', where: 'stor plan.pdf' }] });
    expect(sentChunks).toBeGreaterThan(40);
  });

  it('takes the name of the file, not its path', async () => {
    for (const [name, kept] of [
      ['../../etc/plan.txt', 'plan.txt'],
      ['C:\\plans\\plan.txt', 'plan.txt'],
      ['plän 🌊.txt', 'plän 🌊.txt'],
    ] as const) {
      const body = `${head(name)}words\r\n--${boundary}--\r\n`;
      const result = await receiveFiles(sent(body, Buffer.byteLength(body)));
      expect(result.ok && result.value.map((file) => file.name)).toEqual([kept]);
    }
  });

  it('says so where nothing was chosen or the form is broken', async () => {
    const wrong = [
      sent('nonsense', 8),
      sent(`${head('')}\r\n--${boundary}--\r\n`, 90),
      new Request('http://localhost/', { method: 'POST', body: 'x' }),
    ];
    for (const request of wrong)
      expect(await receiveFiles(request)).toMatchObject({ ok: false, issues: [{ code: 'no-file' }] });
  });
});
