import type { KeyFigure } from '@lofte/domain/world/key-figure';
import { expect, test } from 'vitest';
import type { Known } from '../world/known.ts';
import { fieldsOfFigure, wantedFigureFrom } from './fields.ts';

const known = { register: { organisations: [], people: [] }, promises: [] } as unknown as Known;

test('what a paper said before stays with its value when the figure is changed by hand', () => {
  const was = [{ value: 40, until: '2026-11-30' }];
  const before: KeyFigure = {
    ...{ id: 'f', title: 'Havne', unit: 'havne', about: [], places: [] },
    values: [{ id: 'v', value: 55, period: '2020', was }],
  };
  const fields = fieldsOfFigure(before, known, 'da');
  const kept = (value: string) => {
    const values = fields.values.map((row) => (row.id === 'v' ? { ...row, value } : row));
    const wanted = wantedFigureFrom({ ...fields, values }, known, 'da', before);
    return wanted.ok ? wanted.value.values.map((one) => one.was) : 'refused';
  };
  expect(kept('55')).toEqual([was]);
  expect(kept('56')).toEqual([was]);
});
