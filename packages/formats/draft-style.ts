/** Style of the one-page draft: paper, ink, one accent, hair lines. */
export const style = `
:root { --ink: #1a1a1a; --quiet: #5a5f5e; --accent: #0b5c55; --line: #d5d9d8; --lit: #fff1b8; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.5 "IBM Plex Sans", system-ui, sans-serif; }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1rem; color: var(--quiet); font-weight: 600; }
header p { margin: .25rem 0 0; color: var(--quiet); }
a { color: var(--accent); }
a:focus-visible, section:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
section { padding: 1rem 1.5rem; }
ul { margin: 0; padding-left: 1.1rem; list-style: none; }
.structure > ul { padding-left: 0; }
li { margin: .35rem 0; overflow-wrap: anywhere; }
li.priority > span:nth-of-type(2), li.goal > span:nth-of-type(2) { font-weight: 600; }
.kind, .sure, .mark > a { color: var(--quiet); font-size: .8rem; }
.sure { font-variant-numeric: tabular-nums; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--accent); }
blockquote, .page { font-family: "IBM Plex Serif", Georgia, serif; }
summary { cursor: pointer; padding: .25rem 0; }
.page { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 75ch; }
.leader { display: inline-block; max-width: 6em; overflow: hidden; white-space: nowrap; vertical-align: bottom; }
.mark { border-bottom: 2px solid var(--accent); }
.mark > a { margin-left: .3em; text-decoration: none; font-family: "IBM Plex Sans", system-ui, sans-serif; }
:target { background: var(--lit); }
@media (min-width: 60rem) {
  body { display: flex; flex-direction: column; height: 100vh; }
  main { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; }
  section { overflow: auto; }
  .source { border-left: 1px solid var(--line); }
}
@media print { .source { break-before: page; } a { color: inherit; } }
`;
