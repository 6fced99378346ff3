import { binskimIsClean } from './binary/binskim-is-clean.ts';
import { highRiskApisAreReviewed } from './binary/high-risk-apis-are-reviewed.ts';
import { imageIsHvciCompatible } from './binary/image-is-hvci-compatible.ts';
import { importsExistOnTheOsFloor } from './binary/imports-exist-on-the-os-floor.ts';
import { machineMatchesTheArchitecture } from './binary/machine-matches-the-architecture.ts';
import { mitigationsAreOn } from './binary/mitigations-are-on.ts';
import { versionResourceIsMeaningful } from './binary/version-resource-is-meaningful.ts';
import { catalogAttributesAgreeWithTheInf } from './catalog/catalog-attributes-agree-with-the-inf.ts';
import { catalogCoversEveryFile } from './catalog/catalog-covers-every-file.ts';
import { catalogIsNamedAndPresent } from './catalog/catalog-is-named-and-present.ts';
import { noDigestDrift } from './catalog/no-digest-drift.ts';
import { signedInfIsNotReencoded } from './catalog/signed-inf-is-not-reencoded.ts';
import { attestedStaysWithTestAudiences } from './channel/attested-stays-with-test-audiences.ts';
import { channelIsChosen } from './channel/channel-is-chosen.ts';
import { itAndUsersAreCoordinated } from './channel/it-and-users-are-coordinated.ts';
import { ownChannelCanRollBack } from './channel/own-channel-can-roll-back.ts';
import { ownChannelMatchesWindowsUpdate } from './channel/own-channel-matches-windows-update.ts';
import { baseWorksAlone } from './dependencies/base-works-alone.ts';
import { interfacesAreVersioned } from './dependencies/interfaces-are-versioned.ts';
import { mixedVersionsWereTested } from './dependencies/mixed-versions-were-tested.ts';
import { noSimultaneousInstall } from './dependencies/no-simultaneous-install.ts';
import { attestersAreAuthorised } from './evidence/attesters-are-authorised.ts';
import { claimsAreBoundToThisPackage } from './evidence/claims-are-bound-to-this-package.ts';
import { claimsAreFresh } from './evidence/claims-are-fresh.ts';
import { manifestIsValid } from './evidence/manifest-is-valid.ts';
import { policyComesFromTheBaseBranch } from './evidence/policy-comes-from-the-base-branch.ts';
import { waiversAreValid } from './evidence/waivers-are-valid.ts';
import { kitFitsEveryTarget } from './hlk/kit-fits-every-target.ts';
import { packageHoldsThisDriver } from './hlk/package-holds-this-driver.ts';
import { packageIsPresentAndSigned } from './hlk/package-is-present-and-signed.ts';
import { powerTestsPassed } from './hlk/power-tests-passed.ts';
import { recoveryTestsPassed } from './hlk/recovery-tests-passed.ts';
import { requiredTestsPassed } from './hlk/required-tests-passed.ts';
import { securityTestsPassed } from './hlk/security-tests-passed.ts';
import { stressTestsPassed } from './hlk/stress-tests-passed.ts';
import { driververIncreases } from './inf/driverver-increases.ts';
import { driververIsWellformedAndNotInTheFuture } from './inf/driverver-is-wellformed-and-not-in-the-future.ts';
import { duplicateInstallsAreDeterministic } from './inf/duplicate-installs-are-deterministic.ts';
import { encodingIsAnsiOrUtf16le } from './inf/encoding-is-ansi-or-utf16le.ts';
import { everySectionIsReached } from './inf/every-section-is-reached.ts';
import { extensionInfObeysItsRules } from './inf/extension-inf-obeys-its-rules.ts';
import { fileParses } from './inf/file-parses.ts';
import { inboxBinariesComeThroughIncludeNeeds } from './inf/inbox-binaries-come-through-include-needs.ts';
import { infverifLogIsCleanAndAgrees } from './inf/infverif-log-is-clean-and-agrees.ts';
import { modelsAreDecoratedForEveryArchitecture } from './inf/models-are-decorated-for-every-architecture.ts';
import { noCoInstallers } from './inf/no-co-installers.ts';
import { onlyAdditiveOperations } from './inf/only-additive-operations.ts';
import { osFloorFitsTheSyntax } from './inf/os-floor-fits-the-syntax.ts';
import { pnplockdownIsSet } from './inf/pnplockdown-is-set.ts';
import { primitiveAndComponentInfsObeyTheirRules } from './inf/primitive-and-component-infs-obey-their-rules.ts';
import { referencedSectionsExist } from './inf/referenced-sections-exist.ts';
import { registryIsIsolated } from './inf/registry-is-isolated.ts';
import { runsFromTheDriverStore } from './inf/runs-from-the-driver-store.ts';
import { securityDescriptorsAreLeastPrivilege } from './inf/security-descriptors-are-least-privilege.ts';
import { servicesAreSane } from './inf/services-are-sane.ts';
import { sourceAndDestinationTablesAreComplete } from './inf/source-and-destination-tables-are-complete.ts';
import { stringTokensResolve } from './inf/string-tokens-resolve.ts';
import { versionSectionIsComplete } from './inf/version-section-is-complete.ts';
import { wdfDirectivesAreConsistent } from './inf/wdf-directives-are-consistent.ts';
import { baselineIsRecorded } from './monitoring/baseline-is-recorded.ts';
import { signalsArePlanned } from './monitoring/signals-are-planned.ts';
import { baseAndExtensionAreSubmittedApart } from './package/base-and-extension-are-submitted-apart.ts';
import { buildIsAReleaseBuild } from './package/build-is-a-release-build.ts';
import { cabinetLayoutIsAccepted } from './package/cabinet-layout-is-accepted.ts';
import { driverFolderNamesAreLegal } from './package/driver-folder-names-are-legal.ts';
import { driverFoldersTargetTheSameArchitectures } from './package/driver-folders-target-the-same-architectures.ts';
import { everyDriverFolderHasAnInstallableInf } from './package/every-driver-folder-has-an-installable-inf.ts';
import { hlkxIsNotZip64 } from './package/hlkx-is-not-zip64.ts';
import { noStrayExecutables } from './package/no-stray-executables.ts';
import { pathsFitToolLimits } from './package/paths-fit-tool-limits.ts';
import { referencedFilesExist } from './package/referenced-files-exist.ts';
import { symbolsMatchBinaries } from './package/symbols-match-binaries.ts';
import { escalationIsDocumented } from './plan/escalation-is-documented.ts';
import { exitCriteriaAreMeasurable } from './plan/exit-criteria-are-measurable.ts';
import { ringsStartSmallAndGrow } from './plan/rings-start-small-and-grow.ts';
import { rollbackCandidateIsReady } from './plan/rollback-candidate-is-ready.ts';
import { rollbackCriteriaAreMeasurable } from './plan/rollback-criteria-are-measurable.ts';
import { rolloutStrategyIsDefined } from './plan/rollout-strategy-is-defined.ts';
import { scheduleAvoidsFreezes } from './plan/schedule-avoids-freezes.ts';
import { stakeholdersSignedOff } from './plan/stakeholders-signed-off.ts';
import { stopMechanismIsDrilled } from './plan/stop-mechanism-is-drilled.ts';
import { checklistIsAnswered } from './security/checklist-is-answered.ts';
import { highPrivilegeBehaviourIsJustified } from './security/high-privilege-behaviour-is-justified.ts';
import { sourceWasPeerReviewed } from './security/source-was-peer-reviewed.ts';
import { threatModelIsCurrent } from './security/threat-model-is-current.ts';
import { binariesCarryEmbeddedSignatures } from './signing/binaries-carry-embedded-signatures.ts';
import { catalogSignatureIsValid } from './signing/catalog-signature-is-valid.ts';
import { noCrossSignedKernelBinary } from './signing/no-cross-signed-kernel-binary.ts';
import { noTestOrPreviewSignature } from './signing/no-test-or-preview-signature.ts';
import { onlySha2 } from './signing/only-sha2.ts';
import { packageCarriesAWhqlSignature } from './signing/package-carries-a-whql-signature.ts';
import { requestedSignatureAttributesArePresent } from './signing/requested-signature-attributes-are-present.ts';
import { serverTargetsAreWhqlSigned } from './signing/server-targets-are-whql-signed.ts';
import { signaturesAreTimestamped } from './signing/signatures-are-timestamped.ts';
import { signedPackageEqualsTheSubmission } from './signing/signed-package-equals-the-submission.ts';
import { submissionIsSignedWithARegisteredCertificate } from './signing/submission-is-signed-with-a-registered-certificate.ts';
import { codeqlRanOnThisSource } from './static-analysis/codeql-ran-on-this-source.ts';
import { codeqlVersionFitsTheTargets } from './static-analysis/codeql-version-fits-the-targets.ts';
import { dvlMatchesTheAnalysis } from './static-analysis/dvl-matches-the-analysis.ts';
import { mustFixSuiteRanCompletely } from './static-analysis/must-fix-suite-ran-completely.ts';
import { noMustFixResults } from './static-analysis/no-must-fix-results.ts';
import { droppedUsersAreInformed } from './support/dropped-users-are-informed.ts';
import { patchAndDeprecationPolicyExists } from './support/patch-and-deprecation-policy-exists.ts';
import { chidUseFitsTheClass } from './targeting/chid-use-fits-the-class.ts';
import { extensionTargetsAreSpecific } from './targeting/extension-targets-are-specific.ts';
import { hardwareIdsArePublishable } from './targeting/hardware-ids-are-publishable.ts';
import { idsAreOwnedOrAgreed } from './targeting/ids-are-owned-or-agreed.ts';
import { labelIsASubsetOfWhatWasCertified } from './targeting/label-is-a-subset-of-what-was-certified.ts';
import { wideningWasReviewed } from './targeting/widening-was-reviewed.ts';
import { driverVerifierRan } from './testing/driver-verifier-ran.ts';
import { everyMatrixRowPassed } from './testing/every-matrix-row-passed.ts';
import { everyServicedWindowsIsCovered } from './testing/every-serviced-windows-is-covered.ts';
import { hardwareMatrixIsDiverse } from './testing/hardware-matrix-is-diverse.ts';
import { machinesWereUpToDate } from './testing/machines-were-up-to-date.ts';
import { noOpenRegression } from './testing/no-open-regression.ts';
import { powerStressAndRecoveryWereExercised } from './testing/power-stress-and-recovery-were-exercised.ts';
import { upgradeAndRollbackWereExercised } from './testing/upgrade-and-rollback-were-exercised.ts';
import type { Rule } from './rule.ts';

/** All rules, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  everyDriverFolderHasAnInstallableInf,
  cabinetLayoutIsAccepted,
  driverFolderNamesAreLegal,
  pathsFitToolLimits,
  driverFoldersTargetTheSameArchitectures,
  referencedFilesExist,
  noStrayExecutables,
  symbolsMatchBinaries,
  buildIsAReleaseBuild,
  hlkxIsNotZip64,
  baseAndExtensionAreSubmittedApart,
  catalogSignatureIsValid,
  packageCarriesAWhqlSignature,
  noTestOrPreviewSignature,
  binariesCarryEmbeddedSignatures,
  onlySha2,
  signaturesAreTimestamped,
  noCrossSignedKernelBinary,
  serverTargetsAreWhqlSigned,
  requestedSignatureAttributesArePresent,
  submissionIsSignedWithARegisteredCertificate,
  signedPackageEqualsTheSubmission,
  catalogIsNamedAndPresent,
  catalogCoversEveryFile,
  noDigestDrift,
  catalogAttributesAgreeWithTheInf,
  signedInfIsNotReencoded,
  encodingIsAnsiOrUtf16le,
  fileParses,
  versionSectionIsComplete,
  driververIsWellformedAndNotInTheFuture,
  driververIncreases,
  pnplockdownIsSet,
  referencedSectionsExist,
  stringTokensResolve,
  sourceAndDestinationTablesAreComplete,
  modelsAreDecoratedForEveryArchitecture,
  osFloorFitsTheSyntax,
  noCoInstallers,
  onlyAdditiveOperations,
  runsFromTheDriverStore,
  registryIsIsolated,
  servicesAreSane,
  inboxBinariesComeThroughIncludeNeeds,
  duplicateInstallsAreDeterministic,
  wdfDirectivesAreConsistent,
  extensionInfObeysItsRules,
  primitiveAndComponentInfsObeyTheirRules,
  securityDescriptorsAreLeastPrivilege,
  infverifLogIsCleanAndAgrees,
  everySectionIsReached,
  machineMatchesTheArchitecture,
  imageIsHvciCompatible,
  mitigationsAreOn,
  importsExistOnTheOsFloor,
  highRiskApisAreReviewed,
  versionResourceIsMeaningful,
  binskimIsClean,
  codeqlRanOnThisSource,
  codeqlVersionFitsTheTargets,
  mustFixSuiteRanCompletely,
  noMustFixResults,
  dvlMatchesTheAnalysis,
  packageIsPresentAndSigned,
  kitFitsEveryTarget,
  requiredTestsPassed,
  packageHoldsThisDriver,
  powerTestsPassed,
  stressTestsPassed,
  recoveryTestsPassed,
  securityTestsPassed,
  hardwareMatrixIsDiverse,
  everyMatrixRowPassed,
  everyServicedWindowsIsCovered,
  machinesWereUpToDate,
  powerStressAndRecoveryWereExercised,
  upgradeAndRollbackWereExercised,
  driverVerifierRan,
  noOpenRegression,
  checklistIsAnswered,
  threatModelIsCurrent,
  sourceWasPeerReviewed,
  highPrivilegeBehaviourIsJustified,
  hardwareIdsArePublishable,
  extensionTargetsAreSpecific,
  chidUseFitsTheClass,
  idsAreOwnedOrAgreed,
  labelIsASubsetOfWhatWasCertified,
  wideningWasReviewed,
  interfacesAreVersioned,
  mixedVersionsWereTested,
  baseWorksAlone,
  noSimultaneousInstall,
  rolloutStrategyIsDefined,
  ringsStartSmallAndGrow,
  exitCriteriaAreMeasurable,
  rollbackCriteriaAreMeasurable,
  rollbackCandidateIsReady,
  escalationIsDocumented,
  stakeholdersSignedOff,
  stopMechanismIsDrilled,
  scheduleAvoidsFreezes,
  channelIsChosen,
  ownChannelMatchesWindowsUpdate,
  ownChannelCanRollBack,
  itAndUsersAreCoordinated,
  attestedStaysWithTestAudiences,
  signalsArePlanned,
  baselineIsRecorded,
  patchAndDeprecationPolicyExists,
  droppedUsersAreInformed,
  claimsAreBoundToThisPackage,
  claimsAreFresh,
  attestersAreAuthorised,
  manifestIsValid,
  policyComesFromTheBaseBranch,
  waiversAreValid,
];
