/** What `verifier /query` and `verifier /querysettings` print (results.md 2.7). The text is for people; only its English form is understood. */
import { type Source, readAll } from '../bytes.ts';
import { FormatError } from '../error.ts';
import { decodeText, refuseBinary } from '../text.ts';

export interface VerifiedModule {
  readonly name: string;
  /** `undefined` where the older form only says `Loaded` or `Unloaded`, or where no number is given. */
  readonly loads: number | undefined;
  readonly unloads: number | undefined;
  readonly loaded: boolean;
}

export interface VerifierReport {
  /** `active`: of the running system. `next-boot`: settings, which prove nothing about a run. `foreign`: not the English text. */
  readonly kind: 'active' | 'next-boot' | 'mixed' | 'foreign';
  /** One per `Verifier Flags` line; several mean several reports in one file. */
  readonly flags: readonly number[];
  readonly volatileFlags: readonly number[];
  readonly modules: readonly VerifiedModule[];
  /** Names below `Verified Drivers`. */
  readonly drivers: readonly string[];
  readonly noneVerified: boolean;
  /** Stop codes that the text names, of crashes and of live dumps. */
  readonly stopCodes: readonly number[];
  /** A dump file is named. */
  readonly dumps: readonly string[];
}

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_LINE = 4096;
const MAX_ITEMS = 10_000;

const FLAGS = /^\s*Verifier (Volatile )?(?:Flags|Level)\s*:\s*0x([0-9a-f]{1,8})\s*$/i;
const BARE_LEVEL = /^\s*Level\s*:\s*0x([0-9a-f]{1,8})\s*$/i;
const MODULE = /^\s*MODULE:\s*(?:0x[0-9a-f`]{1,20}\s+)?(\S{1,260})\s*(?:\(([^()]{0,200})\))?\s*$/i;
const COUNTS = /^\s*load:\s*(\d{1,9})\s*\/\s*unload:\s*(\d{1,9})\s*$/i;
const DRIVER_LIST = /^\s*Driver Verification List\s*$/i;
const SETTINGS = /^\s*Verified Drivers\s*:\s*(.{0,260})$/i;
const NONE = /^\s*No drivers are currently (?:being )?verified\b/i;
const DRIVER_NAME = /^\s*([^\s:*?"<>|\\/]{1,255}\.(?:sys|exe|dll))\s*$/i;
const STOP = /(?:\b(?:bug ?check(?:_code)?|live ?dump|stop (?:code|error))\b|\*{3} STOP)[^0-9a-f\r\n]{0,24}(?:0x|\b)([0-9a-f]{2,8})\b/i;
const DETECTED = /\bDRIVER_VERIFIER_[A-Z_]{1,60}\s*\(([0-9a-f]{1,8})\)/i;
const DUMP = /[^\s\\/:*?"<>|]{1,200}\.dmp\b/i;
/** Counters in brackets behind a driver's name, whatever the words. */
const FOREIGN_MODULE = /\.sys\s*\([^()]{0,80}\d\s*\/[^()]{0,80}\d\s*\)/i;
const FOREIGN_FLAGS = /:\s*0x[0-9a-f]{8}\s*$/im;

const moduleOf = (name: string, state: string): VerifiedModule => {
  const [, loads, unloads] = COUNTS.exec(state) ?? [];
  if (loads === undefined || unloads === undefined) return { name, loads: undefined, unloads: undefined, loaded: /^\s*loaded\s*$/i.test(state) };
  return { name, loads: Number(loads), unloads: Number(unloads), loaded: Number(loads) >= 1 };
};

interface Found {
  readonly flags: number[];
  readonly volatileFlags: number[];
  readonly modules: VerifiedModule[];
  readonly drivers: string[];
  readonly stopCodes: Set<number>;
  readonly dumps: Set<string>;
  noneVerified: boolean;
  active: boolean;
  settings: boolean;
  /** The lines below `Verified Drivers` are names. */
  listing: boolean;
}

const readCrash = (line: string, { stopCodes, dumps }: Found): void => {
  const code = DETECTED.exec(line)?.[1] ?? STOP.exec(line)?.[1];
  if (code !== undefined) stopCodes.add(Number.parseInt(code, 16));
  const dump = DUMP.exec(line)?.[0];
  if (dump !== undefined) dumps.add(dump);
};

const readFlags = (line: string, found: Found): boolean => {
  const [, volatile, value = BARE_LEVEL.exec(line)?.[1]] = FLAGS.exec(line) ?? [];
  if (value === undefined) return false;
  (volatile === undefined ? found.flags : found.volatileFlags).push(Number.parseInt(value, 16));
  return true;
};

const readModule = (line: string, found: Found): boolean => {
  const [, name, state = ''] = MODULE.exec(line) ?? [];
  if (name === undefined) return false;
  found.modules.push(moduleOf(name, state));
  found.active = true;
  return true;
};

const readSettings = (line: string, found: Found): boolean => {
  const [, first] = SETTINGS.exec(line) ?? [];
  if (first !== undefined) {
    found.settings = true;
    found.listing = true;
  }
  const names = first ?? (found.listing ? line : undefined);
  if (names === undefined || names.trim() === '') return first !== undefined;
  const name = DRIVER_NAME.exec(names)?.[1];
  if (name === undefined) found.listing = first !== undefined;
  else found.drivers.push(name);
  return true;
};

const readLine = (line: string, found: Found): void => {
  readCrash(line, found);
  if (readFlags(line, found) || readModule(line, found)) {
    found.listing = false;
    return;
  }
  if (DRIVER_LIST.test(line)) found.active = true;
  else if (NONE.test(line)) {
    found.active = true;
    found.noneVerified = true;
  } else readSettings(line, found);
};

const kindOf = ({ active, settings, volatileFlags, flags }: Found): VerifierReport['kind'] => {
  if (active && settings) return 'mixed';
  if (active) return 'active';
  if (settings) return 'next-boot';
  return volatileFlags.length > 0 ? 'active' : flags.length > 0 ? 'next-boot' : 'foreign';
};

const bounded = (found: Found): void => {
  const items = found.flags.length + found.volatileFlags.length + found.modules.length + found.drivers.length + found.stopCodes.size + found.dumps.size;
  if (items > MAX_ITEMS) throw new FormatError('verifier', `more than ${MAX_ITEMS} facts`);
};

const MARKERS = [/^\s*Verifier (?:Volatile )?(?:Flags|Level)\s*:/im, /^\s*Driver Verification List\s*$/im, /^\s*No drivers are currently (?:being )?verified\b/im, /^\s*Verified Drivers\s*:/im];

const foreign = (text: string): boolean => FOREIGN_MODULE.test(text) && FOREIGN_FLAGS.test(text);

/** Also for text in another language, which is recognised by its numbers and then not understood. */
export const looksLikeVerifier = (head: Uint8Array): boolean => {
  const { text } = decodeText(head);
  return MARKERS.some((marker) => marker.test(text)) || foreign(text);
};

export const parseVerifier = (source: Source): VerifierReport => {
  const decoded = decodeText(readAll(source, 'verifier', MAX_BYTES));
  refuseBinary(decoded, 'verifier');
  const { text } = decoded;
  const found: Found = { flags: [], volatileFlags: [], modules: [], drivers: [], stopCodes: new Set(), dumps: new Set(), noneVerified: false, active: false, settings: false, listing: false };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.length <= MAX_LINE) readLine(line, found);
    bounded(found);
  }
  const kind = kindOf(found);
  if (kind === 'foreign' && !foreign(text)) throw new FormatError('verifier', 'there is nothing of Driver Verifier in this text');
  const { flags, volatileFlags, modules, drivers, noneVerified, stopCodes, dumps } = found;
  return { kind, flags, volatileFlags, modules, drivers, noneVerified, stopCodes: [...stopCodes], dumps: [...dumps] };
};
