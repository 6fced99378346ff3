/** Kernel functions that reach further than drivers usually need. What follows from a driver using them is for the rules. */
import type { Binary } from '../evidence/evidence.ts';
import type { PeImage } from '../formats/pe/image.ts';

export interface Trigger {
  /** As a reviewer names it in a claim of type privileged-behaviour. */
  readonly name: string;
  readonly functions: readonly string[];
  readonly allows: string;
}

interface Watched extends Trigger {
  /** All of the functions must be there, not one of them. */
  readonly together?: true;
  /** What the imports alone do not show. */
  readonly also?: (binary: Binary) => boolean;
}

const WATCHED: readonly Watched[] = [
  { name: 'MmMapIoSpace', functions: ['MmMapIoSpace', 'MmMapIoSpaceEx'], allows: 'maps physical addresses' },
  { name: 'MmCopyMemory', functions: ['MmCopyMemory'], allows: 'copies from physical or foreign addresses' },
  { name: 'MmMapLockedPages', functions: ['MmMapLockedPages'], allows: 'maps pages with a function that is obsolete and cannot ask for non-executable memory' },
  { name: 'PhysicalMemory', functions: ['ZwMapViewOfSection'], also: ({ namesPhysicalMemory }) => namesPhysicalMemory === true, allows: 'maps \\Device\\PhysicalMemory' },
  { name: 'ZwTerminateProcess', functions: ['PsLookupProcessByProcessId', 'ZwTerminateProcess'], together: true, allows: 'ends any process' },
  { name: 'HalSetBusData', functions: ['HalSetBusData', 'HalSetBusDataByOffset'], allows: 'writes configuration space of any bus' },
  { name: 'MmProtectMdlSystemAddress', functions: ['MmProtectMdlSystemAddress'], allows: 'changes the protection of system pages' },
  { name: 'ZwAllocateVirtualMemory', functions: ['ZwAllocateVirtualMemory'], allows: 'allocates memory in other processes' },
];

/** Since Windows 10 2004 there are ExAllocatePool2 and ExAllocatePool3. Most shipping drivers still import one: worth a note only. */
const DEPRECATED_POOL: ReadonlySet<string> = new Set(['ExAllocatePool', 'ExAllocatePoolWithTag', 'ExAllocatePoolWithQuota', 'ExAllocatePoolWithQuotaTag', 'ExAllocatePoolWithTagPriority']);

/** Named by "Implement HVCI compatible code" as functions whose page protection is worth a look: a note as well. */
const HVCI_AFFECTED: ReadonlySet<string> = new Set([
  'ExInitializeNPagedLookasideList', 'ExInitializeLookasideListEx', 'MmAllocateContiguousMemory', 'MmAllocateContiguousMemorySpecifyCache', 'MmAllocateContiguousMemorySpecifyCacheNode',
  'MmAllocateContiguousNodeMemory', 'MmMapLockedPagesSpecifyCache', 'ZwCreateSection', 'NtCreateSection', 'NtMapViewOfSection', 'ClfsCreateMarshallingArea', 'NdisAllocateMemoryWithTagPriority',
  'StorPortGetDataInBufferSystemAddress', 'StorPortGetSystemAddress', 'ChangerClassAllocatePool', 'VideoPortAllocatePool', 'PcNewDmaChannel', 'PcNewResourceList', 'PcNewResourceSublist',
  'FltAllocatePoolAlignedWithTag', 'FltAllocateContext',
]);

const importedBy = ({ imports }: PeImage): readonly string[] => [...new Set(imports.flatMap(({ functions }) => functions))];

/** What a driver could be misused for, by its imports; `functions` are those it really imports. */
export const triggersOf = (binary: Binary): readonly Trigger[] => {
  const imported = new Set(importedBy(binary.image));
  return WATCHED.flatMap(({ name, functions, allows, together, also }) => {
    const used = functions.filter((each) => imported.has(each));
    const isThere = together === true ? used.length === functions.length : used.length > 0;
    return isThere && (also === undefined || also(binary)) ? [{ name, functions: used, allows }] : [];
  });
};

export interface Notable {
  readonly deprecated: readonly string[];
  readonly affected: readonly string[];
}

export const notableImports = ({ image }: Binary): Notable => {
  const imported = importedBy(image);
  return { deprecated: imported.filter((name) => DEPRECATED_POOL.has(name)), affected: imported.filter((name) => HVCI_AFFECTED.has(name)) };
};

/** Whether an item of a claim speaks of this trigger: by the trigger's name or one of its functions. */
export const names = (trigger: Trigger, text: string): boolean => [trigger.name, ...trigger.functions].some((name) => name.toLowerCase() === text.trim().toLowerCase());
