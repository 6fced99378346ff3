import { memorySource, type Source } from '../../src/formats/bytes.ts';

/** A log as a tool prints it: lines ended with CR LF. */
export const log = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''));

/** As Windows PowerShell 5 redirects it. */
export const powershell = (data: Uint8Array): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(new TextDecoder().decode(data), 'utf16le')]);

export const logSource = (data: Uint8Array): Source => memorySource(data);

export const INFVERIF = [
  'Running in Verbose', 'Running signature requirements check', 'Using rules from OS build: 10.0.26100', 'Validating demo.inf',
];

const CHAIN = ['Microsoft Code Verification Root', 'Demo Root CA', 'Demo Corporation'];

/** `signtool verify /kp /v`: a chain of three and a cross-certificate chain. */
export const SIGNTOOL = [
  'Verifying: demo.sys', '', 'Signature Index: 0 (Primary Signature)', `Hash of file (sha256): ${'AB'.repeat(32)}`, '', 'Signing Certificate Chain:',
  ...CHAIN.slice(1).flatMap((name, at) => [`${'    '.repeat(at + 1)}Issued to: ${name}`, `${'    '.repeat(at + 1)}Issued by: Demo Root CA`, `${'    '.repeat(at + 1)}Expires:   Thu Dec 04 15:59:59 2036`, `${'    '.repeat(at + 1)}SHA1 hash: ${String(at + 1).repeat(40)}`, '']),
  'The signature is timestamped: Mon Jan 26 14:48:55 2026', 'Timestamp Verified by:', '    Issued to: Demo Stamps', '    Issued by: Demo Stamps', '    Expires:   Thu Dec 31 15:59:59 2040', `    SHA1 hash: ${'c'.repeat(40)}`, '',
  'Cross Certificate Chain:', '    Issued to: Microsoft Code Verification Root', '    Issued by: Microsoft Code Verification Root', '    Expires:   Sat Nov 01 05:54:03 2025', '    SHA1 hash: 8FBE4D070EF8AB1BCCAF2A9D5CCAE7282A2C66B3', '',
  'Successfully verified: demo.sys', '', 'Number of files successfully Verified: 1', 'Number of warnings: 0', 'Number of errors: 0',
];
