import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { inInf, judgeInfs, ownCodes, weighed, type FoundInf } from '../inf-diagnostics.ts';
import type { Context, Observation } from '../rule.ts';
import { defineRule, fail, warn } from '../rule.ts';

const AUTO_START = 2;
const CRITICAL = 3;
/** Drivers that Windows loads before anything else, and whose failure may stop it: early-launch protection and boot storage. */
const BOOT_GROUPS: readonly string[] = ['early-launch', 'scsi miniport', 'boot bus extender', 'system bus extender', 'scsi class', 'primary disk'];
const WIN32 = 0x30;

/** A disabled function driver is a warning of InfVerif, and a device that does not work. */
const weigh = ({ code }: InfDiagnostic): 'fail' | undefined => (code === 1251 ? 'fail' : undefined);

const isDriver = (type: number | undefined): boolean => type !== undefined && (type & WIN32) === 0;

/** How a service starts, once per service however many architectures it is for. */
function* starting({ file, value: { services, kind } }: FoundInf, { policy }: Context): Generator<Observation> {
  const allowed = new Set(Object.keys(policy.bootStart).map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  for (const { name, section, startType, errorControl, type, place, loadOrderGroup, associated } of services) {
    const key = `${name}|${section}`.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const where = { ...inInf(file, place, section), subject: name };
    const inBootGroup = BOOT_GROUPS.includes(loadOrderGroup?.toLowerCase() ?? '');
    if ((startType === 0 || startType === 1) && !allowed.has(name.toLowerCase()))
      yield fail(`service ${name} starts with Windows (StartType ${startType}): whether it must is not said`, { ...where, cause: `${where.cause ?? ''}:start`, remedy: `Set StartType to 3, or name ${name} under \`boot-start\` of the policy with the reason.` });
    if (startType === AUTO_START && isDriver(type) && associated && kind === 'device')
      yield warn(`service ${name} starts by itself (StartType 2), but Plug and Play starts it when its device is there`, { ...where, cause: `${where.cause ?? ''}:start`, remedy: 'Set StartType to 3.' });
    if (errorControl === CRITICAL && !inBootGroup)
      yield warn(`Windows does not start when service ${name} fails (ErrorControl 3)`, { ...where, cause: `${where.cause ?? ''}:error`, remedy: 'Set ErrorControl to 1.' });
  }
}

export const servicesAreSane = defineRule({
  id: 'INF-016',
  family: 'inf',
  title: 'Service installation sane',
  seed: ['S19', 'S10'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'See the message for the key; `AddService=,2` means no function driver.',
  why: 'A service that is incomplete, disabled or without its file leaves the device without a driver; one that starts at boot can keep Windows from starting at all.',
  authority: 'InfVerif 1005, 1013, 1211, 1251, 1252, 1254, 1272, 1293, 1296, 2084, 2085; Microsoft Learn: inf-addservice-directive',
  needs: ['inf'],
  uses: ['policy'],
  *check({ inf }, context) {
    yield* judgeInfs(inf, (found) => [...weighed(found, ownCodes('INF-016', context.policy, weigh)), ...starting(found, context)],
      ({ value: { services } }) => (services.length === 0 ? 'it installs no service of its own' : `services ${[...new Set(services.map(({ name }) => name))].slice(0, 5).join(', ')} are complete`));
  },
});
