import { noCrossSignedKernelBinary } from '../../../src/rules/signing/no-cross-signed-kernel-binary.ts';
import { binary, given, image, inf, service, signature, tree, unreadable } from '../../support/evidence.ts';
import type { Binary } from '../../../src/evidence/evidence.ts';
import type { Grade } from '../../../src/trust/signature.ts';
import { testRule } from '../../support/rule-tester.ts';

const USER_MODE = image({ subsystem: 3 });
const holding = (over: Partial<Binary>, name = 'demo.sys') => given({ tree: { '': tree([name]) }, inf: { 'demo.inf': inf({ services: [service({ binary: '%13%\\DEMO.sys', file: undefined })] }) }, binary: { [name]: binary(over) } });
const graded = (grade: Grade, effectiveGrade: Grade = grade) => holding({ signatures: grade === 'unsigned' ? [] : [signature({ grade })], grade, effectiveGrade, inCatalog: grade !== effectiveGrade });

testRule(noCrossSignedKernelBinary, {
  pass: [
    { name: 'certified', evidence: graded('whcp'), expect: { file: 'demo.sys', message: /in the file: whcp/ } },
    { name: 'attested is signed by Microsoft', evidence: graded('attested') },
    { name: 'cross-signed, but the catalog is certified', evidence: graded('cross-signed', 'whcp'), expect: { message: /through its catalog: whcp/ } },
    { name: 'unsigned, but the catalog is certified', evidence: graded('unsigned', 'whcp') },
    { name: 'a service makes a .sys a kernel binary', evidence: holding({ image: USER_MODE }), count: 1 },
  ],
  warn: [{ name: 'a test signature is SIGN-003\'s matter', evidence: graded('test'), expect: { message: /SIGN-003/ } }],
  fail: [
    { name: 'cross-signed', evidence: graded('cross-signed'), expect: { file: 'demo.sys', message: /cross-signed \(.*no longer loaded/ } },
    ...(['ev', 'ov', 'trusted-signing', 'untrusted'] as const).map((grade) => ({ name: grade, evidence: graded(grade), expect: { file: 'demo.sys', message: new RegExp(`${grade} [(]`) } })),
  ],
  unknown: [
    { name: 'invalid', evidence: graded('invalid'), expect: { message: /cannot be told/ } },
    { name: 'an image that cannot be read could be one', evidence: unreadable(holding({ image: USER_MODE }, 'tool.exe'), 'binary', 'demo.sys', 'it is torn') },
  ],
  'not-applicable': [
    { name: 'no image', evidence: given({ tree: { '': tree(['demo.inf']) }, inf: { 'demo.inf': inf() } }) },
    { name: 'user mode only', evidence: holding({ image: USER_MODE }, 'tool.exe'), expect: { message: /no kernel binary/ } },
  ],
});
