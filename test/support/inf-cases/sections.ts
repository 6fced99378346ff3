import { infText, type Sections } from '../inf-text.ts';
import { extension, install, part, primitive, registry, version, type Case } from './case.ts';

const NET_DRIVER = version({ Class: 'NetDriver', ClassGuid: '{11111111-2222-3333-4444-555555555555}' });
const network = (drivers: readonly string[], settings: readonly string[] = ['BindName = demo']): Sections => ({ ...primitive({ 'DefaultInstall.NTamd64.NetDrivers': drivers, Comp: settings }), ...NET_DRIVER });
const component = (...settings: readonly string[]): Sections => network(['AddNetFilter = demo_filter,Comp'], settings);
const needs = (suffix: string, name: string): Sections => part(suffix, ['Include = machine.inf', `Needs = ${name}`]);
const chain = (name: string): Sections => install(['Needs = Base'], { Base: ['Include = machine.inf', `Needs = ${name}`] });
const other = { DestinationDirs: ['DefaultDestDir = 12'] };
const gone = (destination: string): Sections => ({ ...install(['DelFiles = Gone'], { Gone: ['old.sys'] }), DestinationDirs: ['DefaultDestDir = 13', `Gone = ${destination}`] });
const direct = (directory: string): Sections => ({ DestinationDirs: [`DefaultDestDir = ${directory}`] });

/** Files, sections against one another, and INFs of special kinds. */
export const SECTIONS: readonly Case[] = [
  { code: 1008, name: 'a disk that is no number', bad: { SourceDisksFiles: ['demo.sys = disk'], SourceDisksNames: ['1 = %Disk%'] }, at: 'disk\r\n', good: { SourceDisksFiles: ['demo.sys = 0x1'] } },
  { code: 1008, name: 'a disk listed without number', bad: { SourceDisksNames: ['1 = %Disk%', 'two = %Disk%'] }, at: 'two', good: { SourceDisksNames: ['1 = %Disk%', '2 = %Disk%'] } },
  { code: 1015, name: 'a path with a wildcard', bad: { DestinationDirs: ['DefaultDestDir = 13,a*b'] }, at: 'a*b', good: { DestinationDirs: ['DefaultDestDir = 13,"a b"'] } },
  { code: 1016, name: 'a disk outside the package', bad: { SourceDisksNames: ['1 = %Disk%,,,C:\\build'] }, at: 'C:\\build', good: { SourceDisksNames: ['1 = %Disk%,,,\\build'] } },
  { code: 1016, name: 'a folder outside the package', bad: { SourceDisksFiles: ['demo.sys = 1,..\\x64'] }, at: '..\\x64', good: { SourceDisksFiles: ['demo.sys = 1,x64..'] } },
  { code: 1086, name: 'a file listed twice', bad: { SourceDisksFiles: ['demo.sys = 1', 'DEMO.SYS = 1,x64'] }, at: 'DEMO.SYS', good: { SourceDisksFiles: ['demo.sys = 1', 'DEMO.SYS = 1'] } },
  { code: 1101, name: 'a descriptor in the driver store', bad: { 'Demo_Files.Security': ['"D:P(A;;GA;;;SY)"'] }, at: '[Demo_Files.Security]', good: { ...other, 'Demo_Files.Security': ['"D:P(A;;GA;;;SY)"'] } },
  { code: 1102, name: 'files deleted in the driver store', bad: gone('13'), at: '[Gone]', good: gone('12') },
  { code: 1110, name: 'an INF that is none', bad: install(['CopyINF = other.cat']), at: 'other.cat', good: install(['CopyINF = other.INF']) },
  { code: 1205, name: 'values added and deleted', bad: { ...registry('HKR,,a,,1'), ...install(['AddReg = Regs', 'DelReg = Regs'], { Regs: ['HKR,,a,,1'] }) }, at: '[Regs]', good: install(['AddReg = Regs', 'AddReg = Regs'], { Regs: ['HKR,,a,,1'] }) },
  { code: 1206, name: 'files and values in one', bad: install(['AddReg = Demo_Files']), at: '[Demo_Files]', good: install(['CopyFiles = Demo_Files']) },
  { code: 1209, name: 'a section twice', bad: `${infText()}\r\n[DEMO_FILES]`, at: '[DEMO_FILES]', good: `${infText()}\r\n[DEMO_FILE]` },
  { code: 1212, name: 'devices and none', bad: { 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'] }, at: '[DefaultInstall.NTamd64]', good: primitive() },
  { code: 1214, name: 'a catalog in a folder', bad: version({ CatalogFile: 'signed\\demo.cat' }), at: 'signed\\', good: version({ CatalogFile: '"my demo.CAT"' }) },
  { code: 1214, name: 'a catalog of another ending', bad: version({ 'CatalogFile.NTamd64': 'demo.ctl' }), at: 'demo.ctl', good: version({ 'CatalogFile.NTamd64': 'demo.cat' }) },
  { code: 1229, name: 'a list with a nameless file', bad: { Demo_Files: ['demo.sys', ',demo.sys'] }, at: ',demo.sys', good: { Demo_Files: ['demo.sys,,'] } },
  { code: 1229, name: 'a file named directly, by nothing', bad: install(['CopyFiles = @']), at: 'CopyFiles = @', good: install(['CopyFiles = @demo.sys']) },
  { code: 1297, name: 'devices without ID', bad: { 'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install'] }, at: '[Manufacturer]', good: { 'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install,,A\\B'] } },
  { code: 1300, name: 'a section of co-installers', bad: part('CoInstallers', ['AddReg = Co'], { Co: ['HKR,,CoInstallers32,0x00010000,a.dll'] }), at: '[Demo_Install.CoInstallers]', good: part('HW', ['AddReg = Co'], { Co: ['HKR,,a,,1'] }) },
  { code: 1301, name: 'libraries that register themselves', bad: install(['RegisterDlls = Dlls'], { Dlls: ['11,,demo.dll,1'] }), at: 'RegisterDlls', good: install(['RegisterDll = Dlls']) },
  { code: 1302, name: 'libraries that unregister themselves', bad: install(['UnregisterDlls = Dlls'], { Dlls: ['11,,demo.dll,1'] }), at: 'UnregisterDlls', good: install(['UnregisterDll = Dlls']) },
  { code: 1306, name: 'files on the root of a drive', bad: direct('24'), at: 'DefaultDestDir', good: direct('11') },
  { code: 1307, name: 'an entry of the start menu', bad: install(['ProfileItems = Menu'], { Menu: ['Name = Demo'] }), at: 'ProfileItems', good: install(['ProfileItem = Menu']) },
  { code: 1309, name: 'files deleted', bad: gone('12'), at: 'DelFiles', good: primitive({ 'DefaultUninstall.NTamd64': ['LegacyUninstall = 1', 'DelFiles = Gone'], Gone: ['old.sys'] }) },
  { code: 1309, name: 'a service deleted', bad: { 'Demo_Install.Services': ['AddService = demo,2,Demo_Service', 'DelService = old'] }, at: 'DelService', good: {} },
  { code: 1310, name: 'another part needed', bad: needs('HW', 'Other.Services'), at: 'Other.Services', good: needs('HW', 'Other.NT.HW') },
  { code: 1311, name: 'an install section needed by a part', bad: needs('HW', 'Other'), at: 'Other', good: needs('HW', 'Other.HW') },
  { code: 1312, name: 'another part needed by what is needed', bad: chain('Other.HW'), at: 'Other.HW', good: chain('Other.NT') },
  { code: 1313, name: 'an install section needed by a part that is needed', bad: part('HW', ['Needs = Base.HW'], { 'Base.HW': ['Include = machine.inf', 'Needs = Other'] }), at: 'Other', good: part('HW', ['Needs = Base.HW'], { 'Base.HW': ['Include = machine.inf', 'Needs = Other.HW'] }) },
  { code: 1322, name: 'the drivers folder', bad: direct('12'), at: 'DefaultDestDir', good: {} },
  { code: 1322, name: 'a file named directly', bad: { ...direct('11'), Demo_Install: ['CopyFiles = @demo.sys'] }, at: 'DefaultDestDir', good: install(['CopyFiles = @demo.sys']) },
  { code: 1330, name: 'two files for one place', bad: { ...other, Demo_Files: ['demo.sys', 'demo.sys,other.sys'], SourceDisksFiles: ['demo.sys = 1', 'other.sys = 1'] }, at: 'demo.sys,other.sys', says: /other\.sys/u, good: { ...other, Demo_Files: ['demo.sys', 'demo2.sys,demo.sys'] } },
  { code: 1330, name: 'two files for one place on systems of different age', bad: { ...other, Demo_Files: ['demo.sys', 'demo.sys,other.sys'], SourceDisksFiles: ['demo.sys = 1', 'other.sys = 1'] }, at: 'demo.sys,other.sys',
    good: { ...other, Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTamd64.10.0...22000'], 'Standard.NTamd64.10.0...22000': ['%Device% = Other_Install, A\\B'], Other_Install: ['CopyFiles = Other_Files'], 'Other_Install.Services': ['AddService = ,2'], Other_Files: ['demo.sys,other.sys'], SourceDisksFiles: ['demo.sys = 1', 'other.sys = 1'] } },
  { code: 1340, name: 'a folder that is given up', bad: direct('53'), at: 'DefaultDestDir', good: direct('12') },
  { code: 1341, name: 'a path that is given up', bad: { Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', 'ServiceBinary = %24%\\demo.sys'] }, at: '%24%', good: {} },
  { code: 1380, name: 'an extension by name', bad: extension({}, 'demo'), at: 'demo\r\n\r\n[Manufacturer]', good: extension() },
  { code: 1381, name: 'an extension without identity', bad: extension({}, ''), at: '[Version]', good: extension() },
  { code: 1382, name: 'an extension with a score', bad: extension({ Demo_Install: ['FeatureScore = FC'] }), at: 'FeatureScore', good: install(['FeatureScore = FC']) },
  { code: 1382, name: 'an extension with a class', bad: extension({ ClassInstall32: ['AddReg = Regs'] }), at: '[ClassInstall32]', good: extension({ InterfaceInstall32: [] }) },
  { code: 1420, name: 'device keys without a device', bad: primitive({ 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: ['HKR,,a,,1'] }), at: 'HKR,,a', good: primitive({ 'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: ['HKLM,Software\\Demo,a,,1'] }) },
  { code: 1422, name: 'an uninstall section', bad: primitive({ 'DefaultUninstall.NTamd64': ['DelFiles = Demo_Files'] }), at: '[DefaultUninstall.NTamd64]', good: primitive({ 'DefaultUninstall.NTamd64': ['LegacyUninstall = 1'] }) },
  { code: 1422, name: 'an uninstall section that says so elsewhere', bad: primitive({ 'DefaultUninstall.NTamd64': [], 'DefaultUninstall.NTamd64.Services': ['LegacyUninstall = 0'] }), at: '[DefaultUninstall.NTamd64]', good: primitive({ 'DefaultUninstall.NTamd64': [], 'DefaultUninstall.NTamd64.Services': ['LegacyUninstall = 1'] }) },
  { code: 1423, name: 'a part without architecture', bad: primitive({ 'DefaultInstall.NTamd64.Services': undefined, 'DefaultInstall.Services': ['AddService = demo,,Demo_Service'] }), at: '[DefaultInstall.Services]', good: primitive() },
  { code: 1450, name: 'an edit of an INI file', bad: install(['UpdateInis = Ini'], { Ini: ['win.ini,Demo,,a=1'] }), at: 'UpdateInis', good: install(['UpdateIni = Ini']) },
  { code: 2009, name: 'resources', bad: install(['LogConfig = Res'], { Res: ['IRQConfig = 5'] }), at: 'LogConfig', good: install(['LogConf = Res']) },
  { code: 2009, name: 'resources of old devices', bad: part('FactDef', ['ConfigPriority = NORMAL']), at: '[Demo_Install.FactDef]', good: {} },
  { code: 2083, name: 'a section that nothing names', bad: { Lost: ['HKR,,a,,1'] }, at: '[Lost]', good: { ...install(['DataSection = lost']), Lost: ['a = 1'] } },
  { code: 2083, name: 'a part of no install section', bad: { 'Lost.Services': ['AddService = demo,2,Demo_Service'] }, at: '[Lost.Services]', good: { 'Demo_Install.NTx86.Services': ['AddService = demo,2,Demo_Service'] } },
  { code: 2400, name: 'a component without section', bad: network(['AddNetFilter = demo_filter']), at: 'AddNetFilter', good: network(['AddNetFilter = demo_filter,Comp']) },
  { code: 2402, name: 'a service among network components', bad: network(['AddNetFilter = demo_filter,Comp', 'AddService = demo']), at: 'AddService = demo\r\n', good: network(['AddNetFilter = demo_filter,Comp']) },
  { code: 2403, name: 'a name of two fields', bad: component('BindName = demo,two'), at: 'BindName', good: component('BindName = demo') },
  { code: 2405, name: 'network components of another class', bad: primitive({ 'DefaultInstall.NTamd64.NetDrivers': ['AddNetFilter = demo_filter,Comp'], Comp: ['BindName = demo'] }), at: '[DefaultInstall.NTamd64.NetDrivers]', good: component('BindName = demo') },
  { code: 2412, name: 'a component in capitals', bad: network(['AddNetFilter = Demo_Filter,Comp']), at: 'Demo_Filter', good: network(['AddNetFilter = demo_filter2,Comp']) },
  { code: 2413, name: 'true in capitals', bad: component('BindName = demo', 'Optional = True'), at: 'True', good: component('BindName = demo', 'Optional = true') },
  { code: 2414, name: 'a filter class with a blank', bad: component('FilterClass = "my class"'), at: '"my class"', good: component('FilterClass = compression') },
  { code: 2415, name: 'a component named as Microsoft\'s', bad: network(['AddNetProtocol = ms_demo,Comp']), at: 'ms_demo', good: network(['AddNetProtocol = demo_ms_,Comp']) },
  { code: 2416, name: 'a token with a dash', bad: component('UpperBindTokens = demo-one'), at: 'demo-one', good: component('UpperBindTokens = demo.one, demo_two') },
  { code: 2417, name: 'a bind name with a dash', bad: component('BindName = demo-1'), at: 'demo-1', good: component('BindName = Demo_1') },
  { code: 2418, name: 'a modifying filter without class', bad: component('FilterType = Modifying'), at: 'FilterType', good: component('FilterType = Modifying', 'FilterClass = compression') },
  { code: 2419, name: 'a token of Microsoft\'s', bad: component('LowerBindTokens = ndis5'), at: 'ndis5', good: component('LowerBindTokens = demo_ndis') },
  { code: 2420, name: 'a network INF without component', bad: { ...primitive(), ...NET_DRIVER }, at: '[Version]', good: component('BindName = demo') },
];
