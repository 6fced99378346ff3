import { describe, expect, it } from 'vitest';
import { viewOf, type RolloutView } from '../../../src/report/rollout/view.ts';
import { MAX_BODY, readBoxes, readNotes } from '../../../src/report/rollout/checklist.ts';
import { renderEntry } from '../../../src/report/rollout/entry.ts';
import { readIssueMarker, readReplyMarker } from '../../../src/report/rollout/marker.ts';
import { promotionTitle, renderPromotion } from '../../../src/report/rollout/promotion.ts';
import { renderReply } from '../../../src/report/rollout/reply.ts';
import { renderTracking, trackingTitle } from '../../../src/report/rollout/tracking.ts';
import { World } from '../../support/rollout-world.ts';

const NUMBERS = new Map(['internal', 'canary', 'early', 'wide', 'full'].map((ring, index) => [ring, 41 + index] as const));
const viewed = ({ plan, rollout, facts }: World): RolloutView => viewOf(plan, rollout, facts, { tracking: 40, issues: NUMBERS, subIssues: false });

const baking = (): World => {
  const world = new World().start().pilot().say('dana', '/driver-gate promote internal').say('lee', '/driver-gate promote internal');
  return world.healthy(4000).say('lee', '/driver-gate record throttle percent=1').later(2).tick('dana', 'canary.reports');
};
const paused = (): World => {
  const world = baking();
  world.metrics = world.metrics.map((metric) => (metric.id === 'kmc' ? { ...metric, status: 'regressed', failed: 61, lnE: 6021, sentence: 'e-value 412, pause at 100' } : metric));
  return world.run();
};

describe('pages of a rollout', () => {
  it.each<[string, () => string]>([
    ['tracking-draft', () => renderTracking(viewed(new World().run().tick('dana', 'start.drill')))],
    ['tracking-active', () => renderTracking(viewed(baking()), 'Kept by **people**.')],
    ['tracking-paused', () => renderTracking(viewed(paused()))],
    ['tracking-rolled-back', () => renderTracking(viewed(paused().say('alice', '/driver-gate rollback crashes in the field').say('lee', '/driver-gate record action what=cancel-label on=2026-11-22')))],
    ['promotion-pilot', () => renderPromotion(viewed(new World().start().healthy(500)), 'internal')],
    ['promotion-baking', () => renderPromotion(viewed(baking()), 'canary')],
    ['promotion-paused', () => renderPromotion(viewed(paused()), 'canary')],
    ['promotion-promoted', () => renderPromotion(viewed(baking()), 'internal')],
    ['promotion-before-full', () => renderPromotion(viewed(baking()), 'wide')],
    ['promotion-full', () => renderPromotion(viewed(baking()), 'full')],
    ['reply-refused', () => { const world = baking().say('lee', '/driver-gate promote wide'); return renderReply(viewed(world), world.replies.at(-1)?.key ?? '', world.replies.at(-1)?.reply ?? { kind: 'help', lead: '', missing: [] }); }],
    ['reply-waiting', () => { const world = baking().say('lee', '/driver-gate promote canary'); return renderReply(viewed(world), world.replies.at(-1)?.key ?? '', world.replies.at(-1)?.reply ?? { kind: 'help', lead: '', missing: [] }); }],
    ['reply-mistake', () => { const world = baking().say('lee', '/driver-gate promot'); return renderReply(viewed(world), world.replies.at(-1)?.key ?? '', world.replies.at(-1)?.reply ?? { kind: 'help', lead: '', missing: [] }); }],
    ['reply-status', () => { const world = baking().say('lee', '/driver-gate status'); return renderReply(viewed(world), world.replies.at(-1)?.key ?? '', world.replies.at(-1)?.reply ?? { kind: 'help', lead: '', missing: [] }); }],
    ['entries', () => paused().say('alice', '/driver-gate rollback bad').events.map(renderEntry).join('\n\n---\n\n')],
  ])('%s', async (name, render) => {
    await expect(`${render()}\n`).toMatchFileSnapshot(`../../golden/rollout/${name}.md`);
  });

  it('have plain titles', () => {
    expect([trackingTitle(viewed(baking())), promotionTitle(viewed(baking()), 'early'), promotionTitle(viewed(baking()), 'internal')])
      .toEqual(['Roll out contoso-nic 3.2.1.0', 'Promote contoso-nic 3.2.1.0: early (gradual, 5 %)', 'Promote contoso-nic 3.2.1.0: internal (pilot, test registry key)']);
  });

  it('say on their last line what they are', () => {
    const view = viewed(baking());
    const { seq, head, id } = view.rollout;
    expect(readIssueMarker(renderTracking(view))).toEqual({ rollout: id, ring: undefined, seq, head: head.slice(0, 8) });
    expect(readIssueMarker(renderPromotion(view, 'early'))).toEqual({ rollout: id, ring: 'early', seq, head: head.slice(0, 8) });
    expect(readIssueMarker(`${renderTracking(view)}\nmore`)).toBeUndefined();
    expect(readReplyMarker(renderReply(view, 'comment:2451', { kind: 'help', lead: '', missing: [] }))).toBe('comment:2451');
  });

  it('keep what people wrote, and read boxes by their markers', () => {
    const body = renderPromotion(viewed(baking()), 'canary', 'Call **Sam** first.\n<!-- a comment -->');
    expect(readNotes(body)).toBe('Call **Sam** first.\n<!-- a comment -->');
    const boxes = readBoxes(body);
    expect([boxes.get('canary.reports'), boxes.get('canary.pace'), boxes.get('canary.previous'), boxes.size]).toEqual([true, false, true, 13]);
    expect(readBoxes('- [x] text without a marker\n- [x] <!-- driver-gate:item early.x nonsense -->')).toEqual(new Map());
  });

  it('let no text out of comments, files or the plan do anything', () => {
    const evil = '--> @everyone #1 <img src=x> [a](http://x) ``` | ::error:: \u202e';
    const world = baking().say('writer', `/driver-gate pause ${evil}`);
    const view = viewed(world);
    const texts = [renderTracking(view), renderPromotion(view, 'canary'), ...world.events.map(renderEntry)].join('\n').replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '').replaceAll(/<!-- driver-gate:[a-z]+(?::v1)? [\w .-]* -->/g, '');
    expect(texts).not.toMatch(/@everyone|<img|\]\(http|\u202e/);
  });

  it('fit into an issue, whatever the plan holds', () => {
    const world = baking();
    const metrics = Array.from({ length: 200 }, (_, index) => ({ id: `metric-${index}`, status: 'inconclusive' as const, required: false, failed: 1, observed: 2, lnE: 0, sentence: 'x'.repeat(2000), baseline: undefined, bar: '≤ 1 %' }));
    const view = viewOf(world.plan, world.rollout, { ...world.facts, health: { ...world.facts.health, metrics } }, { tracking: 40, issues: NUMBERS, subIssues: false });
    const body = renderPromotion(view, 'canary', 'n'.repeat(20_000));
    expect(body.length).toBeLessThanOrEqual(MAX_BODY);
    expect(readIssueMarker(body)?.ring).toBe('canary');
  });
});
