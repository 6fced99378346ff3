/** The word that playlists and Partner Center's codes use for a release, by build. */
export const RELEASE_WORDS: ReadonlyMap<number, string> = new Map([
  [10_240, 'TH1'], [10_586, 'TH2'], [14_393, 'RS1'], [15_063, 'RS2'], [16_299, 'RS3'], [17_134, 'RS4'], [17_763, 'RS5'], [18_362, '19H1'], [18_363, '19H1'],
  [19_041, 'VB'], [19_042, 'VB'], [19_043, 'VB'], [19_044, 'VB'], [19_045, 'VB'], [20_348, 'FE'], [22_000, 'CO'], [22_621, 'NI'], [22_631, 'NI'], [26_100, 'GE'], [26_200, '25H2'], [28_000, '26H1'],
]);
