import { looksLikePe } from '../../formats/pe/image.ts';
import { bestGrade } from '../../trust/verify.ts';
import { signaturesOf } from '../binary.ts';
import type { Reader } from '../reader.ts';

export const peReader: Reader = {
  format: 'pe',
  looksLike: looksLikePe,
  endings: ['.sys'],
  read({ source, facts, examined, trust }) {
    const { image, checksumValid, malformed } = examined;
    if (image === undefined) return { ...facts, format: 'pe', value: undefined, problems: [malformed ?? 'it is not a PE image'] };
    const signatures = signaturesOf(source, image, examined.digests, trust);
    const problems = [...image.problems, ...(checksumValid === false ? [`the PE checksum 0x${image.checksum.toString(16)} is wrong`] : [])];
    return { ...facts, format: 'pe', value: { image, signatures, grade: bestGrade(signatures), checksumValid }, problems };
  },
};
