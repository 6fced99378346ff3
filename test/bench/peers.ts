// The programs that the benchmark compares with. A peer that is not there must not look like a goal that is met.
import { spawnSync } from 'node:child_process';

/** Program, the package of Debian it comes with, and the goals that need it. */
const PEERS: readonly { readonly program: string; readonly from: string; readonly goals: readonly string[] }[] = [
  { program: 'openssl', from: 'openssl', goals: ['P1'] },
  { program: 'sha256sum', from: 'coreutils', goals: ['P2'] },
  { program: 'taskset', from: 'util-linux', goals: ['P12'] },
  { program: 'osslsigncode', from: 'osslsigncode', goals: ['P3'] },
  { program: 'unzip', from: 'unzip', goals: ['P7'] },
  { program: '7z', from: 'p7zip-full', goals: ['P7'] },
  { program: 'xmlsec1', from: 'xmlsec1', goals: ['P8'] },
  { program: 'xmllint', from: 'libxml2-utils', goals: ['P9'] },
  { program: 'jq', from: 'jq', goals: ['P10'] },
  { program: '/usr/bin/time', from: 'time', goals: [] },
];

const isThere = (program: string): boolean => spawnSync('bash', ['-c', 'command -v -- "$0"', program]).status === 0;

/** Throws when a program is missing that one of these goals needs; says how to get it. */
export const demandPeers = (goals: readonly string[]): void => {
  const missing = PEERS.filter((peer) => (peer.goals.length === 0 || peer.goals.some((goal) => goals.includes(goal))) && !isThere(peer.program));
  if (missing.length === 0) return;
  throw new Error(`${missing.map((peer) => peer.program).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing; on Debian: apt-get install ${missing.map(({ from }) => from).join(' ')}`);
};
