import { exampleDraft } from '@lofte/domain/example-draft';
import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('NUL and half surrogate pairs become U+FFFD, one for one, so that places stay true', () => {
  const draft = exampleDraft();
  const broken = { ...draft, text: 'a\0b\ud800c\udc00🌱', strategy: { ...draft.strategy, title: '\0' } };
  const { text, strategy } = storable(broken);
  expect(text).toBe('a\ufffdb\ufffdc\ufffd🌱');
  expect(strategy.title).toBe('\ufffd');
});

test('any other draft stays as it is', () => expect(storable(exampleDraft())).toEqual(exampleDraft()));
