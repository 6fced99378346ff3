import { extension, install, models, part, registry, twoDevices, version, type Case } from './case.ts';
import type { Sections } from '../inf-text.ts';

const deleted = (...lines: readonly string[]): Sections => install(['DelReg = Regs'], { Regs: lines });
const bits = (...lines: readonly string[]): Sections => install(['BitReg = Regs'], { Regs: lines });
const apo = version({ Class: 'AudioProcessingObject', ClassGuid: '{5989fce8-9cd0-467d-8a6a-5419e31529d4}' });
const CLSID = 'CLSID\\{11111111-2222-3333-4444-555555555555}';

/** Lines of registry and property sections. */
export const REGISTRY: readonly Case[] = [
  { code: 1222, name: 'a control set by number', bad: registry('HKLM,SYSTEM\\ControlSet001\\Control\\Demo,a,,1'), at: 'HKLM', good: registry('HKLM,System\\CurrentControlSet\\Control\\Demo,a,,1') },
  { code: 1223, name: 'the tree of devices', bad: registry('HKLM,SYSTEM\\CurrentControlSet\\Enum\\ROOT,a,,1'), at: 'HKLM', good: registry('HKLM,SYSTEM\\CurrentControlSet\\Enumeration,a,,1') },
  { code: 1224, name: 'a root that does not exist', bad: registry('HKEY_LOCAL_MACHINE,Software,a,,1'), at: 'HKEY', good: registry('hkr,Software,a,,1') },
  { code: 1226, name: 'a descriptor on the device\'s own values', bad: { ...registry('HKR,,a,,1'), 'Regs.Security': ['"D:P(A;;GA;;;SY)"'] }, at: 'HKR,,a', good: { ...registry('HKR,Sub,a,,1'), 'Regs.Security': ['"D:P(A;;GA;;;SY)"'] } },
  { code: 1257, name: 'the Windows folder spelled out', bad: registry('HKR,,a,,"C:\\Windows\\System32\\demo.dll"'), at: '"C:\\Windows', good: registry('HKR,,a,,"C:\\WindowsApps\\demo.dll"', 'HKR,,b,,"%%SystemRoot%%\\System32\\demo.dll"') },
  { code: 1258, name: 'a drive by its identifier', bad: registry('HKR,,a,,"%24%\\Demo\\demo.dll"'), at: '"%24%', good: registry('HKR,,a,,"%13%\\demo.dll"') },
  { code: 1258, name: 'a drive by its letter', bad: registry('HKR,,a,,"D:\\Program Files\\demo.dll"'), at: '"D:', good: registry('HKR,,a,,"%%ProgramFiles%%\\demo.dll"') },
  { code: 1262, name: 'a mask of two bytes', bad: bits('HKR,,a,0x1,0x100,0'), at: 'HKR,,a', good: bits('HKR,,a,0x1,0xff,0') },
  { code: 1263, name: 'a custom type that Windows has', bad: registry('HKR,,a,0x00070001,41'), at: 'HKR,,a', good: registry('HKR,,a,0x000c0001,41', 'HKR,,b,0x000b0001,1') },
  { code: 1264, name: 'a custom type as text', bad: registry('HKR,,a,0x000c0000,x'), at: 'HKR,,a', good: registry('HKR,,a,0x00020000,x') },
  { code: 1265, name: 'an addition to a single string', bad: registry('HKR,,a,0x00000008,x'), at: 'HKR,,a', good: registry('HKR,,a,0x00010008,x') },
  { code: 1266, name: 'a string taken out of nothing', bad: deleted('HKR,,,0x00018002,x'), at: 'HKR,,,', good: deleted('HKR,,a,0x00018002,x') },
  { code: 1267, name: 'a byte above FF', bad: registry('HKR,,a,1,00,1FF'), at: '1FF', good: registry('HKR,,a,1,00,\\', ' ff,0A') },
  { code: 1268, name: 'a number of 33 bits', bad: registry('HKR,,a,0x00010001,0x100000000'), at: '0x100000000', good: registry('HKR,,a,0x00010001,0x00000000ffffffff', 'HKR,,b,0x000b0001,0x100000000') },
  { code: 1268, name: 'a number in words', bad: registry('HKR,,a,0x00010001,one'), at: 'one', good: registry('HKR,,a,0x00010001,"1"', 'HKR,,b,0x00010001') },
  { code: 1294, name: 'a value twice', bad: registry('HKR,,a,,1', 'HKR,,A,,2'), at: 'HKR,,A', good: registry('HKR,,a,,1', 'HKR,,A,,1', 'HKR,Sub,a,,2') },
  { code: 1303, name: 'a co-installer', bad: registry('HKR,,CoInstallers32,0x00010000,"demo.dll"'), at: 'HKR,,Co', good: registry('HKR,,CoInstallers,0x00010000,"demo.dll"') },
  { code: 1303, name: 'a class installer', bad: registry('HKR,,Installer32,,"demo.dll,Entry"'), at: 'HKR,,Inst', good: registry('HKR,,Installer,,"demo.dll,Entry"') },
  { code: 1304, name: 'an absolute key', bad: registry('HKLM,Software\\Demo,a,,1'), at: 'HKLM', good: registry('HKR,Software\\Demo,a,,1') },
  { code: 1305, name: 'an addition to a list', bad: registry('HKR,,a,0x00010008,x'), at: 'HKR,,a', good: registry('HKR,,a,0x00010000,x') },
  { code: 1305, name: 'a string taken out of a list', bad: deleted('HKR,,a,0x00018002,x'), at: 'HKR,,a', good: deleted('HKR,,a') },
  { code: 1308, name: 'a value deleted by a flag', bad: registry('HKR,,a,0x00000004'), at: 'HKR,,a', good: registry('HKR,,a,0x00000002,1') },
  { code: 1308, name: 'a list of values to delete', bad: deleted('HKR,,a'), at: 'DelReg', good: registry('HKR,,a,,1') },
  { code: 1320, name: 'a default value outside the device', bad: registry('HKLM,Software\\Demo,,,1'), at: 'HKLM', good: registry('HKR,Software\\Demo,,,1') },
  { code: 1321, name: 'a named value outside the device', bad: registry('HKCR,Demo,a,,1'), at: 'HKCR', good: registry('HKR,Demo,a,,1') },
  { code: 1325, name: 'a COM server of its own process', bad: registry(`HKCR,${CLSID}\\LocalServer32,,,demo.exe`), at: 'HKCR', good: registry(`HKCR,${CLSID}\\InprocServer32,,,demo.dll`) },
  { code: 1326, name: 'data beside the driver data', bad: registry('HKR,,a,,"%%ProgramData%%\\Demo\\x.bin"'), at: '"%%ProgramData', good: registry('HKR,,a,,"%%DriverData%%\\Demo\\x.bin"') },
  { code: 1329, name: 'a filter by the registry', bad: registry('HKR,,UpperFilters,0x00010000,"demo"'), at: 'HKR,,Upper', good: models('NTamd64.10.0...17763', registry('HKR,,UpperFilters,0x00010000,"demo"')) },
  { code: 1329, name: 'a filter by a property', bad: install(['AddProperty = Props'], { Props: ['{a45c254e-df1c-4efd-8020-67d146a850e0},19,18,,demo'] }), at: '{a45c254e', good: install(['AddProperty = Props'], { Props: ['{a45c254e-df1c-4efd-8020-67d146a850e0},14,18,,demo'] }) },
  { code: 1384, name: 'filters of an extension', bad: extension({ Regs: ['HKR,,LowerFilters,0x00010000,demo'] }), at: 'HKR,,Lower', good: extension({ Regs: ['HKR,,LowerFilter,0x00010000,demo'] }) },
  { code: 1331, name: 'one value in two ways', bad: twoDevices(registry('HKLM,Software\\Demo,a,,1'), ['CopyFiles = Demo_Files', 'AddReg = More'], { More: ['HKLM,SOFTWARE\\Demo,A,,2'] }), at: 'HKLM,SOFTWARE', says: /\[Regs\]/u, good: twoDevices(registry('HKLM,Software\\Demo,a,,1'), ['CopyFiles = Demo_Files', 'AddReg = More'], { More: ['HKLM,SOFTWARE\\Demo,A,,1'] }) },
  { code: 1331, name: 'one value in two ways on systems of different age', bad: twoDevices(registry('HKCR,Demo,a,,1'), ['CopyFiles = Demo_Files', 'AddReg = More'], { More: ['HKCR,Demo,a,,2'] }), at: 'HKCR,Demo,a,,2',
    good: { ...registry('HKCR,Demo,a,,1'), Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTamd64.10.0...22000'], 'Standard.NTamd64.10.0...22000': ['%Device% = Other_Install, PCI\\VEN_1234&DEV_5678&SUBSYS_00011234'], Other_Install: ['CopyFiles = Demo_Files', 'AddReg = More'], 'Other_Install.Services': ['AddService = ,2'], More: ['HKCR,Demo,a,,2'] } },
  { code: 2600, name: 'a display driver\'s library in the drivers folder', bad: { ...version({ Class: 'Display', ClassGuid: '{4d36e968-e325-11ce-bfc1-08002be10318}' }), ...registry('HKR,,UserModeDriverName,0x00010000,"%12%\\demo.dll"') }, at: '"%12%', good: { ...version({ Class: 'Display', ClassGuid: '{4d36e968-e325-11ce-bfc1-08002be10318}' }), ...registry('HKR,,UserModeDriverName,0x00010000,"%13%\\demo.dll"') } },
  { code: 2660, name: 'an audio object under HKCR', bad: { ...apo, ...registry('HKCR,AudioEngine\\AudioProcessingObjects\\{11111111-2222-3333-4444-555555555555},a,,1') }, at: 'HKCR', good: { ...apo, ...registry('HKR,AudioEngine\\AudioProcessingObjects\\{11111111-2222-3333-4444-555555555555},a,,1') } },
  { code: 2661, name: 'an audio object of another class', bad: registry('HKR,AudioEngine\\AudioProcessingObjects\\{11111111-2222-3333-4444-555555555555},a,,1'), at: 'HKR,Audio', good: { ...apo, ...registry('HKR,AudioEngine\\AudioProcessingObjects\\{11111111-2222-3333-4444-555555555555},a,,1') } },
  { code: 1160, name: 'a threading model of its own', bad: part('COM', ['AddComServer = demo,,Com'], { Com: ['ServerType = 1', 'ServerBinary = %13%\\demo.dll', 'AddComClass = {11111111-2222-3333-4444-555555555555},,Cls'], Cls: ['ThreadingModel = Single'] }), at: 'Single', good: part('COM', ['AddComServer = demo,,Com'], { Com: ['ServerType = 1', 'ServerBinary = %13%\\demo.dll', 'AddComClass = {11111111-2222-3333-4444-555555555555},,Cls'], Cls: ['ThreadingModel = BOTH'] }) },
];
