import type { Evidence } from '../../evidence/evidence.ts';
import { namedCatalogs } from '../catalogs.ts';
import { defineRule, fail, pass, unknown, type Context } from '../rule.ts';
import { labelName, labelsOf } from '../shipping-labels.ts';

type Looked = Pick<Evidence, 'catalog' | 'hlkx' | 'cabinet' | 'inf' | 'shipping-label'>;

/** What comes back for a cabinet without lab results is attested; a folder or an HLK package is not submitted that way. */
const willBeAttested = ({ cabinet, hlkx }: Looked, { stage }: Context): boolean => stage === 'submission' && cabinet.length > 0 && hlkx.length === 0;

/** Only of what can be read for certain: an unreadable catalog is left to the check of readings. */
const isAttested = ({ catalog, inf }: Looked): boolean =>
  namedCatalogs(inf.flatMap((found) => (found.ok ? [found] : [])), catalog.flatMap((found) => (found.ok ? [found] : []))).some(({ value }) => value.grade === 'attested');

export const attestedStaysWithTestAudiences = defineRule({
  id: 'CHAN-005',
  family: 'channel',
  title: 'Attested packages only to test audiences',
  seed: ['S16', 'S25'],
  stages: ['submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
  waivable: false,
  remedy: 'Restrict the label, or obtain WHQL.',
  why: 'Microsoft signs an attested package without seeing a single test. That is enough for machines whose owners agreed to try it, and since March 2023 not for retail devices on Windows Update: there it is refused, or reaches people who were promised a certified driver.',
  authority: 'Microsoft Learn: publishing-restrictions, code-signing-reqs, publishing-for-test-distribution',
  applies: (found, context) => {
    const readable = found.catalog.every(({ ok }) => ok);
    if (context.stage === 'release' && (found.catalog.length === 0 || !readable)) return true;
    return willBeAttested(found, context) || isAttested(found) || !readable ? true : 'the package is not attested';
  },
  needs: ['policy'],
  uses: ['catalog', 'inf', 'shipping-label', 'hlkx', 'cabinet'],
  *check({ catalog, 'shipping-label': labels }, { stage }) {
    if (stage === 'release' && catalog.length === 0) {
      yield unknown('the package has no catalog, so whether it is attested cannot be told', { subject: 'catalog', cause: 'absent:catalog', remedy: 'Gate the package that came back from signing: it holds the catalog.' });
      return;
    }
    const all = labelsOf(labels);
    const published = all.filter(({ label }) => label.destination !== 'anotherPartner');
    const why = stage === 'submission' && catalog.length === 0 ? 'a cabinet without HLK results comes back attested' : 'the package is attested';
    if (published.length === 0) {
      yield all.length > 0 ? pass(`${why}, and no label publishes it`, { subject: 'shipping label' })
        : unknown(`${why}, and without a shipping label nobody can tell who gets it`, { subject: 'shipping-label', cause: 'absent:shipping-label', remedy: 'Hand over the shipping label as JSON (--results), restricted to CoDev or Test Registry Key.' });
    }
    for (const { file, label } of published) {
      if (label.restrictedToAudiences.length === 0) yield fail(`${why}, and the label ${labelName(label)} goes to everybody`, { file, subject: labelName(label), remedy: 'Add to targeting of the label: `"restrictedToAudiences": [<id of CoDev or Test Registry Key>]`, or submit HLK results.' });
      else yield pass(`${why}, and the label ${labelName(label)} is restricted to an audience`, { file, subject: labelName(label) });
    }
  },
});
