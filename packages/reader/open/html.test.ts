import { describe, expect, test } from 'vitest';
import { opened, shown } from './test-lines.ts';

describe('HTML', () => {
  test('gives the words of the main content, block by block', async () => {
    const paper =
      await opened(`<!doctype html><html lang="da"><head><title>En plan</title><style>p { color: red }</style>
      <script>document.write('no')</script></head><body><nav><a href="/">Home</a></nav><main><h1>En&nbsp;plan</h1>
      <p>First <b>words</b>,<br>then more<sup><a href="#fn1">1</a></sup>.</p><p hidden>Not seen</p>
      <ul><li>one<ol start="3"><li>deep</li></ol></li><li>two</li></ul>
      <table><caption>Actions</caption><thead><tr><th>What</th><th>Who</th></tr></thead>
      <tr><td rowspan="2">Build<p>a pier</p></td><td>Ministry</td></tr><tr><td>Agency</td></tr></table>
      <blockquote>Said <em>someone</em></blockquote><div id="fn1">The source.</div></main><footer>Cookies</footer></body></html>`);
    expect(paper.mediaType).toBe('text/html');
    expect(paper.meta).toEqual({ title: 'En plan', language: 'da' });
    expect(shown(paper)).toEqual([
      'h1 En plan',
      'p First words,',
      'p then more1.',
      'i0• one',
      'i13. deep',
      'i0• two',
      'caption Actions',
      'c0,0! What',
      'c0,1! Who',
      'c1,0 Build',
      'c1,0 a pier',
      'c1,1 Ministry',
      'c2,1 Agency',
      'quote Said someone',
      'n1 The source.',
    ]);
  });

  test('without a main element leaves out navigation and the foot of the page', async () => {
    const paper = await opened(
      '<html><body><nav>Menu</nav><h2>Plan</h2><p>Words of the plan.</p><footer>Contact</footer></body></html>',
    );
    expect(shown(paper)).toEqual(['h2 Plan', 'p Words of the plan.']);
  });

  test('survives tags nested far deeper than any page', async () => {
    const paper = await opened(`<html><body>${'<div>'.repeat(400)}Words${'</div>'.repeat(400)}</body></html>`);
    expect(shown(paper)).toEqual(['p Words']);
  });
});
