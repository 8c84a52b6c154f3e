import { expect, test } from 'vitest';
import { ownPlaces, sentenceWith } from './own-places.ts';

const at = (start: number, end: number) => ({ start, end, page: 1 });

test('only what stands in an element’s title or text tells what it is about', () => {
  const source = { document: 'd', span: at(10, 30), body: at(31, 90), confidence: 1, reason: 'heading' };
  expect(ownPlaces({ source }, [at(12, 17), at(40, 45), at(95, 100)])).toEqual({
    ...{ own: [at(12, 17), at(40, 45)], titled: true },
  });
  expect(ownPlaces({ source }, [at(40, 45), at(95, 100)])).toEqual({ own: [at(40, 45)], titled: false });
  expect(ownPlaces({ source: { ...source, body: undefined } }, [at(40, 45)])).toEqual({ own: [], titled: false });
  expect(ownPlaces({}, [at(1, 2)])).toEqual({ own: [], titled: false });
});

test('the sentence that names something is told', () => {
  const text = 'Vi bygger broer. Chile\nog Peru er med. Chile er stort.';
  expect(sentenceWith({ text }, ['Chile'])).toBe('Chile og Peru er med.');
  expect(sentenceWith({ text }, ['Japan', ''])).toBeUndefined();
  expect(sentenceWith({}, ['Chile'])).toBeUndefined();
});
