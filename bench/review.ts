// The annual review of one strategy of 168 parts with a year of updates, and of 30 strategies with 5,000 parts: counted from the record and
// written as HTML, DOCX and PDF, on PGlite. LOFTE_BENCH_UPDATES=10000 makes fewer updates.
import { localActor } from '../packages/domain/rights.ts';
import { toDocx } from '../packages/formats/document/to-docx.ts';
import { toHtml } from '../packages/formats/document/to-html.ts';
import { toPdf } from '../packages/formats/document/to-pdf.ts';
import { reviewDocument } from '../packages/formats/review-document.ts';
import { openService, type Service } from '../packages/service/service.ts';
import { beginReview } from '../packages/service/steering/begin-review.ts';
import { reviewOf } from '../packages/service/steering/review-of.ts';
import { sealReview } from '../packages/service/steering/seal-review.ts';
import { readThings } from '../packages/store/thing-table.ts';
import { type Finding, time } from './measure.ts';
import { inFolder } from './on-record.ts';
import { fill } from './overview.ts';

export async function review(): Promise<readonly Finding[]> {
  const updates = Number(process.env.LOFTE_BENCH_UPDATES || 20_000);
  return [
    ...(await inFolder((data) => measured(data, { strategies: 1, updates: 168 * 4 }, '≤ 2 s'))),
    ...(await inFolder((data) => measured(data, { strategies: 30, updates }, '≤ 30 s'))),
  ];
}

async function measured(
  data: string,
  size: { readonly strategies: number; readonly updates: number },
  wanted: string,
): Promise<readonly Finding[]> {
  await fill(data, size);
  const service = await openService({ data, resume: false });
  try {
    const strategies = (await readThings(service.store, 'strategy')).map(({ id }) => id);
    const covers = { from: '2026-01-01', to: '2026-12-31' };
    const about = { kind: 'midterm', title: 'Året der gik', language: 'da', strategies, covers } as const;
    const begun = await beginReview(service, { ...about, strategies }, localActor);
    const id = begun.ok ? begun.value : '';
    // Sealed, nothing that is kept for the pages of today helps.
    await sealReview(service, id, localActor);
    // Fonts and libraries start once a process.
    if (size.strategies === 1) await made(service, id);
    const times: Record<string, number> = {};
    const whole = await time(async () => Object.assign(times, await made(service, id)));
    const each = Object.entries(times).map(([what, ms]) => `${what} ${(ms / 1000).toFixed(1)}`);
    const what = `a midterm review of ${size.strategies} × 168 parts, ${size.updates} updates, as HTML + DOCX + PDF`;
    return [{ what, figure: `${(whole / 1000).toFixed(2)} s (${each.join(' + ')})`, wanted }];
  } finally {
    await service.close();
  }
}

async function made(service: Service, id: string): Promise<Readonly<Record<string, number>>> {
  const link = (what: string) => `https://lofte.example/${what}`;
  let content: Awaited<ReturnType<typeof reviewOf>>;
  const counted = await time(async () => {
    content = await reviewOf(service, id);
  });
  if (!content) throw new Error('The review is gone');
  const document = reviewDocument(content, {
    ...{ list: () => link('status'), listThen: () => link('then'), drift: () => link('drift') },
    ...{ element: (_, element) => link(element), decision: link },
  });
  return {
    counted,
    html: await time(async () => toHtml(document)),
    docx: await time(() => toDocx(document)),
    pdf: await time(() => toPdf(document)),
  };
}
