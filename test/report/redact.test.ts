import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runnerEffects } from '../../src/commands/deliver.ts';
import { INPUT_NAMES, readInputs } from '../../src/commands/action-inputs.ts';
import { renderComment } from '../../src/report/comment.ts';
import { inPublic, redacted, redactor } from '../../src/report/redact.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { aFinding, aPackage, aVerdict } from '../support/verdicts.ts';

const ID = 'PCI\\VEN_1234&DEV_0001&SUBSYS_00011234';
const SUBJECT = 'CN=Contoso Ltd, O=Contoso Ltd, L=Redmond, S=Washington, C=US, 2.5.4.15="Private, Organization"';
const PATH = 'out/secret-project/amd64/ContosoAudio.sys';
const SECRETS = [ID, 'VEN_1234', 'Redmond', 'Private', 'secret-project', 'D:\\agents\\secret', 'agents'];

const secret = aVerdict([
  aFinding('TGT-001', { outcome: 'fail', package: 'audio', message: `${ID} is restricted`, subject: ID, file: 'amd64/ContosoAudio.inf', line: 7 }),
  aFinding('SIGN-007', { outcome: 'fail', package: 'audio', message: `the kernel binary is signed by ${SUBJECT}; Microsoft did not sign it`, file: 'amd64/ContosoAudio.sys', subject: 'amd64/ContosoAudio.sys' }),
  aFinding('PE-006', { outcome: 'fail', package: 'audio', message: `${PATH} was built at D:\\agents\\secret\\x64\\ContosoAudio.pdb`, remedy: `Look at ${PATH}.` }),
], { redact: true, packages: [aPackage({ name: 'audio', path: 'out/secret-project', release: { hardwareIds: [ID.toLowerCase()], targets: [], tests: [] } })], notices: [`${PATH} was looked at.`] });

const leaks = (text: string): readonly string[] => SECRETS.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

describe('a verdict that keeps its secrets in public', () => {
  const marker = { key: 'k', run: 1, attempt: 1, sha: 'abc', digest: 'd', fingerprints: [] };
  const inputs = readInputs(() => '');

  it.each([
    ['the comment', () => renderComment(inPublic(secret), {}, marker)],
    ['the job summary', () => renderSummary(inPublic(secret), {}, 'report.html')],
    ['the log', () => renderText(inPublic(secret), { columns: 120 })],
    ['annotations of places outside of the repository', () => JSON.stringify(runnerEffects(secret, inputs, {}, () => undefined))],
  ])('says nothing of them in %s', (_, render) => {
    const text = render();
    expect(leaks(text)).toEqual([]);
    for (const kept of ['TGT-001', 'SIGN-007', 'ContosoAudio.sys']) expect(text).toContain(kept);
  });

  it('keeps annotations on the lines of the repository', () => {
    const effects = runnerEffects(secret, inputs, {}, (file, line) => ({ file, line }));
    expect(effects).toContainEqual({ kind: 'annotation', annotation: expect.objectContaining({ file: 'out/secret-project/amd64/ContosoAudio.inf', line: 7, title: 'TGT-001 (hardware id) is restricted' }) });
  });

  it('leaves what decides as it is', () => {
    const shown = redacted(secret);
    for (const member of ['decision', 'counts', 'blocking'] as const) expect(shown[member]).toEqual(secret[member]);
    expect(shown.findings.map(({ rule, outcome, fingerprint }) => [rule, outcome, fingerprint])).toEqual(secret.findings.map(({ rule, outcome, fingerprint }) => [rule, outcome, fingerprint]));
  });

  it('is asked for by the policy: else everything is said', () => {
    expect(inPublic({ ...secret, redact: undefined }).findings).toEqual(secret.findings);
    expect(INPUT_NAMES).not.toContain('redact');
  });

  it('leaves no hardware id whole, whatever stands around it', () => {
    const redact = redactor(aVerdict([]));
    const word = fc.stringMatching(/^[A-Za-z0-9_&{}-]{1,12}$/);
    fc.assert(fc.property(fc.stringMatching(/^[A-Za-z0-9_{}-]{1,12}$/), word, fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (bus, device, before, after) => {
      expect(redact(`${before} ${bus}\\${device} ${after}`)).not.toContain(`${bus}\\${device}`);
    }), { numRuns: 2000 });
  });
});
