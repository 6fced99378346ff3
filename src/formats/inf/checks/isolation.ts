/** What driver package isolation still tolerates under /h, and what it has given up [infverif /h; Using Dirids], as of 2024-04. */

const HKLM_EXCEPTIONS = [
  'system\\currentcontrolset', 'software\\classes', 'software\\khronos', 'software\\microsoft\\analog\\providers', 'software\\microsoft\\cellular\\mvsettings\\devicespecific\\cellux',
  'software\\microsoft\\cryptography\\calais\\readers', 'software\\microsoft\\cryptography\\calais\\smartcards', 'software\\microsoft\\cryptography\\drm_rng', 'software\\microsoft\\eapol',
  'software\\microsoft\\palm\\delaymanipulationduration', 'software\\microsoft\\shell\\oem\\quickactions\\colorprofilequickaction', 'software\\microsoft\\speech_onecore\\audioinput',
  'software\\microsoft\\windows media foundation', 'software\\microsoft\\windows nt\\currentversion\\adaptivedisplaybrightness', 'software\\microsoft\\windows nt\\currentversion\\drivers.desc',
  'software\\microsoft\\windows nt\\currentversion\\drivers32', 'software\\microsoft\\windows nt\\currentversion\\icm', 'software\\microsoft\\windows nt\\currentversion\\opengldrivers',
  'software\\microsoft\\windows nt\\currentversion\\winlogon\\notify\\sccertprop', 'software\\microsoft\\windows\\currentversion\\app paths', 'software\\microsoft\\windows\\currentversion\\audio',
  'software\\microsoft\\windows\\currentversion\\authentication', 'software\\microsoft\\windows\\currentversion\\control panel', 'software\\microsoft\\windows\\currentversion\\controls folder',
  'software\\microsoft\\windows\\currentversion\\explorer', 'software\\microsoft\\windows\\currentversion\\reliability\\userdefined', 'software\\microsoft\\windows\\currentversion\\run',
  'software\\microsoft\\windows\\currentversion\\runonce', 'software\\microsoft\\windows\\currentversion\\uninstall', 'software\\wow6432node\\microsoft\\windows media foundation',
  'software\\wow6432node\\khronos', 'software\\wowaa32node\\microsoft\\windows media foundation', 'software\\wowaa32node\\khronos',
];

/** Without leading and doubled backslashes, in lower case. */
export const registryPath = (key: string): string => key.toLowerCase().replaceAll(/\\+/gu, '\\').replace(/^\\/u, '').replace(/\\$/u, '');

export const isBelow = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}\\`);

/** HKCR, and HKLM below the listed keys; whole path components count. */
export const isExceptedKey = (root: string, path: string): boolean => root === 'hkcr' || (root === 'hklm' && HKLM_EXCEPTIONS.some((prefix) => isBelow(path, prefix)));

const DIRECTORY_EXCEPTIONS: readonly number[] = [10, 11, 12, 23, 51, 52, 55, 16422, 16425, 16426, 16427, 16428, 66000, 66001, 66002, 66003, 66004];
const DEPRECATED: readonly number[] = [1, 17, 18, 20, 21, 24, 25, 30, 50, 53, 54, -1, 65535, 16406, 16407, 16408, 16409, 16415, 16419, 16429, 16430];
/** Below the Windows folder, whatever drive that is on. */
const IN_WINDOWS: readonly number[] = [10, 11, 12, 13, 17, 18, 20, 21, 23, 25, 50, 51, 52, 53, 54, 55, 16421, 16425, 66000, 66001, 66002, 66003, 66004];

export const DRIVER_STORE = 13;
export const isExceptedDirectory = (id: number): boolean => DIRECTORY_EXCEPTIONS.includes(id);
export const isDeprecatedDirectory = (id: number): boolean => DEPRECATED.includes(id);
export const isInWindows = (id: number): boolean => IN_WINDOWS.includes(id);
