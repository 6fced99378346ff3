/** How playlists, filters and Partner Center name one Windows release (results.md 2.1). */
export interface OsPlatform {
  readonly server: boolean;
  readonly architecture: 'x86' | 'x64' | 'arm64';
  /** `RS5`, `GE`, `25H2`: in upper case. */
  readonly release: string;
}

const PLATFORM = /^Windows v10\.0 (Client|Server) (x86|x64|ARM64) (\w{2,8}) Full$/i;
const CODE = /^WINDOWS_v100_(SERVER_)?(?:(X64|ARM64)_)?(\w{2,8})_FULL$/i;
const ARCHITECTURES = { x86: 'x86', x64: 'x64', arm64: 'arm64' } as const;

const architectureOf = (text: string): OsPlatform['architecture'] => {
  const word = text.toLowerCase();
  return word === 'x64' || word === 'arm64' ? ARCHITECTURES[word] : 'x86';
};

/** `Windows v10.0 Client x64 GE Full`; other editions than Full, and other versions, are `undefined`. */
export const osPlatformOf = (text: string): OsPlatform | undefined => {
  const [, family, architecture, release] = PLATFORM.exec(text.trim()) ?? [];
  return family === undefined || architecture === undefined || release === undefined
    ? undefined
    : { server: family.toLowerCase() === 'server', architecture: architectureOf(architecture), release: release.toUpperCase() };
};

/** `WINDOWS_v100_SERVER_X64_GE_FULL`; without an architecture it is x86. */
export const osPlatformOfCode = (code: string): OsPlatform | undefined => {
  const [, server, architecture = 'x86', release] = CODE.exec(code.trim()) ?? [];
  return release === undefined ? undefined : { server: server !== undefined, architecture: architectureOf(architecture), release: release.toUpperCase() };
};

export const osCodeOf = ({ server, architecture, release }: OsPlatform): string =>
  `WINDOWS_v100_${server ? 'SERVER_' : ''}${architecture === 'x86' ? '' : `${architecture.toUpperCase()}_`}${release}_FULL`;

export const samePlatform = (one: OsPlatform, other: OsPlatform): boolean =>
  one.server === other.server && one.architecture === other.architecture && one.release === other.release;
