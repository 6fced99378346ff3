/** Windows releases and how long they are serviced, from Microsoft's lifecycle pages. Made by test/support/make-windows-facts.ts. */
import type { WindowsRelease } from '../../policy/facts.ts';

export const WINDOWS_RELEASES_AS_OF = '2026-11-22';

export const WINDOWS_RELEASES: readonly WindowsRelease[] = [
  { name: 'Windows 11 26H2', build: 26300, architectures: ['amd64', 'arm64'], ga: '2026-09-29', endHomePro: '2028-10-10', endEnterprise: '2029-10-09' },
  { name: 'Windows 11 26H1', build: 28000, architectures: ['arm64'], ga: '2026-02-10', endHomePro: '2028-03-14', endEnterprise: '2029-03-13' },
  { name: 'Windows 11 25H2', build: 26200, architectures: ['amd64', 'arm64'], ga: '2025-09-30', endHomePro: '2027-10-12', endEnterprise: '2028-10-10' },
  { name: 'Windows 11 24H2', build: 26100, architectures: ['amd64', 'arm64'], ga: '2024-10-01', endHomePro: '2026-10-13', endEnterprise: '2027-10-12' },
  { name: 'Windows 11 23H2', build: 22631, architectures: ['amd64', 'arm64'], ga: '2023-10-31', endHomePro: '2025-11-11', endEnterprise: '2026-11-10' },
  { name: 'Windows 11 22H2', build: 22621, architectures: ['amd64', 'arm64'], ga: '2022-09-20', endHomePro: '2024-10-08', endEnterprise: '2025-10-14' },
  { name: 'Windows 11 21H2', build: 22000, architectures: ['amd64', 'arm64'], ga: '2021-10-05', endHomePro: '2023-10-10', endEnterprise: '2024-10-08' },
  { name: 'Windows 10 22H2', build: 19045, architectures: ['x86', 'amd64', 'arm64'], endHomePro: '2025-10-14', endEnterprise: '2025-10-14', esuConsumerEnd: '2027-10-12' },
  { name: 'Windows 11 Enterprise LTSC 2024', build: 26100, architectures: ['amd64', 'arm64'], ltsc: true, end: '2029-10-09', endIoT: '2034-10-10' },
  { name: 'Windows 10 Enterprise LTSC 2021', build: 19044, architectures: ['x86', 'amd64', 'arm64'], ltsc: true, end: '2027-01-12', endIoT: '2032-01-13' },
  { name: 'Windows 10 Enterprise LTSC 2019', build: 17763, architectures: ['x86', 'amd64', 'arm64'], ltsc: true, end: '2029-01-09' },
  { name: 'Windows 10 Enterprise LTSB 2016', build: 14393, architectures: ['x86', 'amd64', 'arm64'], ltsc: true, end: '2026-10-13' },
  { name: 'Windows Server 2025', build: 26100, architectures: ['amd64'], server: true, end: '2034-10-10' },
  { name: 'Windows Server 2022', build: 20348, architectures: ['amd64'], server: true, end: '2031-10-14' },
  { name: 'Windows Server 2019', build: 17763, architectures: ['amd64'], server: true, end: '2029-01-09' },
  { name: 'Windows Server 2016', build: 14393, architectures: ['amd64'], server: true, end: '2027-01-12' },
];

/** Names of builds, for messages. */
export const WINDOWS_BUILDS: readonly { readonly build: number; readonly name: string }[] = [
  { build: 10240, name: 'Windows 10 1507' },
  { build: 10586, name: 'Windows 10 1511' },
  { build: 14393, name: 'Windows 10 1607, Server 2016' },
  { build: 15063, name: 'Windows 10 1703' },
  { build: 16299, name: 'Windows 10 1709' },
  { build: 17134, name: 'Windows 10 1803' },
  { build: 17763, name: 'Windows 10 1809, Server 2019' },
  { build: 18362, name: 'Windows 10 1903' },
  { build: 18363, name: 'Windows 10 1909' },
  { build: 19041, name: 'Windows 10 2004' },
  { build: 19042, name: 'Windows 10 20H2' },
  { build: 19043, name: 'Windows 10 21H1' },
  { build: 19044, name: 'Windows 10 21H2' },
  { build: 19045, name: 'Windows 10 22H2' },
  { build: 20348, name: 'Windows Server 2022' },
  { build: 22000, name: 'Windows 11 21H2' },
  { build: 22621, name: 'Windows 11 22H2' },
  { build: 22631, name: 'Windows 11 23H2' },
  { build: 25398, name: 'Windows Server 23H2' },
  { build: 26100, name: 'Windows 11 24H2, Server 2025' },
  { build: 26200, name: 'Windows 11 25H2' },
  { build: 26300, name: 'Windows 11 26H2' },
  { build: 28000, name: 'Windows 11 26H1' },
];
