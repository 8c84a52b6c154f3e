import type { LanguageWords } from './language-words.ts';
import { list, pairs, rows, split, weighed } from './list.ts';

// Sources: Oxford English Dictionary and Merriam-Webster for the words and their forms; Palmer, Mood and Modality (2001), and
// Huddleston & Pullum, The Cambridge Grammar of the English Language (2002), ch. 3, for what binds and what leaves open;
// Hyland, Hedging in Scientific Research Articles (1998), for the kinds of hedge. The weights are ours: an order, not a measure.
export const en: LanguageWords = {
  small:
    list(`a, an, the, this, that, these, those, of, to, in, on, at, for, by, with, from, into, onto, through, via, between, among,
    amongst, about, regarding, concerning, as, and, plus, also, further, furthermore, moreover, additionally, therefore, thus, hence, then,
    now, so, finally, which, who, whom, whose, our, its, their, is, are, be, being, been, both, either, it, there, including, eg, ie,
    well, together, jointly, towards, toward, within, across, throughout, around, over, under, up, out, down, us, ourselves, continue,
    upon, while, whilst, such`),
  author:
    list(`we, government, ministry, department, departments, agency, agencies, cabinet, administration, minister, ministers,
    authority, authorities, secretariat, parties, directorate`),
  will: list("will, shall, must, 'll, ’ll"),
  may: weighed([0.45, 'should, ought'], [0.7, 'may, can, could, might'], [0.6, 'would']),
  done: list('have, has, had, was, were'),
  subordinate: list('that, so, which, who, where, if, when, how, because, to'),
  hedges: weighed(
    [
      0.35,
      'where possible, wherever possible, if possible, as far as possible, to the extent possible, so far as possible',
    ],
    [
      0.35,
      'where appropriate, as appropriate, where relevant, as needed, if needed, as necessary, where feasible, if feasible',
    ],
    [
      0.35,
      'in principle, possibly, perhaps, potentially, preferably, ideally, in due course, over time, in the long term',
    ],
    [0.35, 'partly, partially, to some extent, in part, when resources allow, as resources allow, normally, generally'],
    [0.3, 'about, around, approximately, roughly, up to, nearly, almost, some'],
    [-0.3, 'at least, a minimum of, no fewer than, no less than, not less than'],
    [
      -0.3,
      'guarantee, guarantees, commit to, commits to, pledge to, immediately, without exception, in all circumstances',
    ],
  ),
  lesser: weighed(
    [
      0.8,
      'consider, considers, discuss, discusses, debate, monitor, be mindful of, have regard to, look at, look into',
    ],
    [0.6, 'explore, explores, examine, examines, investigate, assess, study, review whether, reflect on, look for'],
    [
      0.5,
      'work towards, work toward, work for, works towards, strive to, strive for, strive, seek to, seek, seeks to, try to, try',
    ],
    [
      0.5,
      'attempt to, attempt, endeavour to, endeavor to, aim to, aim at, aim for, aims to, aspire to, hope to, want to, wish to',
    ],
    [
      0.5,
      'encourage, encourages, invite, invites, recommend, recommends, urge, call on, make efforts to, make every effort to',
    ],
    [
      0.3,
      'contribute to, contributes to, plan to, plans to, intend to, intends to, help, help to, assist in, prepare to',
    ],
    [0.2, 'support, supports, promote, promotes, facilitate, facilitates'],
    [-0.2, 'ensure, ensures, guarantee, secure, deliver, implement'],
  ),
  present: {
    of: list('we'),
    ending: '',
    past: 'ed',
    adverb: 'ly',
    inverted: false,
    never: list(
      `are, were, was, be, have, had, has, do, did, see, saw, believe, think, know, knew, need, want, wish, hope, expect, live, feel, felt, stand, stood, remain, recognise, recognize, understand, understood, sent, held, made, gave, took, built, spent, paid, met, led, went, came, began, became, brought, bought, kept, won, grew, found, got, ran, face, share, agree`,
    ),
  },
  more: split('increas, rais, strengthen, expand, extend, enlarg, intensif, accelerat, doubl, boost'),
  onward: split('continu, maintain, retain, uphold, preserv, sustain, keep'),
  conditions:
    list(`if, unless, provided, provided that, providing, subject to, depending on, conditional on, conditional upon,
    contingent on, contingent upon, on condition that, in the event of, within existing budgets, within existing resources,
    within available resources, funding permitting, resources permitting, assuming`),
  scope: weighed(
    [1, 'all, every, each, any'],
    [0.7, 'most, the majority of'],
    [0.5, 'many, several, a number of, a range of, numerous'],
    [0.3, 'some of, selected, certain, relevant, a few, few, a selection of, parts of'],
  ),
  not: list('not, never, no, neither, nor, cannot'),
  notDenying: list(
    'not only, not least, not just, no later than, not later than, no fewer than, no less than, not less than, no more than',
  ),
  contrary:
    pairs(`increas/decreas, increas/reduc, increas/cut, rais/lower, strengthen/weaken, expand/limit, expand/restrict,
    improv/worsen, open/clos, creat/abolish, establish/abolish, establish/clos, promot/hinder, allow/prohibit, allow/ban, permit/ban,
    support/oppos, with/without, before/after, more/less, more/fewer, import/export, begin/end, start/end, start/stop, introduc/abolish,
    introduc/withdraw, keep/abolish, maintain/abolish, public/private, over/under, above/below, protect/expos`),
  same: rows(`percent, per cent, %, pct
    million, millions, m, mn
    billion, billions, bn
    centre, center
    programme, program
    labour, labor
    defence, defense
    establish, set up, create
    begin, start, commence, launch
    children, child
    people, persons
    example, instance`),
  endings:
    split(`izations, isations, ization, isation, ations, ation, ments, ment, ings, ing, ies, ied, ied, ers, ors, ions, ion, ed,
    er, or, es, ly, e, s, y`),
  decimal: '.',
  numbers: weighed(
    [1, 'one'],
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty'],
    [50, 'fifty'],
    [100, 'hundred'],
    [0.5, 'half, halve, halves, halved, halving'],
  ),
  scale: weighed([1e3, 'thousand, thousands'], [1e6, 'million, millions, m, mn'], [1e9, 'billion, billions, bn']),
  percent: list('percent, %, pct'),
  money: list('euro, euros, eur, €, £, $, pounds, gbp, dollars, usd, dkk, kroner'),
  duration: list('day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes'),
  atMost:
    list(`at most, no more than, not more than, fewer than, less than, under, below, within, a maximum of, maximum, down to,
    not exceeding`),
  lowering: split('reduc, lower, cut, decreas, limit, shorten, bring'),
  to: list('to'),
  labels: list(
    'article, goal, sdg, chapter, phase, initiative, point, action, page, no, number, annex, appendix, step, objective, target',
  ),
  joins: list('and, or, plus'),
  bodies: split('ministry, department, agency, authority, council, board, commission, institute, university, office'),
  time: {
    before: list('before, prior to, ahead of'),
    from: list('from, starting in, as of, as from, with effect from, effective from'),
    until: list('to, until, till, through, and, level, levels, baseline'),
    since: list('since'),
    quarter: list('quarter'),
    half: list('half'),
    ordinals: weighed([1, 'first, 1, 1st'], [2, 'second, 2, 2nd'], [3, 'third, 3, 3rd'], [4, 'fourth, 4, 4th']),
    parts: weighed(
      [0.25, 'early, beginning, start, spring'],
      [0.6, 'mid, middle, summer, midway'],
      [0.85, 'autumn, fall'],
      [1, 'end, late, close'],
    ),
    between: list('of, the, in, year, by, calendar, during'),
  },
};
