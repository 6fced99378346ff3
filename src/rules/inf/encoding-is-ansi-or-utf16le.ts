import { inInf } from '../inf-diagnostics.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

const OBSERVE = { pass, warn, fail };

export const encodingIsAnsiOrUtf16le = defineRule({
  id: 'INF-001',
  family: 'inf',
  title: 'Encoding is ANSI(ASCII) or UTF-16LE',
  seed: ['S07'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Save the INF as UTF-16 LE with byte order mark.',
  why: 'Windows reads an INF as UTF-16LE or in the code page of the machine it runs on, nothing else. UTF-8 text turns into other characters there, a big-endian file cannot be read at all, and the same file looks perfect in every editor.',
  authority: 'Microsoft Learn: general-guidelines-for-inf-files; InfVerif 1003; microsoft/Windows-driver-samples 4afd989f (1001 caused by encoding)',
  needs: ['inf'],
  *check({ inf }) {
    for (const { file, value: { encoding } } of inf) {
      const place = encoding.place ?? { line: 1, column: 1 };
      const where = encoding.status === 'pass' ? { file } : inInf(file, place);
      yield OBSERVE[encoding.status](encoding.status === 'fail' ? `${encoding.reason} (InfVerif 1003)` : encoding.reason, where);
    }
  },
});
