/** HLK tests that show what the article asks for, and the release files of the playlists that list them. Made by test/support/make-hlk-tests.ts. */
export const HLK_TESTS_AS_OF = '2026-03-15';

/** This project's classification, not Microsoft's. */
export type HlkPurpose = 'power' | 'suspend-resume' | 'stress' | 'recovery' | 'pnp' | 'hvci' | 'static-tools' | 'inf' | 'signature' | 'security' | 'firmware';

export interface HlkTestFact {
  readonly id: string;
  readonly names: readonly string[];
  readonly purposes: readonly HlkPurpose[];
  /** A test in no playlist shows its purpose when it passes, and must never be demanded. */
  readonly playlists: readonly string[];
}

export const HLK_TESTS: readonly HlkTestFact[] = [
  { id: 'ec15d319-cefc-4a7e-b479-a91baa9bb5e1', names: ['Static Tools Logo Test', 'Static Tools Logo Test (Client)'], purposes: ['static-tools'], playlists: ['11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2025'] },
  { id: '6ab6df93-423c-4af6-ad48-8ea1049155ae', names: ['Static Tools Logo Test'], purposes: ['static-tools'], playlists: ['1607', '1703', '1809server', '2022'] },
  { id: '05b2c55e-3742-473f-a0b4-c1dd5e44ea14', names: ['Static Tools Logo Test - (WoW64 for Arm64)'], purposes: ['static-tools'], playlists: [] },
  { id: '7f8c935b-a57a-4e9f-a49a-d58165e7eb83', names: ['INF Syntax Test'], purposes: ['inf'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'bbcc1b46-d0bf-46c8-85b4-2cd62df34a20', names: ['DF - InfVerif INF Verification'], purposes: ['inf'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '1fd837c2-db8b-4e8c-a189-0ee8daff7173', names: ['DF - Embedded Signature Verification Test (Tuning and Validation)'], purposes: ['signature'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'eb9bad1e-70b3-4f8d-a090-4ff15ee7b559', names: ['System - Embedded Signature Verification'], purposes: ['signature'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'b972fc52-2468-4462-9799-6a1898808c86', names: ['HyperVisor Code Integrity Readiness Test'], purposes: ['hvci'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '10c242b6-49f6-491d-876c-c39b22b36abc', names: ['Device Guard - Compliance Test'], purposes: ['hvci'], playlists: ['1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '2f084118-dadd-42a5-9744-1a2ac1389e9f', names: ['Device Guard - Enable and Reboot Test'], purposes: ['hvci'], playlists: ['1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '1597d1fd-055a-43c7-b4c7-5396ab1ad525', names: ['TDI filters and LSPs are not allowed'], purposes: ['security'], playlists: ['1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '1617d804-06d2-40fc-a1bb-587fabc9de77', names: ['DF - Fuzz open and close test (Reliability)'], purposes: ['security'], playlists: [] },
  { id: '92bf534e-aa48-4aeb-b3cd-e46fb7cc7d80', names: ['DF - Fuzz sub-opens test (Reliability)'], purposes: ['security'], playlists: [] },
  { id: '2967af91-65ee-4bfb-b6ac-2e71637f4102', names: ['DF - Firmware Package Installation Test'], purposes: ['firmware'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '9d87d997-f451-4a3d-852c-90367d4d3864', names: ['DF - Sleep with IO During (Reliability)'], purposes: ['power', 'suspend-resume'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '6bd51c1b-3dad-4a5e-b46d-98c2fe91d1aa', names: ['DF - Sleep and PNP (disable and enable) with IO Before and After (Reliability)'], purposes: ['power', 'suspend-resume', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '16ac817e-b042-4679-8027-c6c44d1ce29f', names: ['System - Sleep with IO Before and After (Reliability SysFund)'], purposes: ['power', 'suspend-resume'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'c0c51f07-5b17-4b26-a7ce-bfc9e7611dac', names: ['Modern Standby Basic Requirement Test on AC-power Source'], purposes: ['power', 'suspend-resume'], playlists: ['1803', '1809', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1'] },
  { id: 'c0c51f07-5b17-4b26-a7ce-bfc9e7611ddc', names: ['Modern Standby Basic Requirement Test on DC-power Source'], purposes: ['power', 'suspend-resume'], playlists: ['1803', '1809', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1'] },
  { id: 'def16163-9118-4d4a-b559-37873befa12e', names: ['Directed FX System Verification Test'], purposes: ['power'], playlists: ['2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1'] },
  { id: 'dfa7f945-7b63-4693-a555-0f38f33c971c', names: ['Runtime Power Focused Stress with Driver Verifier\'s Concurrency Stress'], purposes: ['power', 'stress'], playlists: [] },
  { id: 'ae264d13-307b-452b-b5fc-4d9098ea22f1', names: ['Modern Standby Stress with Driver Verifier\'s Concurrency Stress'], purposes: ['power', 'stress', 'suspend-resume'], playlists: [] },
  { id: 'fc7e0020-bb7a-483f-b495-7e7fd0a40daa', names: ['DF - SimpleIO stress test with IO process termination (Reliability)'], purposes: ['stress'], playlists: ['1809server', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'ff5f2837-310a-4448-8f79-580c83faa96e', names: ['DF - Concurrent Hardware And Operating System (CHAOS) Test (Reliability)'], purposes: ['stress', 'power', 'pnp'], playlists: [] },
  { id: '66f2b4ea-285c-41ac-9699-66a288abd46e', names: ['DF - Concurrent Hardware And Operating System (CHAOS) Test (Development and Integration)'], purposes: ['stress', 'power', 'pnp'], playlists: [] },
  { id: '99c61fa9-e0eb-43ea-a5fc-db5c3cbd9239', names: ['DF - Reboot restart with IO before and after (Reliability)'], purposes: ['recovery', 'power'], playlists: ['1809server', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '496343a3-7378-4288-83c5-43a688f4c09d', names: ['DF - Reboot Restart with IO During (Reliability)'], purposes: ['recovery', 'power'], playlists: ['1809server', '2022', '2025'] },
  { id: '6d6ed5ec-1765-4569-a7ac-20ed7869d89a', names: ['System - Reboot Restart with IO During (Reliability)'], purposes: ['recovery', 'power'], playlists: [] },
  { id: '8dd417ab-e523-4bf0-a971-7c27d99ff5b2', names: ['DF - Reinstall with IO Before and After (Reliability)'], purposes: ['recovery'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'decf00f0-0eae-4768-b06b-85e9c0aaf7da', names: ['DF - PNP Surprise Remove Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'f0b3428a-0f13-48bd-ab3a-130f21a0aeb2', names: ['DF - PCI Root Port Surprise Remove Test (PCI devices only) (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607'] },
  { id: '731f7bde-e2da-4aab-8e35-3715fa405da7', names: ['DF - PNP DIF Remove Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'ead2222e-4485-4bfc-84cd-43ac0d2e8181', names: ['DF - PNP Remove Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '9d4e2811-1007-445b-b2bd-a2e0ac8468d2', names: ['DF - PNP Disable And Enable Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '6b6a633f-6042-44db-888f-8fcc6381fb98', names: ['DF - PNP Cancel Remove Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'af6dc68b-da92-41aa-a538-fe2f73c2cb71', names: ['DF - PNP Cancel Stop Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'd5b9e51a-b1fc-4336-b12c-17215c20956d', names: ['DF - PNP Rebalance Fail Restart Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'c71001f9-0751-428a-9c21-eb2a77baf0ff', names: ['DF - PNP Rebalance Request New Resources Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: '46726c00-8d98-4c98-8038-b15944e44c41', names: ['DF - PNP Stop (Rebalance) Device Test (Reliability)'], purposes: ['recovery', 'pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
  { id: 'b2849bf1-3478-4fd7-a577-31001084e908', names: ['System - PNP (disable and enable) with IO Before and After (Reliability)'], purposes: ['pnp'], playlists: ['1607', '1703', '1709', '1803', '1809', '1809server', '1903', '2004', '11', '11_22H2', '11_23H2', '11_24H2', '11_25H2', '11_26H1', '2022', '2025'] },
];

/** For results that carry names only, of tests that are not in the table. */
export const PURPOSES_BY_NAME: readonly { readonly pattern: string; readonly purposes: readonly HlkPurpose[] }[] = [
  { pattern: '^DF - .*(Sleep|Standby)', purposes: ['power', 'suspend-resume'] },
  { pattern: '^DF - .*(stress|CHAOS)', purposes: ['stress'] },
  { pattern: '^DF - .*(Surprise Remove|Remove Device|Reinstall|Reboot|Rebalance|Disable And Enable)', purposes: ['recovery'] },
  { pattern: '^DF - Fuzz', purposes: ['security'] },
];
