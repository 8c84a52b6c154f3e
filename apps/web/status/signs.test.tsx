import { standingOf } from '@lofte/domain/follow-up/standing';
import { states } from '@lofte/domain/follow-up/state';
import { tally } from '@lofte/domain/follow-up/tally';
import { describe, expect, it } from 'vitest';
import { Sign } from './sign.tsx';
import { StateSign } from './state-sign.tsx';
import { StatusTally } from './tally.tsx';
import { sayStanding } from './words.ts';

const drawn = (element: unknown) => String(element);
const words = (element: unknown) =>
  drawn(element)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('signs', () => {
  it('differ by their shape alone, so that they are told apart without colour', () => {
    const shapes = [
      ...states.map((state) => ({ state })),
      { state: 'on track' as const, hollow: true },
      { state: 'done' as const, hollow: true },
      {},
      { silent: true },
    ].map((shown) => drawn(<Sign {...shown} />).replace(/^<svg class="[^"]*"/, '<svg'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('stand with their words, and with the day since when nobody answers', () => {
    const ask = { element: 'e', round: 'r', request: 'q', at: '2027-03-03T09:00:00.000Z', due: '2027-04-15' };
    const silent = standingOf({ ask }, '2027-04-16');
    const say = (standing: typeof silent, language: 'da' | 'en', today = '2027-04-16') =>
      words(<StateSign standing={standing} language={language} today={today} />);
    expect(say(silent, 'da')).toBe('tavs siden 3. marts');
    expect(say(silent, 'en')).toBe('silent since 3 March');
    expect(say(silent, 'en', '2028-01-02')).toBe('silent since 3 March 2027');
    const hollow = { state: 'on track', hollow: true, silentSince: '2027-03-03' } as const;
    expect(say(hollow, 'da')).toBe('på sporet · uden dokumentation · tavs siden 3. marts');
    expect(sayStanding('en', hollow, '2027-04-16')).toBe('on track, no evidence, silent since 3 March');
    expect(say({ hollow: false }, 'da')).toBe('intet sagt endnu');
  });

  it('are counted, and what nothing counts is left out', () => {
    const of = tally([
      { state: 'on track', hollow: true },
      { state: 'on track', hollow: false },
      { hollow: false, silentSince: '2027-03-03' },
    ]);
    expect(words(<StatusTally of={of} language="en" />)).toBe('2 on track 1 nothing said yet 1 silent 1 no evidence');
    const linked = drawn(<StatusTally of={of} language="en" list={(what) => `/x?of=${what}`} />);
    expect(linked.match(/href="[^"]+"/g)).toHaveLength(4);
  });
});
