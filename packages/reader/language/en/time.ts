import type { TimeWords } from '../time.ts';

// Sources: CLDR en (months and their abbreviations); GOV.UK style guide (dates, financial years); Oxford English Dictionary.
export const time: TimeWords = {
  months: [['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']],
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  half: ['half'],
  quarter: ['quarter'],
  ordinals: { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  at: ['in', 'from', 'since', 'by', 'until', 'till', 'to', 'before', 'after', 'of', 'for', 'during', 'and', 'around', 'early', 'late', 'mid', 'year', 'end', 'through', 'or', 'year-end', 'throughout'],
  by: ['by', 'before', 'until', 'till', 'no later than', 'not later than', 'prior to', 'within', 'up to', 'due'],
  end: ['end', 'close'],
  around: ['beginning', 'start', 'middle', 'mid', 'early', 'late', 'course'],
  between: ['of', 'the', 'in', 'year', 'calendar', 'financial', 'fiscal'],
  often: { annually: 'P1Y', yearly: 'P1Y', annual: 'P1Y', biannually: 'P6M', quarterly: 'P3M', monthly: 'P1M', weekly: 'P1W', daily: 'P1D', biennially: 'P2Y' },
  each: ['every', 'each'],
  units: { year: 'Y', years: 'Y', month: 'M', months: 'M', week: 'W', weeks: 'W', day: 'D', days: 'D' },
  loose: ['midway', 'midterm'],
  coming: ['next', 'coming', 'following'],
  within: ['within'],
  to: ['to', 'until', 'through'],
  year: ['year'],
};
