import type { Plan, PlanRole } from '../../src/evidence/plan.ts';
import { DAY, stamp } from '../../src/policy/calendar.ts';
import { askKey, type Ask, type Reply } from '../../src/rollout/ask.ts';
import { readCommand } from '../../src/rollout/command.ts';
import { decide } from '../../src/rollout/decide.ts';
import { NO_HEAD, sealed, type EventBody, type LedgerEvent } from '../../src/rollout/event.ts';
import { NO_HEALTH_DATA, type Facts, type MetricFact, type Person } from '../../src/rollout/facts.ts';
import { fold } from '../../src/rollout/fold.ts';
import type { Rollout } from '../../src/rollout/rollout.ts';
import { situation, type Situation } from '../../src/rollout/situation.ts';
import { planWith } from './rollout-plan.ts';

export const BOT = 'github-actions[bot]';
export const DIGEST = `sha256:${'77d0'.repeat(16)}`;
export const OTHER_DIGEST = `sha256:${'b3e8'.repeat(16)}`;
const PLAN_DIGEST = `sha256:${'ab'.repeat(32)}`;

export const DRAFTED: Extract<EventBody, { type: 'drafted' }>['data'] = {
  contentDigest: DIGEST, packageDigest: `sha256:${'19ab'.repeat(16)}`, driverVer: { date: '2026-11-10', version: '3.2.1.0' }, package: 'contoso-nic', asset: 'contoso-nic-3.2.1.0.cab', tag: 'v3.2.1.0', commit: 'c0ffee'.repeat(6),
  plan: PLAN_DIGEST, policy: 'seed', tool: '0.1.0', verdict: 'v1', rings: [
    { id: 'internal', phase: 'pilot' }, { id: 'canary', phase: 'gradual' }, { id: 'early', phase: 'gradual' }, { id: 'wide', phase: 'gradual' }, { id: 'full', phase: 'full' },
  ],
  excluded: [{ login: 'author', why: 'package-author' }, { login: 'starter', why: 'workflow-initiator' }],
  rollback: { asset: 'contoso-nic-rb-3.2.2.0.cab', contentDigest: OTHER_DIGEST, driverVer: { date: '2026-11-11', version: '3.2.2.0' } },
};

const RULES = ['HLK-002', 'HLK-003', 'TEST-001', 'TEST-002', 'TEST-003', 'TEST-004', 'HLK-005', 'HLK-006', 'HLK-007', 'TEST-005', 'SAST-001', 'SAST-004', 'TEST-007', 'DEP-001', 'DEP-006', 'TGT-001', 'TGT-002', 'TGT-003', 'TGT-005', 'CHAN-005'];

const good = (id: string, observed: number): MetricFact => ({
  id, status: 'pass', required: true, failed: Math.floor(observed / 500), observed, lnE: -1200, sentence: 'at most 0.4 % with 95 % certainty, bar 1 %', baseline: { failed: 376, observed: 171_204 }, bar: '≤ 1 %',
});

/** Logins of the plan's owners, and a few others. */
const ROLES: Readonly<Record<string, readonly PlanRole[]>> = {
  lee: ['release-manager'], mira: ['release-manager'], carol: ['engineering'], dana: ['quality'], noor: ['quality'], frank: ['business'], sam: ['support'], alice: ['emergency'], bob: ['emergency'],
  author: ['release-manager', 'quality'], both: ['release-manager', 'quality'], writer: [], reader: [], stranger: [],
};

export const personOf = (login: string): Person => ({ login, roles: ROLES[login] ?? [], writes: !['reader', 'stranger'].includes(login), belongs: login !== 'stranger', unread: [] });

/** A rollout and what surrounds it, without GitHub: entries are sealed and folded as they would be read back. */
export class World {
  readonly plan: Plan;
  now: number;
  readonly events: LedgerEvent[] = [];
  readonly replies: { readonly key: string; readonly reply: Reply }[] = [];
  readonly asks: Ask[] = [];
  change: Partial<Facts> = {};
  /** The gate runs on the asset with every run, unless a test says when it last did. */
  evaluatedAt: number | undefined;
  devices = 0;
  metrics: readonly MetricFact[] = [];
  #comment = 2000;

  constructor(plan: Plan = planWith(), now = '2026-11-16T17:00:00Z', drafted: Partial<typeof DRAFTED> = {}) {
    this.plan = plan;
    this.now = Date.parse(now);
    const rings = plan.rings.map(({ id, phase }) => ({ id, phase }));
    this.append({ type: 'drafted', actor: { kind: 'bot', login: BOT }, data: { ...DRAFTED, rings, ...drafted } });
  }

  append(body: EventBody): void {
    this.events.push(sealed(body, { rollout: 'contoso-nic-3.2.1.0', seq: this.events.length, prev: this.events.at(-1)?.hash ?? NO_HEAD, at: stamp(this.now), run: '482/1' }, undefined));
  }

  get rollout(): Rollout {
    const rollout = fold(this.events);
    if (rollout === undefined) throw new Error('nothing was drafted');
    return rollout;
  }

  get facts(): Facts {
    return {
      now: this.now, lint: [], plan: PLAN_DIGEST, damages: [], asset: DIGEST,
      verdict: { id: 'v1', decision: 'go', stage: 'release', contentDigest: DIGEST, evaluatedAt: this.evaluatedAt ?? this.now, blocking: 0, policy: 'seed' },
      findings: RULES.map((rule) => ({ rule, outcome: 'pass', waived: false })), rollback: { valid: true, text: 'contoso-nic-rb-3.2.2.0.cab is newer, signed and covers the same devices' },
      health: { ...NO_HEALTH_DATA, metrics: this.metrics, asOf: this.now - 4 * 3_600_000, data: 'd1', devices: this.devices, coverage: 92, gap: 24 }, newer: undefined, followUpOpen: false, ...this.change,
    };
  }

  get situation(): Situation {
    return situation(this.plan, this.rollout, this.facts);
  }

  /** Somebody comments; on the tracking issue unless a ring is named. */
  say(login: string, text: string, on = 'start', change: Partial<Ask> = {}): this {
    this.#comment++;
    this.asks.push({ source: { kind: 'comment', id: String(this.#comment) }, on, issue: 40, person: personOf(login), isBot: false, said: readCommand(text), at: this.now, edited: false, head: this.rollout.head.slice(0, 8), ...change });
    return this.run();
  }

  later(days: number): this {
    this.now += days * DAY;
    return this.run();
  }

  /** Decides until there is nothing left to decide. */
  run(): this {
    for (let step = 0; step < 50; step++) {
      const replied = new Set(this.replies.map(({ key }) => key));
      const decision = decide(this.plan, this.rollout, this.facts, { asks: this.asks, replied }, BOT);
      if (decision === undefined) return this;
      if (decision.kind === 'append') this.append(decision.event);
      else this.replies.push({ key: askKey(decision.ask), reply: decision.reply });
    }
    throw new Error('it never comes to rest');
  }

  /** Codes of the guards that the last reply names. */
  get refused(): readonly string[] {
    return [...new Set(this.replies.at(-1)?.reply.missing.map(({ code }) => code) ?? [])];
  }

  get story(): readonly string[] {
    return this.events.map(({ type, ring, actor }) => `${type}${ring === undefined ? '' : ` ${ring}`}${actor.kind === 'user' ? ` by ${actor.login}` : ''}`);
  }

  /** Today on the plan's calendar. */
  get today(): string {
    return new Date(this.now - 8 * 3_600_000).toISOString().slice(0, 10);
  }

  tick(login: string, ...items: readonly string[]): this {
    for (const item of items) this.say(login, `/driver-gate record review item=${item} on=${this.today}`);
    return this;
  }

  /** Everything that the start asks of people. */
  start(): this {
    this.tick('dana', 'start.drill').tick('carol', 'start.coupling').tick('sam', 'start.notes');
    for (const login of ['carol', 'dana', 'frank', 'lee']) this.say(login, '/driver-gate promote');
    return this;
  }

  healthy(devices: number): this {
    this.devices = devices;
    this.metrics = [good('kmc', devices), { ...good('pnp2d', devices), bar: '≤ 5 %' }, { ...good('install', devices), bar: '≥ 95 %' }, { ...good('heartbeat', devices), required: false, bar: '≤ 5 %' }];
    return this.run();
  }

  pilot(): this {
    this.healthy(700).later(4).tick('dana', 'internal.feedback', 'internal.drill').tick('lee', 'internal.oncall');
    return this.say('lee', '/driver-gate record label id=1152921505 audience=test-registry-key');
  }

  gradual(ring: string, devices: number, percent: number): this {
    this.healthy(devices).say('lee', `/driver-gate record throttle percent=${percent}`);
    this.later(6).tick('dana', `${ring}.reports`).tick('sam', `${ring}.support`).tick('lee', `${ring}.pace`);
    return this;
  }
}
