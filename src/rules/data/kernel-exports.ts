/**
 * Functions of the kernel that came after Windows 7, and the first build that has them: "Minimum supported client" of each function's page
 * on Microsoft Learn. A function that is not here is not judged.
 */
export const KERNEL_EXPORTS_AS_OF = '2026-11-28';

/** By the build that introduced them. */
const INTRODUCED: Readonly<Record<number, readonly string[]>> = {
  9200: ['IoReportInterruptActive', 'IoReportInterruptInactive', 'KeQuerySystemTimePrecise'],
  9600: ['ExAllocateTimer', 'ExCancelTimer', 'ExDeleteTimer', 'ExSetTimer', 'KeQueryInterruptTimePrecise', 'MmCopyMemory'],
  10240: ['MmMapIoSpaceEx', 'PsSetCreateThreadNotifyRoutineEx'],
  15063: ['PsSetCreateProcessNotifyRoutineEx2'],
  16299: ['PsSetLoadImageNotifyRoutineEx'],
  17134: ['IoGetDriverDirectory', 'IoOpenDriverRegistryKey'],
  19041: ['ExAllocatePool2', 'ExAllocatePool3'],
};

/** First build of Windows that exports a function of the kernel. */
export const KERNEL_EXPORTS: ReadonlyMap<string, number> = new Map(Object.entries(INTRODUCED).flatMap(([build, names]) => names.map((name) => [name, Number(build)] as const)));
