import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addPaper } from './add-paper.ts';
import { addSamples } from './add-samples.ts';
import { bytesOf, exampleService } from './example-service.ts';
import { listLibrary } from './list-library.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));

test('an empty library gets the two samples, once; a library in use gets none', async () => {
  const { service, end } = await exampleService();
  try {
    expect(await addSamples(service, samples)).toHaveLength(2);
    expect(await addSamples(service, samples)).toEqual([]);
    expect((await listLibrary(service)).papers).toHaveLength(2);
  } finally {
    await end();
  }
  const used = await exampleService();
  try {
    await addPaper(used.service, { name: 'own.txt', bytes: bytesOf('words') });
    expect(await addSamples(used.service, samples)).toEqual([]);
  } finally {
    await used.end();
  }
});
