/**
 * Style of the exported page: light and dark by the reader's system, forced colours and print looked after. Standings
 * differ by word, mark and line style, never by colour alone.
 */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --quiet: #595959; --rule: #d0d0d0; --card: #f7f7f5; --link: #0b4f94;
  --agrees: #0b5cad; --against: #a34400; --context: #595959; --mark: #fff0c2;
  --line-quiet: var(--quiet); --line-grid: var(--rule); --line-agrees: var(--agrees); --line-against: var(--against); --line-context: var(--context); }
@media (prefers-color-scheme: dark) { :root { --paper: #161616; --ink: #ececec; --quiet: #b4b4b4; --rule: #444; --card: #202020; --link: #8cc4ff;
  --agrees: #75beff; --against: #ffb057; --context: #b4b4b4; --mark: #4a3c00; } }
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --rule: currentColor; --card: var(--paper); } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 56rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
header p, footer, .where, .silence { color: var(--quiet); } header p { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1.25rem 0 .75rem; list-style: none; }
.counts li { border: 1px solid var(--rule); border-radius: .4rem; padding: .45rem .8rem; min-width: 7rem; }
.counts b { display: block; font-size: 1.4rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures { list-style: none; margin: 0; padding: 0; }
.figure { border: 1px solid var(--rule); border-left: .35rem solid var(--context); border-radius: .35rem; padding: .9rem 1.1rem 1rem; margin: 0 0 1rem; background: var(--card); }
.figure.conflict { border-left-style: dashed; border-left-color: var(--against); } .figure.differs { border-left-style: solid; border-left-color: var(--against); }
.figure.agrees { border-left-style: solid; border-left-color: var(--agrees); } .figure.superseded { border-left-style: double; } .figure.unreported { border-left-style: dotted; }
.figure h3, .figure h2 { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; margin: 0; font-size: 1.15rem; }
.standing { font-size: .9rem; font-weight: 600; } .conflict .standing, .differs .standing { color: var(--against); } .agrees .standing { color: var(--agrees); }
.mark { display: inline-block; min-width: 1em; text-align: center; }
.where { margin: .1rem 0 .6rem; font-size: .875rem; }
blockquote { margin: 0 0 .7rem; padding-left: .8rem; border-left: 2px solid var(--rule); } mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
.why { margin: 0 0 .6rem; } .notices { margin: 0 0 .7rem; padding-left: 1.2rem; list-style: disc; } .ignored { font-style: italic; }
.number-line svg { display: block; max-width: 100%; height: auto; margin: .4rem 0 .7rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; } caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-top: 1px solid var(--rule); font-weight: normal; overflow-wrap: normal; } thead th { border-top: 0; color: var(--quiet); } tbody th { font-weight: 600; } .group th { padding-top: .9rem; border-top: 0; color: var(--quiet); }
.stance, .scope, .date { display: block; color: var(--quiet); font-weight: normal; } tr.disputes .stance, tr.differs .stance { color: var(--against); font-weight: 600; } tr.agrees .stance { color: var(--agrees); } table { min-width: 30rem; table-layout: fixed; } th:nth-child(1) { width: 23%; } th:nth-child(2) { width: 19%; } th:nth-child(3) { width: 32%; }
details { margin-top: .7rem; font-size: .875rem; } summary { cursor: pointer; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; font-size: .875rem; }
@media (forced-colors: active) { .figure, .counts li { border-color: CanvasText; } mark { background: Mark; color: MarkText; } }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #333; --card: #fff; --link: #000; --agrees: #003a75; --against: #6e2b00; } body { max-width: none; padding: 0; font-size: 10pt; }
  .figure { break-inside: avoid; } details { display: none; } .skip { display: none; } a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; } }
`.trim();
