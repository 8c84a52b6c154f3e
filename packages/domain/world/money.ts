import { z } from 'zod';
import { PartialDate, Party } from '../plan-element.ts';
import { Decimal, Rate } from './decimal.ts';
import { longestNote, PaperPlace } from './partnership.ts';

export const About = z.object({ strategy: z.string(), element: z.string() });

/** Money set aside for something. */
export const Fund = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  /** More than 0, in the main unit of its currency. */
  amount: Decimal,
  /** ISO 4217. */
  currency: z.string().length(3),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  purpose: z.string().max(longestNote).optional(),
  /** Id of the organisation of ours that has it. */
  organisation: z.string().optional(),
  about: z.array(About).max(100),
  places: z.array(PaperPlace).max(50),
});
export type Fund = Readonly<z.infer<typeof Fund>>;

export const paymentKinds = ['commitment', 'payment'] as const;
export type PaymentKind = (typeof paymentKinds)[number];

/** Money promised to somebody, or paid out; what comes back is below 0. */
export const Payment = z.object({
  id: z.string(),
  fund: z.string(),
  kind: z.enum(paymentKinds),
  amount: Decimal,
  currency: z.string().length(3),
  day: z.iso.date(),
  receiver: Party,
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** The one part of a plan that it is for: a sum is counted once. */
  for: About.optional(),
  note: z.string().max(1_000).optional(),
  /** In the fund's own currency: the same where that is its own, else at the rate that is kept with it. */
  counted: Decimal,
  rate: z.object({ rate: Rate, day: z.iso.date(), source: z.string() }).optional(),
});
export type Payment = Readonly<z.infer<typeof Payment>>;

/** What one unit of a currency cost in another on a day. */
export const ExchangeRate = z.object({
  id: z.string(),
  currency: z.string().length(3),
  in: z.string().length(3),
  rate: Rate,
  day: z.iso.date(),
  source: z.string().min(1).max(300),
});
export type ExchangeRate = Readonly<z.infer<typeof ExchangeRate>>;
