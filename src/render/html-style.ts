/** Legible on paper and on a screen, light or dark: every colour has a contrast of 4.5 or more. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1b; --muted: #595959; --line: #c8c8c8; --link: #0b4f8a;
  --good: #1a6b2f; --warning: #7a4f00; --bad: #a4161a; --accent: #0b4f8a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e6e6e6; --muted: #a8adb3; --line: #474c52; --link: #8cc2f5;
    --good: #7ad18f; --warning: #e8b95a; --bad: #ff9a94; --accent: #8cc2f5;
  }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.aside { font-weight: normal; }
p { max-width: 45rem; margin: .25rem 0 .75rem; }
a { color: var(--link); }
dl { margin: 1.25rem 0; }
dl div { display: grid; grid-template-columns: minmax(6rem, 12rem) 1fr; gap: 0 1rem; padding: .2rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
.note { color: var(--muted); margin-inline-start: 1rem; }
.table { overflow-x: auto; margin: 1.25rem 0; }
table { border-collapse: collapse; }
caption { caption-side: bottom; text-align: start; padding-top: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem 1.25rem .3rem 0; font-weight: normal; }
tr { border-bottom: 1px solid var(--line); }
tr.detailed { border-bottom: 0; }
thead th, .group th { font-weight: bold; vertical-align: bottom; }
.right { text-align: end; font-variant-numeric: tabular-nums; }
ul { margin: .5rem 0 1.25rem; padding-inline-start: 1.25rem; }
.marked, .notes li { list-style: none; display: flex; gap: .75rem; margin-inline-start: -1.25rem; }
.marked .mark { min-width: 3rem; }
.notes { font-size: .9rem; color: var(--muted); }
.muted { color: var(--muted); }
.good { color: var(--good); }
.warning { color: var(--warning); }
.bad { color: var(--bad); }
.accent { color: var(--accent); }
p.strong { font-weight: bold; }
@media print {
  :root {
    --paper: #fff; --ink: #000; --muted: #444; --line: #999; --link: #000;
    --good: #000; --warning: #000; --bad: #000; --accent: #000;
  }
  @page { margin: 2cm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tr, li, dl div { break-inside: avoid; }
  h1, h2, h3, tr.detailed, tr.group { break-after: avoid; }
  a[href]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
