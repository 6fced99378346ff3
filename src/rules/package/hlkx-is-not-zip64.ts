import { defineRule, fail, pass } from '../rule.ts';

export const hlkxIsNotZip64 = defineRule({
  id: 'PKG-010',
  family: 'package',
  title: 'HLK package is readable and not Zip64',
  seed: ['S11'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'off', dev: 'off' },
  waivable: false,
  remedy: 'Unpack and zip again without Zip64, then rename to .hlkx and sign again.',
  why: 'Partner Center refuses an HLK package that needs the 64-bit extensions of ZIP. It says so only after the upload, which may take hours.',
  authority: 'Microsoft Learn: hardware-submission-create, on the error Zip64; PKWARE APPNOTE 6.3.10, section 4.3.14',
  applies: ({ hlkx }) => (hlkx.length === 0 ? 'the submission holds no HLK package' : true),
  needs: ['hlkx'],
  *check({ hlkx }) {
    for (const { file, value: { container } } of hlkx) {
      const where = { file, subject: file, cause: file };
      yield container.zip64 ? fail('the package uses Zip64, which Partner Center refuses', where) : pass(`${container.entries} entries without Zip64`, where);
    }
  },
});
