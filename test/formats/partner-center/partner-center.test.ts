import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { looksLikePartnerCenter, parsePartnerCenter, redactUrls, type PartnerCenterItem } from '../../../src/formats/partner-center/partner-center.ts';
import { damaged } from '../../support/damage.ts';
import { outcome, refusal } from '../../support/hostile.ts';
import { AUTOMATIC, DONE, FAILED, ID, label, metadata, PRODUCT, SAS, SECRET, SIGNED, submission } from '../../support/partner-center.ts';
import { holds } from '../../support/property.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parsePartnerCenter(memorySource(bytes(text)));
const one = (text: string): PartnerCenterItem | undefined => parse(text).items[0];
const refused = (text: string): string => refusal(() => parse(text));

describe('a product', () => {
  it('keeps its ids and unknown operating systems', () => {
    expect(parse(PRODUCT)).toEqual({
      origin: 'api', problems: [],
      items: [{
        kind: 'product', id: '9007199267351834', sharedProductId: ID, name: 'Demo device', testHarness: 'hlk', deviceType: 'notSet', isCommitted: true, isTestSign: false, isFlightSign: false,
        requestedSignatures: ['WINDOWS_v100_X64_GE_FULL', 'WINDOWS_v100_X64_25H2_FULL', 'WINDOWS_v999_NEW'], selectedProductTypes: [{ family: 'windows_v100_GE', type: 'Unclassified' }], marketingNames: ['Demo'], announcementDate: undefined,
      }],
    });
  });
});

describe('a submission', () => {
  it('says how far it is and what can be downloaded', () => {
    expect(one(submission(DONE, SIGNED))).toEqual({
      kind: 'submission', id: ID, productId: '13635057453741328', name: 'demo', type: 'initial', commitStatus: 'commitComplete', isExtensionInf: false, isUniversal: true, isDeclarativeInf: true,
      workflow: { step: 'finalizeIngestion', state: 'completed', messages: [], errorReport: undefined }, messages: [],
      downloads: [{ type: 'initialPackage', url: 'https://store.example.net/ingestion/dc55b8c6?redacted' }, { type: 'signedPackage', url: 'https://store.example.net/ingestion/dc55b8c6?redacted' }],
    });
  });

  it('has no downloads where it is one of a list', () => {
    expect(one(submission(DONE, undefined))).toMatchObject({ downloads: undefined });
  });

  it('may link to its metadata', () => {
    expect(one(submission(DONE, undefined, `, "links": [{"rel": "driverMetadata", "href": "${SAS}"}, {"rel": "self", "href": "x"}]`))).toMatchObject({ downloads: [{ type: 'driverMetadata', url: 'https://store.example.net/ingestion/dc55b8c6?redacted' }] });
  });

  it('may have failed, with messages', () => {
    expect(one(submission(FAILED, '[]'))).toMatchObject({ workflow: { step: 'validation', state: 'failed', messages: ['The driver is not signed, see https://store.example.net/ingestion/dc55b8c6?redacted', 'Second'] } });
  });

  it('keeps words nobody has documented', () => {
    expect(one(submission('{"currentStep": "Teleportation", "state": "Paused", "messages": []}', '[{"type": "Hologram", "url": null}]'))).toMatchObject({ workflow: { step: 'Teleportation', state: 'unknown' }, downloads: [{ type: 'Hologram', url: undefined }] });
  });

  it('is what SDCM of virtio-win writes', () => {
    expect(one(`{"product_id": 14461751976964157, "submission_id": ${ID}, "product_name": "x", "submission_name": "y"}`)).toMatchObject({ kind: 'submission', id: ID, productId: '14461751976964157', name: 'y' });
  });
});

describe('a shipping label', () => {
  it('is read whole', () => {
    expect(one(label(AUTOMATIC))).toEqual({
      kind: 'shipping-label', id: ID, productId: '14461751976964157', submissionId: '1152921504621467613', name: 'Demo label', destination: 'windowsUpdate',
      publishing: {
        goLiveDate: '2026-04-12T05:28:32Z', visibleToAccounts: ['27691110', '27691111'], isAutoInstallDuringOSUpgrade: true, isAutoInstallOnApplicableSystems: false, manualAcquisition: false, isDisclosureRestricted: undefined, publishToWindows10s: undefined,
        approval: { microsoftContact: 'someone@example.com', validationsPerformed: 'all', affectedOems: ['A'], isRebootRequired: undefined, isCoEngineered: undefined, isForUnreleasedHardware: undefined, hasUiSoftware: undefined, businessJustification: 'why' },
      },
      recipient: undefined, hardwareIds: [{ bundleId: 'B1', infId: 'demo.inf', operatingSystemCode: 'WINDOWS_v100_X64_GE_FULL', pnpString: 'PCI\\VEN_1234&DEV_5678', distributionState: 'pendingAdd', action: undefined }],
      chids: [{ chid: '346511cf-ccee-5c6d-8ee9-3c70fc7aae83', distributionState: 'added' }], restrictedToAudiences: ['00000000-0000-0000-0000-000000000001'],
      floor: 'RS4', ceiling: undefined, floorBuild: undefined, ceilingBuild: undefined, workflow: { step: 'microsoftApproval', state: 'started', messages: [], errorReport: '' },
    });
  });

  it('is the same in Pascal case', () => {
    const pascal = label(AUTOMATIC).replaceAll(/"([a-z])(\w*)":/g, (_, first: string, rest: string) => `"${first.toUpperCase()}${rest}":`);
    expect(pascal).toContain('"PublishingSpecifications"');
    expect(parse(pascal)).toEqual(parse(label(AUTOMATIC)));
  });

  it('may be planned', () => {
    expect(parse(`{"createType": "shippingLabel", "createProduct": null, "createShippingLabel": {"targeting": {}, "name": "x"}}`)).toMatchObject({ origin: 'request', items: [{ kind: 'shipping-label', name: 'x', hardwareIds: [] }] });
  });
});

describe('driver metadata', () => {
  it('lists each INF with its targets', () => {
    expect(one(metadata())).toEqual({
      kind: 'driver-metadata', bundles: [{ id: 'B1', locales: ['English'] }],
      infs: [{
        bundleId: 'B1', infId: 'Demo.inf', familyId: 'Demo-demo.inf', infClass: 'Net', driverVersion: '1.2.3.4', driverDate: '2026-01-10T00:00:00', extensionId: undefined, provider: 'Demo Corporation', classGuid: '{4D36E972-E325-11CE-BFC1-08002BE10318}',
        chids: ['a9a8e6fc-4969-4336-927c-9d8f7b6c1d14'], targets: [{ operatingSystemCode: 'WINDOWS_v100_X64_GE_FULL', hardwareId: 'pci\\ven_1234&dev_5678&subsys_00011234', description: 'Demo device', manufacturer: 'Demo' }],
      }],
    });
  });
});

describe('lists', () => {
  it('are pages of the service, or plain ones', () => {
    const kinds = (text: string) => parse(text).items.map(({ kind }) => kind);
    expect(kinds(`{"value": [${submission(DONE, undefined)}, ${PRODUCT}], "links": []}`)).toEqual(['submission', 'product']);
    expect(kinds(`[${label(AUTOMATIC)}]`)).toEqual(['shipping-label']);
  });

  it('name what they do not understand', () => {
    expect(parse(`{"value": [${PRODUCT}, {"foo": 1}, 7]}`).problems).toEqual(['value[1] is no object of Partner Center that is known', 'value[2] is no object of Partner Center that is known']);
  });
});

describe('what is not understood', () => {
  it('becomes a problem with its place, and the rest is read', () => {
    const found = parse(`{"testHarness": 7, "isCommitted": "yes", "productName": "x", "requestedSignatures": ["A", 3], "id": "one", "marketingNames": {}}`);
    expect(found.items).toMatchObject([{ name: 'x', requestedSignatures: ['A'], testHarness: undefined }]);
    expect(found.problems).toEqual(['id is no id', 'testHarness is no text', 'isCommitted is neither true nor false', 'requestedSignatures[1] is no text', 'marketingNames is no list']);
  });

  it('is refused where nothing is', () => {
    expect(refused('{"a": 1}')).toBe('the document is no object of Partner Center that is known');
    expect(refused('[]')).toBe('it holds no object of Partner Center');
    expect(refused('{"createType": "nothing"}')).toBe('the request creates nothing that is known');
  });

  it('is refused where a member stands twice', () => {
    expect(refused('{"testHarness": "hlk", "Id": 1, "id": 2}')).toMatch(/^"id" stands twice in one object, upper and lower case taken as one/);
    expect(refused('{"testHarness": "hlk", "selectedProductTypes": {"A": "x", "a": "y"}}')).toMatch(/^"a" stands twice/);
  });

  it('is refused with a comma too many, as the documentation writes them', () => {
    expect(refused('{"testHarness": "hlk",}')).toMatch(/^the name of a member is missing \(line 1, column 23\)/);
  });

  it('is refused above the bounds', () => {
    expect(refused(`[${'{"testHarness":"hlk"},'.repeat(10_000)}{"testHarness":"hlk"}]`)).toBe('more than 10000 objects');
    expect(refused(`"${'x'.repeat(16 * 1024 * 1024)}"`)).toMatch(/exceed the limit of 16777216/);
  });
});

describe('addresses', () => {
  it.each([
    [SAS, 'https://store.example.net/ingestion/dc55b8c6?redacted'],
    [`  ${SAS}&rscd=attachment; filename="a b.hlkx"&sig=${SECRET}`, '  https://store.example.net/ingestion/dc55b8c6?redacted'],
    [`see (${SAS}), please`, 'see (https://store.example.net/ingestion/dc55b8c6?redacted please'],
    ['https://user:password@example.net/x', 'https://example.net/x'],
    [`blob?sv=1&sig=${SECRET}&se=2`, 'blob?sv=1&sig=redacted&se=2'],
    [`https%3A%2F%2Fx%3Fsig%3D${SECRET}`, 'https%3A%2F%2Fx%3Fsig=redacted'],
    ['PCI\\VEN_1234&DEV_5678', 'PCI\\VEN_1234&DEV_5678'],
    ['https://example.net/a#b', 'https://example.net/a?redacted'],
    ['Really? design=1', 'Really? design=1'],
  ])('%s', (text, expected) => {
    expect(redactUrls(text)).toBe(expected);
  });

  it('lose their secrets wherever they stand', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9+/]{20,40}$/);
    const place = fc.constantFrom<(sas: string) => string>(
      (sas) => submission(`{"currentStep": "${sas}", "state": "failed", "messages": ["before ${sas} after"]}`, `[{"type": "${sas}", "url": "${sas}"}]`),
      (sas) => PRODUCT.replace('Demo device', sas).replace('windows_v100_GE', sas).replace('WINDOWS_v999_NEW', sas),
      (sas) => label(AUTOMATIC).replace('demo.inf', sas).replace('someone@example.com', sas).replace('Demo label', `x ${sas}`),
      (sas) => metadata({ Provider: sas }).replace('B1', sas).replace('Demo.inf', sas),
      (sas) => `{"testHarness": "hlk", "${sas}": 1, "${sas}": 2}`,
    );
    holds('secrets', 1500, fc.property(secret, place, fc.constantFrom('https://a.b/c?sv=1&sig=', 'https://a.b/c?x#sig=', 'b?sig='), (value, write, address) => {
      let shown = '';
      const result = outcome(() => {
        shown = JSON.stringify(parse(write(`${address}${value}`)));
      });
      expect(shown + (result === 'value' ? '' : result.message)).not.toContain(value);
    }));
  });

  it('are found in linear time', () => {
    const started = performance.now();
    for (const text of ['a://'.repeat(500_000), '://@'.repeat(500_000), `https://${'a:'.repeat(500_000)}`, 'sig='.repeat(500_000), ' https'.repeat(300_000)]) redactUrls(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('recognition', () => {
  const looks = (text: string): boolean => looksLikePartnerCenter(bytes(text));

  it.each<[string, string, boolean]>([
    ['a product', PRODUCT, true], ['a submission', submission(DONE, SIGNED), true], ['a label', label(AUTOMATIC), true], ['metadata', metadata(), true],
    ['a page', `{"value": [${PRODUCT}]}`, true], ['a list', `[${PRODUCT}]`, true], ['a request', '{"createType": "product"}', true], ['cut off', PRODUCT.slice(0, 300), true],
    ['SARIF', '{"version": "2.1.0", "runs": []}', false], ['another list', '{"value": [{"id": 1}]}', false], ['targeting alone', '{"targeting": {}}', false], ['text', 'testHarness', false], ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(looks(text)).toBe(expected);
  });

  it('of UTF-16', () => {
    expect(looksLikePartnerCenter(Uint8Array.from([0xff, 0xfe, ...Buffer.from(PRODUCT, 'utf16le')]))).toBe(true);
  });
});

it('makes a value or a refusal of any input', () => {
  holds('damaged partner center json', 2000, fc.property(fc.oneof(damaged(...[PRODUCT, submission(FAILED, SIGNED), label(AUTOMATIC), metadata()].map(bytes)), fc.uint8Array({ maxLength: 100 })), (data) => {
    outcome(() => parsePartnerCenter(memorySource(data)));
    looksLikePartnerCenter(data);
  }));
  const shaped = fc.jsonValue({ maxDepth: 4 });
  const named = fc.dictionary(fc.constantFrom('id', 'testHarness', 'publishingSpecifications', 'targeting', 'hardwareIds', 'workflowStatus', 'downloads', 'items', 'BundleInfoMap', 'InfInfoMap', 'OSPnPInfoMap', 'productId', 'value', 'createType', 'createProduct'), fc.oneof(shaped, fc.dictionary(fc.constantFrom('hardwareIds', 'chids', 'items', 'InfInfoMap', 'x'), shaped)));
  holds('shapes of partner center json', 1500, fc.property(named, (value) => {
    outcome(() => parse(JSON.stringify(value)));
  }));
});
