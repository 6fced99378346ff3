import type { Policy } from './policy.ts';

/**
 * What holds without a policy file, written out: reading nothing must not cost the YAML and schema libraries.
 * A test compares it with what an empty file means.
 */
export const BUILT_IN: Policy = {
  file: '', profile: 'seed', stage: 'build', channel: undefined, redact: false, channelReason: undefined,
  registeredCertificates: [], payloadOnly: [], bootStart: {}, firstRelease: false, infverifNext: false, infverifMode: undefined, targets: [], facts: { windowsReleases: undefined, altitudes: undefined },
  roles: { security: [], lab: [] }, driverPaths: [], knownIssues: [], minConfigs: 3, cpuVendors: [], servicingBaseline: {}, ownedVendorIds: [],
  dependencies: undefined, interfaces: undefined, versionPinNames: ['Required*Version*'], maxPilot: { percent: 1, devices: 500 },
  antimalware: undefined, antimalwareReason: undefined, requireSigned: undefined, rules: {}, trustRoots: [], adoption: undefined, waivers: [],
};
