import { done, invalid, notFound, paged, text, texts, type Answer, type Call, type Route } from '../route.ts';
import type { GitHubState } from '../state.ts';
import type { StoredLabel } from '../stored.ts';
import { issueOf, mayChange, notAccessible, READ, WRITE } from './issue.ts';

const MAX_NAME = 50;
const MAX_DESCRIPTION = 100;

const find = (state: GitHubState, name: string): StoredLabel | undefined => state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());

const showIn = (state: GitHubState) => ({ id, name, color, description }: StoredLabel): unknown =>
  ({ id, node_id: `L_${id}`, url: `https://api.github.example/repos/${state.repository}/labels/${encodeURIComponent(name)}`, name, color, description, default: false });

/** Labels of an issue, as it shows them. */
export const labelsOf = (state: GitHubState, names: readonly string[]): readonly unknown[] =>
  names.flatMap((name) => {
    const label = find(state, name);
    return label === undefined ? [] : [showIn(state)(label)];
  });

/** Each name once, in the spelling of the label; a label that is not there yet is made. */
export const makeLabels = (state: GitHubState, names: readonly string[]): string[] => [...new Set(names.map((name) => (find(state, name) ?? state.addLabel(name)).name))];

const wrong = (call: Call): Answer | undefined => {
  const { name = 'x', color = '000000', description = '' } = { name: text(call, 'name') ?? text(call, 'new_name'), color: text(call, 'color'), description: text(call, 'description') };
  if (name === '' || [...name].length > MAX_NAME) return invalid('name', 'has a wrong length', 'invalid');
  if (!/^[0-9a-f]{6}$/i.test(color)) return invalid('color', 'must be six hexadecimal digits', 'invalid');
  return [...description].length > MAX_DESCRIPTION ? invalid('description', 'is too long', 'invalid') : undefined;
};

const create = (call: Call): Answer => {
  const { state } = call;
  const name = text(call, 'name') ?? '';
  const refused = wrong(call) ?? (find(state, name) === undefined ? undefined : invalid('name', 'already exists', 'already_exists'));
  return refused ?? { status: 201, body: showIn(state)(state.addLabel(name, text(call, 'color') ?? 'ededed', text(call, 'description') ?? null)) };
};

const update = (call: Call): Answer => {
  const { state } = call;
  const label = find(state, call.parameters['name'] ?? '');
  if (label === undefined) return notFound;
  const refused = wrong(call);
  if (refused !== undefined) return refused;
  const old = label.name;
  label.name = text(call, 'new_name') ?? old;
  label.color = text(call, 'color') ?? label.color;
  label.description = text(call, 'description') ?? label.description;
  for (const issue of state.issues) issue.labels = issue.labels.map((name) => (name === old ? label.name : name));
  return { status: 200, body: showIn(state)(label) };
};

/** @param change new names of an issue's labels, or `undefined` when there is nothing to change */
const relabel = (change: (call: Call, held: readonly string[]) => readonly string[] | undefined) => (call: Call): Answer => {
  const { state } = call;
  const issue = issueOf(call);
  if (issue === undefined) return notFound;
  if (!mayChange(call, issue)) return notAccessible;
  const names = change(call, issue.labels);
  if (names === undefined) return notFound;
  issue.labels = makeLabels(state, names);
  issue.updatedAt = state.now();
  return { status: 200, body: labelsOf(state, issue.labels) };
};

const without = ({ parameters: { name = '' } }: Call, held: readonly string[]): readonly string[] | undefined =>
  held.some((one) => one.toLowerCase() === name.toLowerCase()) ? held.filter((one) => one.toLowerCase() !== name.toLowerCase()) : undefined;

const byName = (call: Call, use: (label: StoredLabel) => Answer): Answer => {
  const label = find(call.state, call.parameters['name'] ?? '');
  return label === undefined ? notFound : use(label);
};

export const labels: readonly Route[] = [
  { operation: 'issues/list-labels-for-repo', permissions: READ, answer: (call) => paged(call, call.state.labels, showIn(call.state)) },
  { operation: 'issues/get-label', permissions: READ, answer: (call) => byName(call, (label) => ({ status: 200, body: showIn(call.state)(label) })) },
  { operation: 'issues/create-label', permissions: WRITE, answer: create },
  { operation: 'issues/update-label', permissions: WRITE, answer: update },
  {
    operation: 'issues/delete-label', permissions: WRITE,
    answer: (call) => byName(call, (label) => {
      call.state.labels.splice(call.state.labels.indexOf(label), 1);
      for (const issue of call.state.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
      return done;
    }),
  },
  {
    operation: 'issues/list-labels-on-issue', permissions: READ,
    answer: (call) => {
      const issue = issueOf(call);
      return issue === undefined ? notFound : paged(call, labelsOf(call.state, issue.labels), (label) => label);
    },
  },
  { operation: 'issues/add-labels', permissions: WRITE, answer: relabel((call, held) => [...held, ...(texts(call, 'labels') ?? [])]) },
  { operation: 'issues/set-labels', permissions: WRITE, answer: relabel((call) => texts(call, 'labels') ?? []) },
  { operation: 'issues/remove-label', permissions: WRITE, answer: relabel(without) },
];
