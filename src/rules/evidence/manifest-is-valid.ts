import { NO_CLAIMS } from '../manifests.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, type Where } from '../rule.ts';

const placed = (file: string, line: number | undefined, column?: number): Where => ({ file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) });

export const manifestIsValid = defineRule({
  id: 'EVID-004',
  family: 'evidence',
  title: 'Manifest schema-valid, artifacts exist',
  seed: ['S06'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Fix the line shown.',
  why: 'A misspelt key changes nothing silently, and a report that is not there cannot be looked at by anybody. So a manifest is understood completely or not at all, and each file it rests on is there with the digest it states.',
  authority: 'JSON Schema of the manifest (`driver-gate schema evidence`); YAML 1.2: duplicate keys are an error',
  applies: ({ claims }) => (claims.length === 0 ? NO_CLAIMS : true),
  needs: ['claims'],
  *check({ claims }) {
    for (const { file, value: { claims: all, problems, artifacts } } of claims) {
      const broken = artifacts.filter(({ found, sha256 }) => found !== sha256);
      for (const { message, line, column } of problems) yield fail(message, placed(file, line, column));
      for (const { claim, path, line, sha256, found } of broken) {
        yield fail(found === undefined ? `claim ${claim} rests on ${path}, which is not there` : `claim ${claim} rests on ${path} with SHA-256 ${sha256.slice(0, 12)}, but the file there has ${found.slice(0, 12)}`, {
          ...placed(file, line), subject: claim, remedy: found === undefined ? `Hand over ${path} beside the manifest.` : 'Attest the file that is there, or hand over the one that was attested.',
        });
      }
      if (problems.length + broken.length === 0) yield pass(`${counted(all.length, 'claim')} and ${counted(artifacts.length, 'artifact')}, all as stated`, { file });
    }
  },
});
