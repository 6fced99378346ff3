import type { Architecture, Inf, InfFileReference, InfHardwareId, InfModels, InfService, InfVersion, Place } from '../../src/formats/inf/inf.ts';

export const at = (line: number, column = 1): Place => ({ line, column });

export const hardwareId = (id: string, over: Partial<InfHardwareId> = {}): InfHardwareId => ({
  id, place: at(20, 16), architectures: ['amd64'], description: 'Demo device', compatible: false, ...over,
});

export const infFile = (path: string, over: Partial<InfFileReference> = {}): InfFileReference => ({
  architecture: 'amd64', path, destination: path.slice(path.lastIndexOf('/') + 1), dirId: 13, subdirectory: '', cabinet: undefined, copyPlace: at(30), sourcePlace: at(40), ...over,
});

export const service = (over: Partial<InfService> = {}): InfService => ({
  name: 'demo', architecture: 'amd64', section: 'Demo_Service', associated: true, type: 1, startType: 3, errorControl: 1, binary: '%13%\\demo.sys', file: 'demo.sys',
  loadOrderGroup: undefined, place: at(50), ...over,
});

export const models = (architecture: Architecture = 'amd64', over: Partial<InfModels> = {}): InfModels => ({
  section: `Standard.NT${architecture}.10.0...19041`, decoration: `NT${architecture}.10.0...19041`, architecture, major: 10, minor: 0, productType: undefined, suiteMask: undefined,
  build: 19041, exists: true, entries: 1, place: at(15), floor: 19041, ceiling: undefined, ...over,
});

export const infVersion = (over: Partial<InfVersion> = {}): InfVersion => ({
  place: at(1), signature: '$Windows NT$', class: 'Net', classGuid: '{4d36e972-e325-11ce-bfc1-08002be10318}', provider: 'Demo Corporation', extensionId: undefined, pnpLockdown: '1',
  driverVer: { text: '01/10/2026,1.2.3.4', date: '2026-01-10', version: '1.2.3.4', place: at(7) },
  catalogFiles: [{ architecture: undefined, name: 'demo.cat', place: at(6) }],
  places: { signature: at(2), class: at(3), classguid: at(4), provider: at(5), catalogfile: at(6), driverver: at(7), pnplockdown: at(8) }, ...over,
});

/** A sound INF of one amd64 network driver: demo.inf, demo.sys, demo.cat. */
export const inf = (over: Partial<Inf> = {}): Inf => ({
  encoding: { name: 'utf-16le', bom: true, status: 'pass', reason: 'UTF-16LE with byte order mark', place: undefined }, stopped: undefined,
  sections: [{ name: 'Version', place: at(1), entries: 7 }], isDriver: true, kind: 'device', version: infVersion(), architectures: ['amd64'],
  models: [models()], hardwareIds: [hardwareId('PCI\\VEN_1234&DEV_5678&SUBSYS_00011234')], files: [infFile('demo.sys')], services: [service()], signatureAttributes: [], installs: true,
  wdf: [], security: [], deviceValues: [], includes: [], installDriverVers: [], declarative: true, diagnostics: [], ...over,
});
