import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import { Quote } from '../quote.tsx';
import type { View } from './view.ts';

/** The quote mark of something an element says: the title's place where none other is given. Nothing where no paper says it. */
export function Place({ view, element, span }: { view: View; element: PlanElement; span?: Span | undefined }) {
  const { source } = element;
  return source ? <Quote {...view.quote(span ?? source.span, source.document)} /> : null;
}
