export const id = 648;
export const ids = [648];
export const modules = {

/***/ 3326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./.cache/lib/policy/error.js
var error = __webpack_require__(2613);
// EXTERNAL MODULE: ./.cache/lib/policy/nearest.js
var nearest = __webpack_require__(7833);
// EXTERNAL MODULE: ./.cache/lib/policy/channels.js
var channels = __webpack_require__(8939);
// EXTERNAL MODULE: ./.cache/lib/policy/words.js
var words = __webpack_require__(4278);
// EXTERNAL MODULE: ./.cache/lib/report/palette.js
var report_palette = __webpack_require__(9684);
// EXTERNAL MODULE: ./.cache/lib/report/wrap.js
var wrap = __webpack_require__(1739);
;// CONCATENATED MODULE: ./.cache/lib/report/explain.js




const rulePage = (rule, sentences) => ({
    id: rule.id, family: rule.family, title: rule.title, why: rule.why,
    seed: rule.seed.flatMap((id) => sentences.get(id) ?? []),
    stages: words/* STAGES */.an.filter((stage) => rule.stages.includes(stage)),
    severity: Object.fromEntries(words/* PROFILES */.jI.map((profile) => [profile, rule.severity[profile]])),
    raisedBy: Object.fromEntries(words/* CHANNELS */.l_.flatMap((channel) => {
        const severity = channels/* CHANNEL_SEVERITIES */.E[channel][rule.id];
        return severity === undefined ? [] : [[channel, severity]];
    })),
    waivable: rule.waivable,
    needs: rule.needs.map((need) => [need].flat()),
    uses: rule.uses ?? [],
    authority: rule.authority,
    remedy: rule.remedy,
});
const LABEL = 12;
const evidenceText = ({ needs, uses }) => {
    const needed = needs.map((kinds) => kinds.join(' or ')).join(', ');
    const used = uses.length === 0 ? '' : `looks at ${uses.join(', ')} when there`;
    const whole = [needed === '' ? '' : `needs ${needed}`, used].filter((part) => part !== '').join('; ');
    return whole === '' ? 'none' : `${whole}. Missing or unreadable: unknown, which blocks where the rule blocks.`;
};
const severityText = ({ severity, raisedBy }) => {
    const profiles = Object.entries(severity).map(([profile, level]) => `${profile} ${level}`).join(' · ');
    const channels = Object.entries(raisedBy).map(([channel, level]) => `${level} on channel ${channel}`).join(', ');
    return channels === '' ? profiles : `${profiles}; at least ${channels}`;
};
/** One rule as a page of text. */
const renderRule = (page, columns, palette = report_palette/* NO_COLOUR */.f) => {
    const width = Math.min(Math.max(columns, 40), 100);
    const field = (label, text) => (0,wrap/* hanging */.r)(palette.faint(label.padEnd(LABEL)), text, LABEL, width);
    const lines = [
        ...(0,wrap/* hanging */.r)(`${palette.name(page.id)}  `, page.title, page.id.length + 2, width), '',
        ...(0,wrap/* hanging */.r)('', page.why, 0, width), '',
        ...field('evidence', evidenceText(page)),
        ...field('stages', page.stages.join(', ')),
        ...field('severity', severityText(page)),
        ...field('waiver', page.waivable ? 'possible, with owner, reason, ticket and expiry' : 'never'),
        ...page.seed.flatMap(({ id, heading, text }, index) => field(index === 0 ? 'demanded by' : '', `${id} (${heading}): ${text}`)),
        ...field('authority', page.authority),
        ...field('remedy', page.remedy),
    ];
    return `${lines.join('\n')}\n`;
};

// EXTERNAL MODULE: ./.cache/lib/rules/index.js + 46 modules
var rules = __webpack_require__(7069);
;// CONCATENATED MODULE: ./.cache/lib/rules/seed.js
/**
 * The seed: Microsoft's "Safe deployment best practices for Windows drivers". Every sentence of it is in one of the lists below,
 * by the SHA-256 of its normalised text: links reduced to their text, white space collapsed, trimmed. What a sentence demands is
 * said in our own words; the article itself is not part of this repository.
 */
const SEED = { title: 'Safe deployment best practices for Windows drivers', date: '2025-05-28', document: 'windows-driver-docs, safe-deployment-best-practices-for-drivers.md' };
const DEMANDS = [
    { id: 'S01', heading: 'Safe deployment best practices for Windows drivers', text: 'Prefer Windows Update for distribution wherever it can be used, even if you have a channel of your own.', sha256: '83ae622631460d6dbcbe5511a137bb36d263c421b76cf6b7551d16f056283cae' },
    { id: 'S02', heading: 'Safe deployment best practices for Windows drivers', text: 'Follow CISA\'s ideas of safe deployment: be open about what ships, version it, plan the way back, and design it securely.', sha256: 'd729e28e52adb66850f1dab0836106f09c27b2e907f067841444abad07d40d61' },
    { id: 'S03', heading: 'Safe deployment lifecycle', text: 'Before anything is distributed: plan, test inside, certify, check what the driver depends on, and agree on the criteria for going out.', sha256: '357979ab492413f237fda9e1c85ca9a60710097d4a457f8fcb82a4bac4dfa899' },
    { id: 'S04', heading: 'Safe deployment lifecycle', text: 'Distribute in rings and step by step, through Windows Update where that applies.', sha256: 'b6193eefd55cab4218e66e77ea6b2270a565d442c2ea6e74726c9d3eb1fa4543' },
    { id: 'S05', heading: 'Safe deployment lifecycle', text: 'After release, watch how devices fare and pause, roll back or update by what you see.', sha256: '0cc6e19edae13bbe9aa4b67eac311387954df2510ace1e3304aa34b6adbfef6b' },
    { id: 'S06', heading: 'Pre-deployment activities', text: 'Test, validate and assess the security of a driver before it is distributed.', sha256: 'a91b1a22491ab169f39844d8ef03fc518ecb43434fdfe16f40389b37a739393d' },
    { id: 'S07', heading: 'Final testing and validation', text: 'Final testing comes before distribution: function, validity and security.', sha256: '58cfab66ef83db86add714801585cb4fb908a5a5e643b2443db804eab3fb7f91' },
    { id: 'S08', heading: 'Final testing and validation', text: 'Test on hardware that differs enough to show incompatibilities.', sha256: '9317497d969fe97e63fd4dbfbf3b02c880a2defcacd7cb67bb9f3b45376755d4' },
    { id: 'S09', heading: 'Final testing and validation', text: 'Validate on every supported Windows version with its latest servicing update.', sha256: '21d42d94adac88e10f2d9a2fda5d20747c2328c6729e918ec1449d0ac494cb17' },
    { id: 'S10', heading: 'Final testing and validation', text: 'Cover power management, stress, suspend and resume, and recovery.', sha256: '0a8d42b62ec298be7e849876b02624e111a023e54da882fca425bffcbbcb0f55' },
    { id: 'S11', heading: 'Final testing and validation', text: 'Build with the Windows Driver Kit and certify with the Hardware Lab Kit.', sha256: '82fc72c52c1ed33386e46a9020fcff987a89938ea7b495823b3fa8c2fbbc5a2a' },
    { id: 'S12', heading: 'Final testing and validation', text: 'Use the documented ways of testing a driver during development and at run time.', sha256: '0d2c9cc542dee4827939c3791b5e9e54f27b08d5c5e68de1458ab5a0761660f1' },
    { id: 'S13', heading: 'Security and code integrity', text: 'Sign the driver as the driver signing documentation demands.', sha256: 'e16cac7d16e1929364366ec00f606aaa764a2379c8c3e19a0949264650ed633b' },
    { id: 'S14', heading: 'Security and code integrity', text: 'Meet the code signing requirements of the Hardware Dev Center.', sha256: '6e655a9f3a65e75ba72200bec6b440e2b1755fc2a2bad8ec235986fb292bbee1' },
    { id: 'S15', heading: 'Security and code integrity', text: 'Every driver that is deployed, on whatever channel, carries a proper signature that protects its integrity.', sha256: '8c90949f8cc6ff4774472850fcd2e1c040895722cad5a541305a37c3b8f23250' },
    { id: 'S16', heading: 'Security and code integrity', text: 'Every driver carries a WHQL signature, no matter whether Windows Update, an OEM or the vendor distributes it.', sha256: '70a07678e2a39243f19d79fc84abf5c36e967aba5ec61959b906ab897a864881' },
    { id: 'S17', heading: 'Security and code integrity', text: 'A driver without it needs extra trust configuration on each machine, which adds risk: avoid that.', sha256: '97e05e32285838a4564b5d7ffe0c51a755ef0cf52d8d73f42648f82375939447' },
    { id: 'S18', heading: 'Security and code integrity', text: 'A WHQL release signature stands for passed compatibility tests and met security standards: earn it.', sha256: 'f0757abd507451cae56ff49aaa60e0afdc2646c23baa758e29a5355b4c662797' },
    { id: 'S19', heading: 'Security and code integrity', text: 'Work through the driver security checklist to keep vulnerabilities out.', sha256: '62d3f7681458999df68f3ced4ae2ec279cd25fe22843d44596c2069392fcf812' },
    { id: 'S20', heading: 'Security and code integrity', text: 'Look for security flaws with CodeQL when compiling and with Driver Verifier at run time.', sha256: 'c096c2145640a41b9eb9b2c3637cda078225bd4239bc0b4b3bad4abe0e86e756' },
    { id: 'S21', heading: 'Security and code integrity', text: 'Develop by the driver security guidance and avoid malicious or vulnerable patterns of code.', sha256: '1134592ec5b082b30588d89e4feb78c7e6a3dab3f75b9d6d9a782a2c09c22015' },
    { id: 'S22', heading: 'Security and code integrity', text: 'Makers of anti-malware drivers should take part in the Microsoft Virus Initiative.', sha256: 'f3f1e1dd269e32afc8ecd58267f8d2f5b606cb61cb15ca53f9eb562e7ed88076' },
    { id: 'S23', heading: 'Deployment planning', text: 'Decide how the rollout proceeds: gradual, with a pilot, by region or by hardware.', sha256: 'd4e5789aab07cb485383ec3f063f467471a65ff09fa0db5f107e77e5d4107d96' },
    { id: 'S24', heading: 'Deployment planning', text: 'Use gradual rollout, so that behaviour in the field is seen before everybody has the driver.', sha256: '1350c8253d7e7dd551ff237630cd56dd8d615904f486f83e27c35db4ebadd174' },
    { id: 'S25', heading: 'Deployment planning', text: 'Choose the distribution channel deliberately.', sha256: '7946ca87869037497c731af2080bb250dab197fae0550b1b614b22143c3b3b5a' },
    { id: 'S26', heading: 'Deployment planning', text: 'Windows Update is the recommended channel for its controlled, secure infrastructure.', sha256: '983cb5cf1ae79fe9bdc8f6897d69557a924a20d7c8e21f249bdd7367d489e0c1' },
    { id: 'S27', heading: 'Deployment planning', text: 'Whoever distributes independently provides the same safety and monitoring.', sha256: 'c2f1bf2f8880197d3a05a8e7f4a5649d93697671b0ad60c2596d93cab1dc8b9f' },
    { id: 'S28', heading: 'Deployment planning', text: 'Plan for failure: criteria for rolling back, a candidate to roll back to, and an escalation path.', sha256: 'cc4db379a47586c0e24f4ad91c3e2c960298a61de5458527c1a68ebfbfd06a92' },
    { id: 'S29', heading: 'Deployment planning', text: 'Engineering, quality assurance and business agree on what is delivered.', sha256: '6931a8ca35bb696d54082e330a63779a6f3736e801b0e8b849d125e0563bd18b' },
    { id: 'S30', heading: 'Deployment planning', text: 'Write a deployment plan.', sha256: '709ed79dd9fb9858dd0b64f05a844903714c24a7e3a13f98073924f3b8d9f259' },
    { id: 'S31', heading: 'Windows Update and other distribution methods', text: 'Have gradual rollout driven by telemetry, and a built-in way back, as Windows Update offers.', sha256: 'b1c858169c8d7d07adc0e795442e9909a06138ecd6ac1cd10e2220e760a6fae9' },
    { id: 'S32', heading: 'Windows Update and other distribution methods', text: 'Target by hardware ID, Windows version and other criteria.', sha256: '36c3ef42273ace02f675ac088503814197a9bc507038a90bcba12439f82d53d8' },
    { id: 'S33', heading: 'Windows Update and other distribution methods', text: 'Channels other than Windows Update are for special or centrally managed environments.', sha256: '563e99a4085e0e2cd03c689d6425d91278ef91c0ff29efde34a60511458331cb' },
    { id: 'S34', heading: 'Windows Update and other distribution methods', text: 'Other channels need safeguards that match those of Windows Update.', sha256: 'dcc5f1506d8e6e6442cbc3b05166a296acc8ecf76c62fb4ed8f2c19e8e58b42d' },
    { id: 'S35', heading: 'Windows Update and other distribution methods', text: 'Package drivers securely and obtain the WHQL release signature.', sha256: '32934b8badf83262acc87ad29f35cdda2ecf0e09f617be119c501624b3d04a09' },
    { id: 'S36', heading: 'Windows Update and other distribution methods', text: 'Drivers outside Windows Update complete WHQL testing and are signed all the same.', sha256: 'ea688bb337a6a3229ce95e3b13892b8dd1cda24402b74a53338b1dc4346ccfcc' },
    { id: 'S37', heading: 'Windows Update and other distribution methods', text: 'Other channels keep versions under control and can roll back by hand.', sha256: '55d8215a1e3ebf7f8ec06ebc51d611489619dbf1db6bd2211a9031f7b1f536c3' },
    { id: 'S38', heading: 'Windows Update and other distribution methods', text: 'Coordinate with IT departments or users so that installation is safe.', sha256: '2dca26d35048f6081be7fd8915ccfcc4a3feb7e8b4256ec4344ac61a0929b79c' },
    { id: 'S39', heading: 'Constraints on driver dependencies', text: 'What is said of dependencies holds for every way of distribution.', sha256: '07d0b54636fbd01614a71fa65a49e52ce3987301a47b47904ee95288187cc02d' },
    { id: 'S40', heading: 'Constraints on driver dependencies', text: 'Do not build packages that depend tightly on each other: Windows has no mechanism for it.', sha256: '83fbe1ba0219d3b907f66491974a26cdbb0452dca9e75e9a08b6cf0c114b255a' },
    { id: 'S41', heading: 'Constraints on driver dependencies', text: 'That includes drivers and firmware that only work in exactly matching versions.', sha256: 'daf618e5776104352e35bc142fae3a40c7a60d157766df9992bb4e2aa97c3fa9' },
    { id: 'S42', heading: 'Constraints on driver dependencies', text: 'Let drivers and firmware interact through defined interfaces whose versions tell of changes.', sha256: 'c5cfa62566707b9e84efd3fd06347b0e2bc2900cb9f67c6929a718aebf2bf378' },
    { id: 'S43', heading: 'Constraints on driver dependencies', text: 'Be compatible forwards and backwards to a degree, so that the system runs with any mixture of driver and firmware.', sha256: '274a795336fb93e9d874841d3191ab2c0d98dcf396e036bd0c57be31ffe220c2' },
    { id: 'S44', heading: 'Constraints on driver dependencies', text: 'Never require exact version matches.', sha256: '0c5ad5f14e6a4a937579d5de0f62b3e15880a96d7f48c8d3aaffda1515651960' },
    { id: 'S45', heading: 'Deployment phases', text: 'Deploy in phases: pilot, gradual, full.', sha256: 'ccf0814428a64d5df4fcf357f12804fb4feab2401753410c3b10e1d29447d737' },
    { id: 'S46', heading: 'Deployment phases', text: 'Begin with a limited test audience.', sha256: '96c679e69571f874183edb1dd346284ad1f9dc693f3a3abc487273657e37e5d9' },
    { id: 'S47', heading: 'Deployment phases', text: 'Use the pilot to see behaviour in real surroundings.', sha256: '65bd4eb1dc770d953d333514874c0b75b1ef1c94ff201d0b1d8b6f506dfeeb0a' },
    { id: 'S48', heading: 'Deployment phases', text: 'Be able to answer regressions and incompatibilities quickly.', sha256: '38115f3d6c5581a9e1f6dec0c7b131d68db491120f2f874998591776e5c87fb1' },
    { id: 'S49', heading: 'Deployment phases', text: 'Widen exposure step by step, on the evidence of telemetry and diagnostics.', sha256: '71e571cc0ef1a2a6bb8534dfec21c2f2d3cbcb0258dc7c9d46b8ec0ab514292a' },
    { id: 'S50', heading: 'Deployment phases', text: 'Find systemic problems while few devices are affected.', sha256: '267af7ccb056a640e56f89a31e212c70a38e6cdade9d98f5b23c860c65d40676' },
    { id: 'S51', heading: 'Deployment phases', text: 'Let the quality that is measured and the health of devices set pace and extent of the rollout.', sha256: '1775eecf212956d178a860afd58d0b59a15c40db07975e177e061a9c500867e0' },
    { id: 'S52', heading: 'Deployment phases', text: 'Go to full deployment only after pilot and gradual rollout were monitored with success.', sha256: 'f2100b5544e0253c96caaff7ad38ec1edecaee89d4b6621a491653ca24aa599a' },
    { id: 'S53', heading: 'Post-deployment monitoring and maintenance', text: 'Monitor reliability actively after release and fix what shows up.', sha256: '6d9ebbe6a86e067c891ec0b1eb9d578a9a6128ff8a7e00a895b7f50e9de37ed6' },
    { id: 'S54', heading: 'Telemetry and issue detection', text: 'Track failures, bug checks included, with Windows Error Reporting and deployment reports.', sha256: 'e942020bfd7e2c006de2e08f333553a2523a4aab46b162c118440581020c4c0a' },
    { id: 'S55', heading: 'Telemetry and issue detection', text: 'Use the Hardware Dev Center\'s reports on cohorts, Plug and Play, reliability, and installation and health.', sha256: '5c914d623ebb2c0f60755b35a28421341fec886ec070bb21c67447d19b03184d' },
    { id: 'S56', heading: 'Telemetry and issue detection', text: 'Keep watching for installation problems and incompatible hardware in real use.', sha256: 'bb98eb877ec825d9086ede91a245a26680913d224c1372c0422f8f360e5b7910' },
    { id: 'S57', heading: 'Issue response and driver updates', text: 'Release patches for security vulnerabilities.', sha256: 'ee8d4e6344da9bd77c512f1e9ab01341d0d987d8623277994f3c437df82f386b' },
    { id: 'S58', heading: 'Issue response and driver updates', text: 'Provide fixes or new versions when telemetry calls for them.', sha256: 'f51f6b7ccd93fe9f8f1a3d8aff7c14cdc8a62559d990a494094140fc0adf8ef5' },
    { id: 'S59', heading: 'Issue response and driver updates', text: 'Have a driver to roll back to, or another to turn to, published before it is needed.', sha256: 'ca782878521682535fbc71ad365d0b37260c92fe632ea0c02470e5b2c8748ae3' },
    { id: 'S60', heading: 'Issue response and driver updates', text: 'Know how to reach Microsoft support or the driver ship room.', sha256: '29f1fd9119e399d587251c22b3ccf1e54b068fe0531759a544960cf488a7c356' },
    { id: 'S61', heading: 'Issue response and driver updates', text: 'Prepare for security incidents with Microsoft\'s guidance on managing security tools.', sha256: '4f8c57a15d7011073b0c5a5d4d757b13cf93c0c5d4f429745714ae8e39bcc65c' },
    { id: 'S62', heading: 'End-of-support considerations', text: 'Plan the end of older drivers and move their users over smoothly.', sha256: 'a276fd70c2abc9ea1380503c517d4a241b0555e187634398b03b000507795e71' },
    { id: 'S63', heading: 'End-of-support considerations', text: 'Tell users clearly what changes, and support them through it.', sha256: 'e756c058fcf72ebe2705d601cc52c70db570dd98e9d92b0ba8145aab6b8e7299' },
    { id: 'S64', heading: 'Summary', text: 'Validate thoroughly and assess security before release.', sha256: '3ea67bf09b3daea63fb321191481a7105c6b1214b0db1bafddeb968b072c327c' },
    { id: 'S65', heading: 'Summary', text: 'Distribute in a controlled way to reduce risk.', sha256: '26625244d2ab58d73bab85503e9fbddbee4b4fb1c08219bc13275af0e713bf5e' },
    { id: 'S66', heading: 'Summary', text: 'Keep an eye on every deployment and settle what comes up.', sha256: '19223aa24a47df969044fe1a713cd16cfa94dff0c9308b8c48cd9960e8c60e98' },
];
/** Demands that no artifact can decide. */
const NOT_CHECKABLE = [
    { because: 'says what full deployment brings: how far it reaches, and whether the systems there are compatible, is known only to the channel; TGT-005 and TEST-003 come nearest', sha256: '64e834cbc59bb0bb8a0093dcd3c8db466fb8d34c6f18c83e33cafa8f43749c40' },
];
/** Sentences that demand nothing. */
const STATEMENTS = [
    { because: 'says what the article is for', sha256: 'aabaa43e89767da183de078585e9783feca683caad21c0e87ce2cf61de15c237' },
    { because: 'says what the article is for', sha256: '307b44e7ee93b554e3572132a37ab6032cb8760b8f59f053af0c6a7240fa9ac1' },
    { because: 'points elsewhere; what that page demands stands behind CHAN-002', sha256: '0e2205bc7bdda645bf05468401a7db94807a3b877b1b9200b35be7b9c99ef973' },
    { because: 'describes Windows Update', sha256: 'b69b5791503bf52a15e353e846267b3412e1f0cc4bc0e8a7199297371f394e7f' },
    { because: 'points elsewhere', sha256: 'b333a5fa602a72d31d581f414c95e492cc55b7f0d5548fce83d2f20874a9fa24' },
    { because: 'introduces the three stages', sha256: '71bd07ad0988696ddb219c0b3a787f8a93bc0052a4a7130e5a53009b2b41d162' },
    { because: 'says what the article is for', sha256: '783cdc1fc7d9aa9188bbce0f8e58a1c8dcc7104112b7aa9fafe18f550eb7699b' },
    { because: 'names a benefit', sha256: '91a5bd784068ce6ff03ad1f80efd6bd6f8cea9d16ee6eda752b0d963fead1e28' },
    { because: 'points elsewhere', sha256: '3d8e7821e38e4e766f9d9507929df7bba0a38f52ffd123908e79dbc27d96a50c' },
    { because: 'names a benefit', sha256: '96ef02b65ceead61d6307de1600b3d39d0c7ecf045af3caaa18bf01e1b268a26' },
    { because: 'points elsewhere, below the sentence on testing', sha256: '35ec8f092d35ea8c2a8a657f4c466a1fc4fc997155c01deb1e8e379f9c01428f' },
    { because: 'points elsewhere, below the sentence on testing', sha256: '958d2031cfc7bdc6146004f84aa78b2d2afb058b158772952ef7e6007add9ff2' },
    { because: 'points elsewhere, below the sentence on testing', sha256: 'b7999e4f1c1900f8e17bb68e8942c4aeda6d3024888dd1b54fabf376c37fdfd8' },
    { because: 'says what the section is for', sha256: '497f44ef916bdfd473e3d1e2040e8c377f6b6be635f519c9f6ce21a82142027c' },
    { because: 'names a benefit; it is the reason behind SIGN-002', sha256: 'a408b33b95b59cf97d882ee50ba6d6ab04ed1e81f7f2bdd998e9d94ec5bdc223' },
    { because: 'names a benefit', sha256: 'af982faebd3782dd1e174287c45a45c1a631f091bb4e3254348bbc4a225436ed' },
    { because: 'points elsewhere', sha256: '51ae9e59cfcb0d4d1bfa761da1f859294b0d09e48c939b33794bb8ac2aad6f8e' },
    { because: 'says what the section is for', sha256: 'b9e72baef655bdb98e1e070c9b5b0a057c13f193a6fe73da5220ed2a6df866ff' },
    { because: 'describes the phase', sha256: 'f3bdf46e11126c738f71be2331174cd0dcae73c2735c0485c71c77cf58004522' },
    { because: 'introduces the section', sha256: 'c829c11a21ec5d0e64a076f153ef0e428f07413362da28ba3e8057a7c1bc5ad4' },
    { because: 'describes Windows Update; CHAN-002 checks parity with it', sha256: '64bdce133a6726424c42612ac0a92f4fee8c023edca82f213cb8a365fd7b763e' },
    { because: 'describes Windows Update', sha256: 'b6a12065b4a6148d569b17b221548714d831629c2e41be5a865ac132022b4336' },
    { because: 'points elsewhere', sha256: '190eed1825db03f77e178423fe4574d63bfdf1aac5fd758e498dc6751175435a' },
    { because: 'names a benefit', sha256: 'd016a4aceceb35b4614f4965e533594c4806342a21871a59827cb589374d89f3' },
    { because: 'defines the term', sha256: '3e0a00d9390f774c286d5c5d4583274474381581067e204c58679bb0729a9555' },
    { because: 'describes a figure elsewhere', sha256: '0723e84ddb6aac31453996d3fe02bb1168bf71cb23a581520db25f291249632c' },
    { because: 'points elsewhere', sha256: 'ce2dd91b971ef3235d497479046a98dd1ad411c3d2fc6d2393f1d7b136bbefad' },
    { because: 'describes a figure elsewhere', sha256: '971934975f5492b92d865ffe685153e45a060eeb55446056dd1b08300d96e210' },
    { because: 'is a heading', sha256: '67d72a4be6aa780e61ecb9cda95e5dd9c0745463733b5ed92fe8aa6f75dfde59' },
    { because: 'is a heading', sha256: '9a98f37bcc80aedefa4ecfa69e19bf5a7300a6875de291d537fe0b772f2cc779' },
    { because: 'points elsewhere', sha256: 'eed40076b6615377a5c01f79a00b3a1e4d0194f6874e58153e648c4c6498266e' },
    { because: 'is a heading', sha256: '9b98e3d8c84adf0af70a9a9612341d2ba4e4abfdabb03c32258f806878180967' },
    { because: 'introduces the summary', sha256: 'd80b108fe5ab08100df3315d07e9f05dad98e923a1dff6e70df6c58e007a13cf' },
    { because: 'names a benefit', sha256: 'b589228ad3b17d984a72bc0d3acd32a2935f3929d0b6515c5afc6c1146f5d8d5' },
    { because: 'names a benefit', sha256: 'a9b6977a4611098b3468c70ec72bae11062355eb0da6004aeaea7d9d2f9b5d06' },
    { because: 'names a benefit', sha256: 'f952c5e83486eb0dbbc03f50360c44f91c5428bfd06d350289ffb9396ad1f12b' },
];

;// CONCATENATED MODULE: ./.cache/lib/commands/explain.js






const sentences = new Map(DEMANDS.map(({ id, heading, text }) => [id, { id, heading, text }]));
const wanted = (id) => {
    const found = rules/* RULES */.y.find((rule) => rule.id === id.toUpperCase());
    if (found === undefined)
        throw new error/* InputError */.dz(`there is no rule "${id.slice(0, 80)}" in this version; ${(0,nearest/* suggestion */.h)(id.toUpperCase(), rules/* RULES */.y.map((rule) => rule.id))} (driver-gate explain --all lists all)`);
    return rulePage(found, sentences);
};
/** `driver-gate explain RULE-ID... | --all`. */
const explain = (ids, { all, json }, host) => {
    if (all && ids.length > 0)
        throw new error/* InputError */.dz('explain takes either rule ids or --all, not both');
    if (!all && ids.length === 0)
        throw new error/* InputError */.dz('explain needs a RULE-ID, or --all. Example: driver-gate explain SIGN-002');
    const pages = all ? rules/* RULES */.y.map((rule) => rulePage(rule, sentences)) : ids.map(wanted);
    const { columns, colour } = host.terminal;
    if (json)
        host.out(`${JSON.stringify(pages.length === 1 && !all ? pages[0] : pages, null, 2)}\n`);
    else
        host.out(pages.map((page) => renderRule(page, columns, colour ? report_palette/* COLOUR */.x : report_palette/* NO_COLOUR */.f)).join(`\n${'─'.repeat(Math.min(columns, 40))}\n\n`));
    return 0;
};


/***/ }),

/***/ 8480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ foldedTwins),
/* harmony export */   W7: () => (/* binding */ identityLines),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   jK: () => (/* binding */ packageDigest),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/* harmony import */ var _trust_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4205);

/** `/` as separator, Unicode NFC, ASCII letters lower-cased. */
const foldPath = (path) => path.replaceAll('\\', '/').normalize('NFC').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
const encoder = new TextEncoder();
const compareBytes = (a, b) => {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const difference = (a[at] ?? 0) - (b[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
};
/** Sorted by the bytes of the path. */
const sorted = (lines) => lines.map((line) => ({ line, key: encoder.encode(line.path) })).sort((a, b) => compareBytes(a.key, b.key)).map(({ line }) => line);
const digestOf = (title, lines) => `sha256:${(0,_trust_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(encoder.encode(`${title}\n${lines.map(({ kind, digest, path }) => `${kind} ${digest} ${path}\n`).join('')}`))}`;
const survivesSigning = ({ path }) => !path.endsWith('.cat') && !path.endsWith('.pdb');
/** The lines behind packageDigest: what signing leaves unchanged. */
const identityLines = (files) => sorted(files
    .map(({ path, sha256, authenticodeSha256 }) => authenticodeSha256 === undefined ? { path: foldPath(path), kind: 'file', digest: sha256 } : { path: foldPath(path), kind: 'pe', digest: authenticodeSha256 })
    .filter(survivesSigning));
/** Identity of a package that survives signing. Both digests are `sha256:<hex>`. */
const packageDigest = (files) => digestOf('driver-package-identity/v1', identityLines(files));
/** Identity of the exact bytes. */
const contentDigest = (files) => digestOf('driver-package-content/v1', sorted(files.map(({ path, sha256 }) => ({ path: foldPath(path), kind: 'file', digest: sha256 }))));
/** Paths that become one path after folding: such a package has no identity. */
const foldedTwins = (paths) => {
    const seen = new Map();
    const twins = [];
    for (const path of paths) {
        const folded = foldPath(path);
        const first = seen.get(folded);
        if (first === undefined)
            seen.set(folded, path);
        else
            twins.push([first, path]);
    }
    return twins;
};


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   qy: () => (/* binding */ proseCell)
/* harmony export */ });
/* unused harmony exports htmlCode, logLine, commandData, commandProperty, mermaidLabel, plainTitle */
/**
 * Encoders for text that comes from artifacts: file names, INF strings, certificate subjects. Every such string passes
 * exactly one of them on its way into a report (github.md section 12). Each makes the text visible first.
 */
const INVISIBLE = [
    [0x00, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x115f, 0x1160], [0x180e, 0x180e], [0x200b, 0x200f], [0x2028, 0x202f],
    [0x2060, 0x206f], [0x3164, 0x3164], [0xd800, 0xdfff], [0xfe00, 0xfe0f], [0xfeff, 0xfeff], [0xffa0, 0xffa0], [0xfff9, 0xfffb], [0xfffe, 0xffff], [0xe0000, 0xe01ef],
];
const isInvisible = (code) => code > 0x7e || code < 0x20 ? INVISIBLE.some(([from, to]) => code >= from && code <= to) : false;
/** Shows what a reader could not see or would see in another order, and cuts at `max` code points. */
const visible = (text, max = 200) => {
    const points = [];
    let total = 0;
    for (const point of text) {
        total++;
        if (total > max)
            continue;
        const code = point.codePointAt(0) ?? 0;
        points.push(code === 9 ? '→' : isInvisible(code) ? `\\u{${code.toString(16)}}` : point);
    }
    return total > max ? `${points.join('')}… (+${total - max} chars)` : points.join('');
};
const span = (shown) => {
    if (shown === '')
        return '`∅`';
    if (/^ +$/.test(shown))
        return `\`${'␠'.repeat(shown.length)}\``;
    const fence = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)));
    const pad = /^`|`$|^ .* $/su.test(shown) ? ' ' : '';
    return fence + pad + shown + pad + fence;
};
/** Inline Markdown: code spans neither notify, link nor format. */
const codeSpan = (text, max = 200) => span(visible(text, max));
const inCell = (markdown) => markdown.replaceAll('|', '\\|');
/** A cell of a Markdown table. */
const cell = (text, max = 200) => inCell(codeSpan(text, max));
/** Words that Markdown and GitHub leave alone: letters, joined by hyphens or apostrophes, a short number, plain punctuation around. */
const PLAIN = /^(?:[("']*(?:[A-Za-z]+(?:['-][A-Za-z]+)*|\d{1,5})?[)"',.;:!?]*|[–—…×→·])$/;
/** At the start of a line these would begin a list. */
const LISTLIKE = /^\d+[.)]/;
/** Quotation marks and the end of a sentence stay outside the code. */
const EDGES = /^([("']*)(.*?)([)"',.;:!?]*)$/s;
/** What stands between backticks is code already. */
const TOKENS = /`[^`]+`|[^ `]+|`| +/g;
const plain = (text) => ({ isCode: false, text });
const code = (text) => ({ isCode: true, text });
const pieces = (token) => {
    if (token.startsWith('`') && token.length > 2)
        return [code(token.slice(1, -1))];
    if (token.startsWith(' ') || (PLAIN.test(token) && !LISTLIKE.test(token)))
        return [plain(token)];
    const [, before = '', inner = '', after = ''] = EDGES.exec(token) ?? [];
    return inner === '' ? [code(token)] : [plain(before), code(inner), plain(after)].filter(({ text }) => text !== '');
};
/** Two code spans that touch would read as one with other ends: they become one. */
const words = (shown) => {
    const merged = [];
    for (const piece of (shown.match(TOKENS) ?? []).flatMap(pieces)) {
        const last = merged.at(-1);
        if (last !== undefined && last.isCode === piece.isCode)
            merged[merged.length - 1] = { ...piece, text: last.text + piece.text };
        else
            merged.push(piece);
    }
    return merged.map(({ isCode, text }) => (isCode ? span(text) : text)).join('');
};
/**
 * A sentence of ours with artifact text in it: plain words stay words, every other word becomes code. So a message reads
 * naturally, and whatever it quotes can do nothing.
 */
const prose = (text, max = 500) => words(visible(text, max));
const proseCell = (text, max = 500) => inCell(prose(text, max));
const ENTITIES = { '&': '&#38;', '<': '&#60;', '>': '&#62;', '"': '&#34;', "'": '&#39;', '`': '&#96;' };
/** Text of an HTML or XML element; attributes in quotes as well. */
const htmlText = (text, max = 100_000) => visible(text, max).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
/** `<summary>` and other raw HTML blocks inside Markdown, where no Markdown runs. */
const htmlCode = (text, max = 200) => `<code>${htmlText(text, max)}</code>`;
/** The runner obeys `::` at the start of a line, blanks or not, and `##[` anywhere in it. */
const withoutCommand = (line) => line.replace(/^(\s*):(?=:)/, '$1\\:').replaceAll('##[', '##\\[');
/** One line of a step log. */
const logLine = (text, max = 2000) => withoutCommand(visible(text, max));
/** Data of a workflow command. */
const commandData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Property of a workflow command. */
const commandProperty = (text) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** Words that Mermaid's grammar takes as its own when they stand at the start of a label's word. */
const MERMAID_WORDS = /\b(?:end|click|graph|subgraph|style|class)\b/gi;
const PLAIN_LABEL = /[A-Za-z0-9 .,_()/%+-]/;
const mermaidCharacter = (point) => {
    const code = point.codePointAt(0) ?? 0;
    return PLAIN_LABEL.test(point) || (code > 0x7f && point !== '“' && point !== '”') ? point : `#${code};`;
};
/** Label of a Mermaid node, quotes included. */
const mermaidLabel = (text, max = 40) => {
    const shown = visible(text, max);
    const broken = new Set([...shown.matchAll(MERMAID_WORDS)].map(({ index }) => index));
    let at = 0;
    const encoded = [...shown].map((point) => {
        const here = at;
        at += point.length;
        return broken.has(here) ? `#${point.codePointAt(0) ?? 0};` : mermaidCharacter(point);
    });
    return `"${encoded.join('')}"`;
};
/** Title of an issue: plain text. */
const plainTitle = (text) => visible(text, 256);


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ NO_COLOUR),
/* harmony export */   x: () => (/* binding */ COLOUR)
/* harmony export */ });
const same = (text) => text;
const NO_COLOUR = { bad: same, doubt: same, warn: same, good: same, faint: same, strong: same, name: same };
/** ECMA-48 section 8.3.117, Select Graphic Rendition. */
const sgr = (on, off) => (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`);
const COLOUR = {
    bad: sgr('1;31', '22;39'), doubt: sgr('1;35', '22;39'), warn: sgr('33', '39'), good: sgr('1;32', '22;39'),
    faint: sgr('2', '22'), strong: sgr('1', '22'), name: sgr('36', '39'),
};


/***/ }),

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);

/** Breaks a line at blanks; a word longer than the width is broken where the width ends, so that no text is lost. */
const wrap = (text, width) => {
    const room = Math.max(20, width);
    const lines = [];
    let line = '';
    let used = 0;
    const flush = () => {
        lines.push((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommand */ .e6)(line));
        line = '';
        used = 0;
    };
    for (const word of text.split(' ')) {
        const points = [...word];
        if (used > 0 && used + 1 + points.length > room)
            flush();
        if (used > 0) {
            line += ' ';
            used++;
        }
        for (let from = 0; from < points.length; from += room) {
            if (from > 0)
                flush();
            const part = points.slice(from, from + room);
            line += part.join('');
            used += part.length;
        }
    }
    flush();
    return lines;
};
/** A paragraph with a hanging indent; `first` stands in front of the first line. */
const hanging = (first, text, indent, width) => wrap(text, width - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ endsAtMicrosoft),
/* harmony export */   S_: () => (/* binding */ GRADE_MEANING),
/* harmony export */   iz: () => (/* binding */ isNotForRelease),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   xv: () => (/* binding */ isWhql)
/* harmony export */ });
/** What a grade means to someone who wants to ship, and what follows from it. */
const GRADE_MEANING = {
    whcp: 'certified by Microsoft after the hardware lab tests',
    inbox: 'signed as a part of Windows',
    elam: 'certified as early launch anti-malware',
    'hal-extension': 'certified as an extension of the hardware abstraction layer',
    attested: 'signed by Microsoft on the vendor\'s word, without lab tests: for test audiences, refused for retail on Windows Update and unsupported on Windows Server',
    preproduction: 'a preproduction signature of Microsoft, which retail Windows does not trust',
    'microsoft-product': 'signed as a Microsoft product, not as a certified driver',
    'microsoft-other': 'signed under another Microsoft programme (phone, Store), not as a certified driver',
    'cross-signed': 'the vendor\'s own signature below a Microsoft cross-certificate: no longer loaded on Windows 11 24H2 and later and Server 2025',
    ev: 'the vendor\'s own signature with an extended validation certificate: good for submitting, not for loading',
    'trusted-signing': 'signed through Trusted Signing in the vendor\'s name: Windows loads no kernel driver by it',
    ov: 'the vendor\'s own signature: Windows loads no kernel driver by it',
    test: 'signed with a test certificate',
    flight: 'signed for preview builds of Windows only',
    'self-signed': 'signed by a certificate that vouches for itself',
    untrusted: 'its chain ends at a root that nobody has listed',
    unsigned: 'not signed',
    invalid: 'its signature does not verify',
    inconsistent: 'its Microsoft signature contradicts itself or the catalog\'s attributes',
    'microsoft-unknown-issuer': 'below a Microsoft root, but the issuer is not known to this version',
};
const explained = (grade) => `${grade} (${GRADE_MEANING[grade]})`;
/** Grades that Windows takes as a release signature of a driver. */
const WHQL = ['whcp', 'elam', 'hal-extension', 'inbox'];
const isWhql = (grade) => WHQL.includes(grade);
/** Signatures that must not reach a released package. */
const NOT_FOR_RELEASE = ['test', 'self-signed', 'flight', 'preproduction'];
const isNotForRelease = (grade) => NOT_FOR_RELEASE.includes(grade);
/** Every grade that a chain to one of Microsoft's pinned roots can have. */
const MICROSOFT = [...WHQL, 'attested', 'preproduction', 'microsoft-product', 'microsoft-other', 'microsoft-unknown-issuer', 'inconsistent'];
const endsAtMicrosoft = ({ grade }) => MICROSOFT.includes(grade);


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yy: () => (/* binding */ hashHex),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* unused harmony export TextDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);

/** Digest over the parts one after the other. `algorithm` is a name of node:crypto: `sha1`, `sha256`, ... */
const hashBytes = (algorithm, parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest();
};
/** The same as lower-case hex. */
const hashHex = (algorithm, parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** Lower-case hex SHA-256 of bytes, or of the UTF-8 of a text. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
/** SHA-256 of a text that is made piece by piece. */
class TextDigest {
    #hash = createHash('sha256');
    add(text) {
        this.#hash.update(text, 'utf8');
        return this;
    }
    /** Lower-case hex; nothing can be added afterwards. */
    hex() {
        return this.#hash.digest('hex');
    }
}


/***/ })

};
