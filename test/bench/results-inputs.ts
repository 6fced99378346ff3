// Result files the benchmark runs on, made once: nothing is fetched, nothing is committed.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textIn, zipOf } from '../support/opc/files.ts';
import { CERTIFICATE, SIGNATURE } from '../support/opc/sign.ts';
import { hlkxFiles } from '../support/opc/hlkx.ts';
import { benchSigner } from './signer.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/bench-results-2');

/** Writes files once; a half-made one is never used. */
const made = (name: string, make: () => Uint8Array): string => {
  const path = join(CACHE, name);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${path}.draft`, make());
  renameSync(`${path}.draft`, path);
  return path;
};

/** Lines of a test log: the same few over and over, with times and numbers that differ. */
const LINES = [
  (at: number) => `<Msg UserText="Device I/O test running on PCI\\VEN_1234&amp;DEV_5678, cycle ${at}" CA="0x${(at * 7919).toString(16)}" LA="${at * 31}"/>`,
  (at: number) => `<StartTest Title="Device.DevFund.Reliability PnP ${at % 97}" TUID="{0b5d8a0c-7f61-4f0e-9b55-${(at * 104_729).toString(16).padStart(12, '0')}}"/>`,
  (at: number) => `<Verify Expected="STATUS_SUCCESS" Actual="STATUS_SUCCESS" File="driver\\io\\queue.cpp" Line="${at % 2000}" TickCount="${at * 156_250}"/>`,
  (at: number) => `<EndTest Title="Device.DevFund.Reliability PnP ${at % 97}" Result="${at % 50 === 0 ? 'Failed' : 'Passed'}" Repro="te.exe pnp.dll /select:${at}"/>`,
];

const logs = (size: number): Uint8Array => {
  const out = Buffer.alloc(size);
  for (let at = 0, line = 0; at < size; line++) at += out.write(`${LINES[line % LINES.length]?.(line) ?? ''}\r\n`, at);
  return out;
};

/** What drivers and symbols are made of: machine code, out of the program that runs this. */
const code = (size: number): Uint8Array => {
  const program = readFileSync(process.execPath);
  return program.subarray(program.length - size - (program.length >> 2), program.length - (program.length >> 2));
};

/** Sizes spread evenly on a logarithmic scale. */
const sizes = (count: number, total: number): readonly number[] => {
  const raw = Array.from({ length: count }, (_, at) => Math.exp((at / (count - 1)) * Math.log(1000)));
  const scale = total / raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => Math.max(64, Math.floor(value * scale)));
};

const parts = (count: number, total: number): Readonly<Record<string, Uint8Array>> => {
  const [text, binary] = [logs(16 * 1024 * 1024), code(16 * 1024 * 1024)];
  return Object.fromEntries(sizes(count, total).map((size, at) => {
    const content = at % 2 === 0 ? text : binary;
    const from = (at * 7919 * 16) % (content.length - size);
    return [`hck/data/${at.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`, content.subarray(from, from + size)];
  }));
};

/** Entries of a signed package that are not parts added here: content types, relationships, index, two streams, telemetry, signature. */
const OWN = 11;

/** A signed HLK package of so many entries that unpack to so many bytes. */
export const hlkxOf = (entries: number, total: number): string =>
  made(`${entries}-${total}.hlkx`, () => zipOf(hlkxFiles({ parts: parts(entries - OWN, total), sign: { signer: benchSigner() } })));

/** The signature document of a package with so many references, and its certificate. */
export const signatureOf = (references: number): { readonly document: string; readonly certificate: string } => {
  const files = (): ReturnType<typeof hlkxFiles> => hlkxFiles({ parts: parts(references - 6, references * 100), sign: { signer: benchSigner() } });
  return {
    document: made(`${references}.psdsxs`, () => Buffer.from(textIn(files(), SIGNATURE))),
    certificate: made(`${references}.cer`, () => files().get(CERTIFICATE) ?? new Uint8Array()),
  };
};

/** Test results like those of JUnit, of about so many bytes. */
export const xmlOf = (bytes: number): string => {
  const path = join(CACHE, `${bytes}.xml`);
  if (existsSync(path)) return path;
  mkdirSync(CACHE, { recursive: true });
  const file = openSync(`${path}.draft`, 'w');
  let at = writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="all">\n');
  for (let suite = 0; at < bytes; suite += 1000) at += writeSync(file, Array.from({ length: 1000 }, (_, index) => suiteText(suite + index)).join(''));
  writeSync(file, '</testsuites>\n');
  closeSync(file);
  renameSync(`${path}.draft`, path);
  return path;
};

const suiteText = (at: number): string => `  <testsuite name="Device.DevFund ${at}" tests="2" failures="${at % 7}">
    <testcase name="Device.Network.LAN.Base ${at} with IO before and after" classname="hlk.network.${at % 50}" time="${((at * 37) % 1000) / 100}"/>
    <testcase name="Driver Verifier ${at}" classname="hlk.verifier" time="0.01"><system-out>Cycle ${at} of the stress test &amp; what it said in the meantime &lt;no errors&gt;
the device came back</system-out></testcase>
  </testsuite>
`;
