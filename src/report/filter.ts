/** Looks through the checks of the page. Its digest stands in the page's content policy: no other script may run. */
export const FILTER_SCRIPT = `
const form = document.querySelector('form');
const rows = [...document.querySelectorAll('tr[data-outcome]')];
const groups = [...document.querySelectorAll('details.checks')];
const count = form.querySelector('output');
const wasOpen = new Map();
const apply = () => {
  const words = form.elements.text.value.trim().toLowerCase();
  const wanted = new Set([...form.querySelectorAll('input[type=checkbox]:checked')].map(({ value }) => value));
  const all = words === '' && wanted.size === form.querySelectorAll('input[type=checkbox]').length;
  let shown = 0;
  for (const row of rows) {
    row.hidden = !wanted.has(row.dataset.outcome) || !row.textContent.toLowerCase().includes(words);
    if (!row.hidden) shown++;
  }
  for (const group of groups) {
    group.hidden = group.querySelector('tr[data-outcome]:not([hidden])') === null;
    if (!all) group.open = !group.hidden;
  }
  count.textContent = shown + ' of ' + rows.length + ' findings';
};
form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
form.hidden = false;
apply();
addEventListener('beforeprint', () => {
  for (const each of document.querySelectorAll('details')) { wasOpen.set(each, each.open); each.open = true; }
});
addEventListener('afterprint', () => {
  for (const [each, open] of wasOpen) each.open = open;
});
`;

const OUTCOMES = ['fail', 'unknown', 'warn', 'pass', 'not-applicable', 'waived'] as const;

/** Hidden until the script runs: without it the page shows everything. */
export const FILTER_FORM = `<form role="search" hidden><label>Search the checks <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<fieldset><legend>Outcome</legend>${OUTCOMES.map((outcome) => `<label><input type="checkbox" value="${outcome}" checked> ${outcome.replace('-', ' ')}</label>`).join(' ')}</fieldset><output></output></form>`;
