import type { JsonStream } from '../json/stream.ts';
import { descriptorOf } from './descriptor.ts';
import { clip, fieldsOf, listOf, textOf, type Fields } from './fields.ts';
import { overridesOf, type Override } from './level.ts';
import type { SarifLimits } from './limits.ts';
import type { SarifArtifact, SarifComponent, SarifDescriptor, SarifNotification } from './model.ts';
import { Notifications } from './notifications.ts';
import { Tally } from './tally.ts';

const EMPTY: SarifDescriptor = { id: '', guid: undefined, name: undefined, level: undefined, enabled: false };
const NO_DIGEST: SarifArtifact = { uri: undefined, sha256: undefined };
const HEX64 = /^[0-9a-f]{64}$/;

interface Invocation {
  readonly successful: boolean | undefined;
  readonly rules: readonly Override[];
  readonly notifications: readonly Override[];
}

/** A run as far as it has been read; members may come in any order, so nothing refers to anything yet. */
export class RunReader {
  readonly #json: JsonStream;
  readonly #limits: SarifLimits;
  readonly tally: Tally;
  readonly notifications: Notifications;
  readonly problems: string[] = [];
  readonly extensions: SarifComponent[] = [];
  readonly invocations: Invocation[] = [];
  readonly artifacts: SarifArtifact[] = [];
  readonly revisions: string[] = [];
  driver: SarifComponent | undefined;
  automation: string | undefined;
  computed = false;
  #descriptors = 0;
  #overrides = 0;
  #notifications = 0;

  constructor(json: JsonStream, limits: SarifLimits) {
    const fail = (message: string): never => json.fail(message);
    this.#json = json;
    this.#limits = limits;
    this.tally = new Tally(json, limits.groups);
    this.notifications = new Notifications(limits.groups, fail);
  }

  /** Reads the object that comes next in the stream. `results` counts those of runs before this one. */
  read(resultsBefore: number): void {
    for (const name of this.#json.members()) this.#member(name, resultsBefore);
  }

  #member(name: string, resultsBefore: number): void {
    const json = this.#json;
    if (name === 'results') this.#results(resultsBefore);
    else if (name === 'tool') this.#tool();
    else if (name === 'invocations') this.#list('invocations', this.#limits.invocations, () => this.#invocation());
    else if (name === 'artifacts') this.#list('artifacts', this.#limits.artifacts, () => this.#artifact());
    else if (name === 'automationDetails') this.automation = textOf(fieldsOf(json.take())['id']);
    else if (name === 'versionControlProvenance') this.#provenance(json.take());
    else if (name === 'externalPropertyFileReferences') this.#external(fieldsOf(json.take()));
    else json.skip();
  }

  #results(before: number): void {
    if (this.#json.kind() !== 'list') {
      if (this.#json.take() !== null) this.problems.push('results is no list');
      return;
    }
    this.computed = true;
    this.#json.items(() => {
      if (before + this.tally.count >= this.#limits.results) this.#json.fail(`more than ${this.#limits.results} results`);
      if (this.#json.kind() === 'object') this.tally.next();
      else this.#odd('a result');
    });
  }

  #tool(): void {
    if (!this.#isObject('tool')) return;
    for (const name of this.#json.members()) {
      if (name === 'driver') {
        if (this.#isObject('the tool\'s driver')) this.driver = this.#component();
      } else if (name === 'extensions') this.#list('extensions', this.#limits.extensions, () => {
        // Extensions are pointed to by their position, so one that cannot be read keeps its place.
        this.extensions.push(this.#isObject('an extension') ? this.#component() : { name: '', guid: undefined, version: undefined, rules: [], notifications: [] });
      });
      else this.#json.skip();
    }
  }

  #component(): SarifComponent {
    const texts = new Map<string, string | undefined>();
    const rules: SarifDescriptor[] = [];
    const notifications: SarifDescriptor[] = [];
    for (const name of this.#json.members()) {
      if (name === 'rules') this.#list('rules', this.#limits.descriptors, () => this.#descriptor(rules));
      else if (name === 'notifications') this.#list('notifications', this.#limits.descriptors, () => this.#descriptor(notifications));
      else if (name === 'name' || name === 'guid' || name === 'semanticVersion' || name === 'version') texts.set(name, textOf(this.#json.take()));
      else this.#json.skip();
    }
    return { name: texts.get('name') ?? '', guid: texts.get('guid'), version: texts.get('semanticVersion') ?? texts.get('version'), rules, notifications };
  }

  #descriptor(into: SarifDescriptor[]): void {
    if (++this.#descriptors > this.#limits.descriptors) this.#json.fail(`more than ${this.#limits.descriptors} rules in one run`);
    const descriptor = descriptorOf(this.#json.take());
    if (descriptor === undefined) this.#problem('a rule or notification has no id');
    into.push(descriptor ?? EMPTY);
  }

  #invocation(): void {
    if (!this.#isObject('an invocation')) {
      this.invocations.push({ successful: undefined, rules: [], notifications: [] });
      return;
    }
    const position = this.invocations.length;
    const small = new Map<string, unknown>();
    for (const name of this.#json.members()) {
      if (name === 'toolExecutionNotifications') this.#list(name, this.#limits.notifications, () => this.#notification('execution', position));
      else if (name === 'toolConfigurationNotifications') this.#list(name, this.#limits.notifications, () => this.#notification('configuration', position));
      else if (name === 'executionSuccessful' || name === 'ruleConfigurationOverrides' || name === 'notificationConfigurationOverrides') small.set(name, this.#json.take());
      else this.#json.skip();
    }
    const fields: Fields = Object.fromEntries(small);
    this.#overrides += listOf(fields['ruleConfigurationOverrides']).length + listOf(fields['notificationConfigurationOverrides']).length;
    if (this.#overrides > this.#limits.descriptors) this.#json.fail(`more than ${this.#limits.descriptors} rules are changed in one run`);
    const successful = fields['executionSuccessful'];
    if (successful !== undefined && typeof successful !== 'boolean') this.#problem('executionSuccessful is neither true nor false');
    this.invocations.push({
      successful: typeof successful === 'boolean' ? successful : undefined,
      rules: overridesOf(fields, 'ruleConfigurationOverrides'), notifications: overridesOf(fields, 'notificationConfigurationOverrides'),
    });
  }

  #notification(about: SarifNotification['about'], invocation: number): void {
    if (++this.#notifications > this.#limits.notifications) this.#json.fail(`more than ${this.#limits.notifications} notifications in one run`);
    this.notifications.add(this.#json.take(), about, invocation);
  }

  #artifact(): void {
    const fields = fieldsOf(this.#json.take());
    const sha256 = Object.entries(fieldsOf(fields['hashes'])).find(([name]) => name.toLowerCase().replace('-', '') === 'sha256')?.[1];
    const hex = typeof sha256 === 'string' ? sha256.toLowerCase() : '';
    // Source files are many and without digests: only their number matters.
    this.artifacts.push(HEX64.test(hex) ? { uri: textOf(fieldsOf(fields['location'])['uri']), sha256: hex } : NO_DIGEST);
  }

  #provenance(value: unknown): void {
    for (const each of listOf(value).slice(0, 100)) {
      const revision = textOf(fieldsOf(each)['revisionId']);
      if (revision !== undefined) this.revisions.push(revision);
    }
  }

  /** Parts of a run may stand in files of their own (section 3.14.2); none of them is ever opened. */
  #external(references: Fields): void {
    for (const part of ['results', 'driver', 'extensions', 'invocations']) if (references[part] !== undefined && references[part] !== null) this.#problem(`${part} of the run stand in another file, which is not read`);
  }

  #list(what: string, limit: number, each: () => void): void {
    if (this.#json.kind() !== 'list') {
      if (this.#json.take() !== null) this.#problem(`${what} is no list`);
      return;
    }
    let count = 0;
    this.#json.items(() => {
      if (++count > limit) this.#json.fail(`more than ${limit} ${what} in one run`);
      each();
    });
  }

  #isObject(what: string): boolean {
    if (this.#json.kind() === 'object') return true;
    this.#odd(what);
    return false;
  }

  #odd(what: string): void {
    this.#json.skip();
    this.#problem(`${what} is no object`);
  }

  #problem(message: string): void {
    const clipped = clip(message);
    if (!this.problems.includes(clipped)) this.problems.push(clipped);
  }
}

