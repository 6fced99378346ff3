/** Style of the HTML report; its digest stands in the page's content policy. */
export const STYLE = `
:root { color-scheme: light dark; --bad: #b42318; --doubt: #7a5af8; --warn: #b54708; --good: #067647; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --bad: #f97066; --doubt: #bdb4fe; --warn: #fdb022; --good: #47cd89; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1rem; }
header { border-left: .5rem solid var(--good); padding: .25rem 1rem; }
header.no-go { border-color: var(--bad); }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin-top: 2rem; font-size: 1.2rem; }
code { font: .9em/1.4 ui-monospace, monospace; }
h1, p, li, code { overflow-wrap: anywhere; }
td code { overflow-wrap: break-word; }
.id, .status { white-space: nowrap; }
@media (max-width: 40rem) { td code { overflow-wrap: anywhere; } }
.facts { opacity: .75; font-size: .9rem; }
.fixes > li { margin-bottom: 1.25rem; }
.fixes p, .fixes ul { margin: .125rem 0; }
.fail { color: var(--bad); }
.unknown { color: var(--doubt); }
.warn { color: var(--warn); }
.notice { border: 1px solid var(--line); padding: .5rem 1rem; }
.groups { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; }
.groups li { color: inherit; border: 1px solid var(--line); border-bottom-width: .25rem; padding: .25rem .75rem; }
.groups b { display: block; }
.where { display: block; }
.groups .fail { border-bottom-color: var(--bad); }
.groups .unknown { border-bottom-color: var(--doubt); }
.groups .warn { border-bottom-color: var(--warn); }
.groups .pass { border-bottom-color: var(--good); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid var(--line); }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: 600; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; }
form[hidden], [hidden] { display: none; }
form input[type=search] { font: inherit; padding: .25rem .5rem; min-width: 16rem; }
fieldset { border: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .25rem .75rem; }
:focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }
@media print { form { display: none; } details > * { display: block; } }
`;
