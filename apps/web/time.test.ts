import { describe, expect, it } from 'vitest';
import { sayPeriod, sayTime, stretchOf } from './time.ts';

describe('sayTime', () => {
  it('says a date as exactly as the paper does, in the reader’s language', () => {
    expect(sayTime('da', '2028-03-01')).toBe('1. marts 2028');
    expect(sayTime('en', '2028-03-01')).toBe('1 March 2028');
    expect(sayTime('da', '2028-03')).toBe('marts 2028');
    expect(sayTime('en', '2028')).toBe('2028');
    expect(sayTime('da', '2025/2028')).toBe('2025–2028');
  });
  it('says nothing for what is no place in time', () => {
    for (const iso of ['P1Y', '', '2028-13-01', 'soon', '2028/soon']) expect(sayTime('da', iso)).toBeUndefined();
  });
});

describe('stretchOf', () => {
  it('puts shorter times inside the longer ones that hold them', () => {
    const [year, month, day] = ['2028', '2028-03', '2028-03-31'].map((iso) => stretchOf(iso));
    expect(year).toEqual({ from: 2028, to: 2029 });
    for (const inner of [month, day]) {
      expect(inner?.from).toBeGreaterThanOrEqual(2028);
      expect(inner?.to).toBeLessThanOrEqual(2029);
    }
    expect(stretchOf('2028-12-31')?.to).toBeLessThanOrEqual(2029);
    expect(stretchOf('2025/2028')).toEqual({ from: 2025, to: 2029 });
    expect(stretchOf('2028/2025')).toBeUndefined();
  });
});

describe('sayPeriod', () => {
  it('leaves open what the paper leaves open', () => {
    expect(sayPeriod({ from: 2025, to: 2028 })).toBe('2025–2028');
    expect(sayPeriod({ from: 2025, to: 2025 })).toBe('2025');
    expect(sayPeriod({ from: 2025, to: null })).toBe('2025–');
    expect(sayPeriod({ from: null, to: null })).toBe('');
  });
});
