import { OWN_CHANNELS } from '../plan-where.ts';
import { defineRule, fail, pass } from '../rule.ts';
import { labelName, labelsOf } from '../shipping-labels.ts';

const FIRMWARE = '{f2e7dd72-6468-4e36-b6f1-6488f42c1b52}';
const DISPLAY = '{4d36e968-e325-11ce-bfc1-08002be10318}';

export const chidUseFitsTheClass = defineRule({
  id: 'TGT-003',
  family: 'targeting',
  title: 'CHID use fits the device class',
  seed: ['S32'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Adjust the shipping label.',
  why: 'Firmware of one board can ruin another of the same maker, so its label names the systems. A graphics driver is made for the adapter in whatever system it sits, and a label that narrows it leaves the others on an old one.',
  authority: 'Microsoft Learn: driver-flighting; target-a-system-using-chid (firmware requires CHIDs, display forbids them)',
  applies: (_, { channel }) => (OWN_CHANNELS.includes(channel) ? 'a channel of your own has no shipping label' : true),
  needs: ['inf', 'shipping-label'],
  *check({ inf, 'shipping-label': found }) {
    const classes = inf.filter(({ value }) => value.isDriver).map(({ value: { version } }) => ({ name: version.class?.toLowerCase(), guid: version.classGuid?.toLowerCase() }));
    const firmware = classes.some(({ name, guid }) => name === 'firmware' || guid === FIRMWARE);
    const display = classes.some(({ name, guid }) => name === 'display' || guid === DISPLAY);
    for (const { file, label } of labelsOf(found)) {
      const where = { file, subject: labelName(label) };
      const chids = label.chids.length > 0;
      if (firmware && !chids) yield fail(`the label ${labelName(label)} brings firmware to systems that no CHID names`, { ...where, remedy: 'Add to targeting of the label: `"chids": [{"chid": "<CHID of the system>", "distributionState": "pendingAdd"}]`' });
      else if (display && chids) yield fail(`the label ${labelName(label)} narrows a display driver by CHID`, { ...where, remedy: 'Take the CHIDs out of the label.' });
      else yield pass(chids ? 'the label targets systems by CHID, which its class allows' : 'the label uses no CHID, which its class allows', where);
    }
  },
});
