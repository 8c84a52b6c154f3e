import { accent, colourOf, ink, line, quiet, tint, warning } from './colours.ts';

const looks = Object.entries(colourOf).map(([look, colour]) => {
  const name = look.replace(' ', '-');
  return `.document .look-${name} { fill: ${colour}; color: ${colour}; }`;
});

/** Style of a document, on a page of the site or in a file of its own. */
export const documentStyle = `
.document { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; color: ${ink}; background: #fff; font: 1.0625rem/1.55 "IBM Plex Sans", system-ui, sans-serif; overflow-wrap: break-word; }
.document header { margin-bottom: 2.5rem; padding-bottom: 1.25rem; border-bottom: 2px solid ${accent}; }
.document h1, .document h2, .document h3, .document h4 { line-height: 1.25; text-wrap: balance; }
.document h1 { margin: .25rem 0 .5rem; font-size: 2rem; }
.document h2 { margin: 2.75rem 0 .75rem; font-size: 1.5rem; }
.document h3 { margin: 2rem 0 .5rem; font-size: 1.1875rem; }
.document h4 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; }
.document p { margin: 0 0 .9rem; }
.document-author { color: ${accent}; font-weight: 600; }
.document p.document-author, .document p.document-date { margin: 0; }
.document p.document-subtitle { font-size: 1.1875rem; margin-bottom: .5rem; }
.document-date, .document-note, .document-quote figcaption { color: ${quiet}; font-size: .9375rem; }
.document a { color: ${accent}; text-underline-offset: .15em; }
.document a:focus-visible, .document [tabindex]:focus-visible { outline: 3px solid ${accent}; outline-offset: 2px; }
.document ul, .document ol { margin: 0 0 1rem; padding-left: 1.4rem; }
.document li { margin: .3rem 0; }
.document-table { overflow-x: auto; margin: 1.25rem 0 1.75rem; }
.document-table table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.document-table caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
.document-table th, .document-table td { padding: .45rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid ${line}; }
.document-table thead th { border-bottom: 2px solid ${accent}; vertical-align: bottom; overflow-wrap: normal; hyphens: auto; }
.document-table .right { text-align: right; }
.document-table .center { text-align: center; }
.document-facts { margin: 0 0 1.5rem; border-top: 1px solid ${line}; }
.document-facts > div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; padding: .4rem 0; border-bottom: 1px solid ${line}; }
.document-facts dt { color: ${quiet}; }
.document-facts dd { margin: 0; }
.document-quote { margin: 1.25rem 0; padding-left: 1rem; border-left: 3px solid ${accent}; }
.document-quote blockquote { margin: 0; font-family: "IBM Plex Serif", Georgia, serif; }
.document-quote blockquote p { margin-bottom: .25rem; }
.document-figure { margin: 1.5rem 0 .75rem; }
.document-figure figcaption { font-weight: 600; margin-bottom: .25rem; }
.document-figure > p { margin: .6rem 0 .15rem; font-size: .9375rem; }
.document-figure svg { display: block; font-size: 13px; }
.document ul.document-keys { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; padding: 0; margin: 0 0 .5rem; list-style: none; font-size: .9375rem; }
.document-bar rect { stroke: #fff; stroke-width: 1.5; }
.document-bar text { fill: #fff; stroke: none; }
.document-series text { fill: ${quiet}; }
.document-series .mark { stroke: ${line}; }
.document-series .target line { stroke: ${quiet}; stroke-width: 2; stroke-dasharray: 5 4; }
.document-series .target path { fill: #fff; stroke: ${quiet}; stroke-width: 2; }
.document-series .actual line { stroke: ${accent}; stroke-width: 2.5; }
.document-series .actual circle { fill: ${accent}; }
.document-keys .target { color: ${quiet}; }
.document-keys .actual { color: ${accent}; }
${looks.join('\n')}
.document p.document-label { margin: 1.25rem 0 .25rem; font-weight: 600; }
.document p.document-missing { padding: .5rem .75rem; border: 1px dashed ${warning}; color: ${warning}; }
.document-contents ul { list-style: none; padding: 0; }
.document-contents .level-2 { padding-left: 1.25rem; }
.document-contents .level-3 { padding-left: 2.5rem; }
.document-contents { padding: .25rem 1.25rem .5rem; background: ${tint}; }
.document-break { break-after: page; margin: 2.5rem 0; border-top: 1px solid ${line}; }
@media (max-width: 40rem) { .document-facts > div { grid-template-columns: 1fr; gap: 0; } .document h1 { font-size: 1.625rem; } }
@media print {
  @page { size: A4; margin: 22mm 22mm 24mm; }
  .document { max-width: none; padding: 0; font-size: 10.5pt; }
  .document h1, .document h2, .document h3, .document h4, .document caption, .document figcaption, .document-lead { break-after: avoid; }
  .document tr, .document-figure { break-inside: avoid; }
  .document thead { display: table-header-group; }
  .document-break { border: 0; margin: 0; }
  .document-table { overflow: visible; }
  .document-bar, .document-series { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page compact { size: A4; margin: 13mm 16mm; }
  .document.document-compact { page: compact; font-size: 8.5pt; line-height: 1.3; }
  .document-compact .document-date, .document-compact .document-note { font-size: 8pt; }
  .document-compact header { margin-bottom: .75rem; padding-bottom: .5rem; }
  .document-compact h1 { font-size: 15pt; }
  .document-compact h2 { margin: 9pt 0 3pt; font-size: 11pt; }
  .document-compact p, .document-compact ul { margin-bottom: 3pt; }
  .document-compact p.document-subtitle { font-size: 10.5pt; margin-bottom: 2pt; }
  .document-compact li { margin: 1pt 0; }
  .document-compact .document-table { margin: 3pt 0 6pt; }
  .document-compact .document-table table { font-size: 8pt; line-height: 1.25; }
  .document-compact .document-table th, .document-compact .document-table td { padding: 2pt 4pt; }
}
`;
