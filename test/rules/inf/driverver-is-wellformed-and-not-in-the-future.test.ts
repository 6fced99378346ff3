import { driververIsWellformedAndNotInTheFuture } from '../../../src/rules/inf/driverver-is-wellformed-and-not-in-the-future.ts';
import { binary, given, image } from '../../support/evidence.ts';
import { infWith, versionLines } from '../../support/inf-text.ts';
import { testRule } from '../../support/rule-tester.ts';

const dated = (driverVer: string | undefined) => infWith({ Version: versionLines({ DriverVer: driverVer }) });
const alone = (driverVer: string | undefined) => given({ inf: { 'demo.inf': dated(driverVer) } });
const seconds = (day: string): number => Date.parse(day) / 1000;
const built = (driverVer: string, time: string, debugType = 2) => given({
  inf: { 'demo.inf': dated(driverVer) },
  binary: { 'demo.sys': binary({ image: image({ timestamp: seconds(time), debug: [{ type: debugType, timestamp: 0, pdb: undefined, extendedCharacteristics: undefined }] }) }) },
});
const at = (now: string) => ({ now: new Date(now) });

testRule(driververIsWellformedAndNotInTheFuture, {
  pass: [
    { name: 'a date in the past', evidence: alone('01/10/2026,1.2.3.4') },
    { name: 'hyphens and a blank', evidence: alone('01-10-2026, 1.2.3.4') },
    { name: 'today in UTC', evidence: alone('01/15/2026,1.2.3.4'), context: at('2026-01-15T00:00:00Z') },
    { name: 'built on the same day', evidence: built('01/10/2026,1.2.3.4', '2026-01-10T23:59:59Z') },
    { name: 'a reproducible build has no time', evidence: built('01/10/2026,1.2.3.4', '2026-01-12T00:00:00Z', 16) },
    { name: 'a time after now is none', evidence: built('01/10/2026,1.2.3.4', '2033-01-12T00:00:00Z') },
  ],
  warn: [
    { name: 'older than a binary', evidence: built('01/10/2026,1.2.3.4', '2026-01-11T00:00:00Z'), expect: { message: /demo\.sys was built on 2026-01-11/u, line: 8 } },
  ],
  fail: [
    { name: 'tomorrow in UTC', evidence: alone('01/16/2026,1.2.3.4'), context: at('2026-01-15T23:59:59Z'), expect: { message: /after today \(2026-01-15 UTC\)/u } },
    { name: 'missing', evidence: alone(undefined), expect: { message: /no DriverVer/u } },
    { name: 'a date that is none', evidence: alone('02/30/2025,1.2.3.4'), expect: { message: /1218/u } },
    { name: 'another order', evidence: alone('2025/12/30,1.2.3.4') },
    { name: 'three parts', evidence: alone('01/10/2026,1.2.3'), expect: { message: /1217/u } },
    { name: 'no version', evidence: alone('01/10/2026') },
    { name: 'all zero', evidence: alone('01/10/2026,0.0.0.0') },
    { name: 'a part above 65535', evidence: alone('01/10/2026,1.0.0.65536') },
    { name: 'tomorrow in an install section, which takes precedence', evidence: given({ inf: { 'demo.inf': infWith({ Demo_Install: ['CopyFiles = Demo_Files', 'DriverVer = 01/16/2026,1.2.3.4'] }) } }), expect: { line: 18, message: /after today/u }, count: 1 },
    { name: 'a malformed one there', evidence: given({ inf: { 'demo.inf': infWith({ Demo_Install: ['CopyFiles = Demo_Files', 'DriverVer = 01/10/2026,1.2'] }) } }), expect: { line: 18, message: /1217/u }, count: 1 },
    { name: 'what stampinf should have replaced', evidence: alone('*,*'), count: 2 },
  ],
});
