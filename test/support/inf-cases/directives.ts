import { component, install, part, service, version, type Case } from './case.ts';
import type { Sections } from '../inf-text.ts';

const GUID = '{11111111-2222-3333-4444-555555555555}';
const filter = (...settings: readonly string[]): Sections => part('Filters', ['AddFilter = demo,,Filter'], { Filter: settings });
const events = (provider: readonly string[], channel: readonly string[] = [], more: readonly string[] = []): Sections =>
  part('Events', [`AddEventProvider = ${GUID},Prov`], { Prov: provider, Chan: channel, Chan2: more });
const PROVIDER = ['ProviderName = Demo', 'ResourceFile = %13%\\demo.sys'];
const WITH_CHANNEL = [...PROVIDER, 'AddChannel = Demo/Admin,1,Chan'];
const SOFT = ['SoftwareType = 1', 'SoftwareBinary = %13%\\demo.exe', 'SoftwareVersion = 1.0.0.0'];
const ids = (text: string): Sections => part('Components', ['AddComponent = Demo,,Comp'], { Comp: [`ComponentIDs = ${text}`] });
const trigger = (...settings: readonly string[]): Sections => service({ AddTrigger: 'Trig' }, { Trig: settings });

/** The form of directives and of the sections that hold settings. */
export const DIRECTIVES: readonly Case[] = [
  { code: 1006, name: 'a provider without name', bad: events(['ProviderName =', 'ResourceFile = %13%\\demo.sys']), at: 'ProviderName =', good: events(PROVIDER) },
  { code: 1019, name: 'a GUID without braces', bad: part('Interfaces', ['AddInterface = 53f5630d-b6bf-11d0-94f2-00a0c91efb8b']), at: '53f5630d', good: part('Interfaces', ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b}']) },
  { code: 1019, name: 'a class without braces', bad: { InterfaceInstall32: ['53f5630d-b6bf-11d0-94f2-00a0c91efb8b = Demo_Install'] }, at: '53f5630d', good: { InterfaceInstall32: ['{53f5630d-b6bf-11d0-94f2-00a0c91efb8b} = Demo_Install'] } },
  { code: 1078, name: 'a line without directive', bad: install(['nonsense']), at: 'nonsense', good: install(['Nonsense = 1']) },
  { code: 1080, name: 'an interface without class', bad: part('Interfaces', ['AddInterface = ,ref']), at: 'AddInterface', good: part('Interfaces', ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b},ref']) },
  { code: 1080, name: 'a filter without name', bad: part('Filters', ['AddFilter = ,,Filter'], { Filter: ['FilterPosition = Upper'] }), at: 'AddFilter', good: filter('FilterPosition = Upper') },
  { code: 1081, name: 'a position between', bad: filter('FilterPosition = Middle'), at: 'Middle', good: filter('FilterPosition = LOWER') },
  { code: 1081, name: 'a software type that does not exist', bad: component(['SoftwareType = 0x3']), at: '0x3', good: component(SOFT) },
  { code: 1081, name: 'a SID type that does not exist', bad: service({ ServiceSidType: '2' }), at: '2\r\n\r\n[DestinationDirs]', good: service({ ServiceSidType: '1' }) },
  { code: 1085, name: 'a trigger without action', bad: trigger('TriggerType = 1', `SubType = ${GUID}`), at: '[Trig]', says: /Action/u, good: trigger('TriggerType = 1', 'Action = 1', `SubType = ${GUID}`) },
  { code: 1087, name: 'a position and a level', bad: filter('FilterPosition = Upper', 'FilterLevel = Demo'), at: 'FilterLevel', good: filter('FilterLevel = Demo') },
  { code: 1088, name: 'a setting twice', bad: { Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', 'ServiceBinary = %13%\\demo.sys', 'STARTTYPE = 3'] }, at: 'STARTTYPE', good: {} },
  { code: 1088, name: 'a directive of [Version] twice', bad: { Version: ['Signature = "$Windows NT$"', 'Class = Net', 'ClassGuid = {4d36e972-e325-11ce-bfc1-08002be10318}', 'Provider = %Company%', 'CatalogFile = demo.cat', 'DriverVer = 01/10/2026,1.2.3.4', 'PnpLockdown = 1', 'CLASS = Net'] }, at: 'CLASS', good: {} },
  { code: 1141, name: 'software by an absolute path', bad: component(['SoftwareType = 1', 'SoftwareBinary = C:\\demo.exe', 'SoftwareVersion = 1.0.0.0']), at: 'C:\\demo.exe', good: component(['SoftwareType = 1', 'SoftwareBinary = demo.exe', 'SoftwareVersion = 1.0.0.0']) },
  { code: 1141, name: 'software outside the driver store', bad: component(['SoftwareType = 1', 'SoftwareBinary = %11%\\demo.exe', 'SoftwareVersion = 1.0.0.0']), at: '%11%', good: component(SOFT) },
  { code: 1142, name: 'software without its version', bad: component(SOFT.slice(0, 2)), at: '[Soft]', says: /SoftwareVersion/u, good: component(SOFT) },
  { code: 1142, name: 'a Store app without its identifier', bad: component(['SoftwareType = 2']), at: '[Soft]', says: /SoftwareID/u, good: component(['SoftwareType = 2', 'SoftwareID = pfn://Demo.App_123']) },
  { code: 1144, name: 'software for desktop editions', bad: component(SOFT), at: '1\r\nSoftwareBinary', good: component(['SoftwareType = 2', 'SoftwareID = pfn://Demo.App_123']) },
  { code: 1150, name: 'a component ID with a backslash', bad: ids('VID0001\\PID0001'), at: 'VID0001\\', good: ids('VID0001&PID0001') },
  { code: 1180, name: 'two channels of one number', bad: events([...PROVIDER, 'AddChannel = Demo/Admin,1,Chan', 'AddChannel = Demo/Debug,4,Chan2'], ['Value = 17'], ['Value = 0x11']), at: 'Chan2\r\n', good: events([...PROVIDER, 'AddChannel = Demo/Admin,1,Chan', 'AddChannel = Demo/Debug,4,Chan2'], ['Value = 17'], ['Value = 18']) },
  { code: 1181, name: 'an isolation that does not exist', bad: events(WITH_CHANNEL, ['Isolation = 4']), at: '4\r\n\r\n[Chan2]', good: events(WITH_CHANNEL, ['Isolation = 2']) },
  { code: 1181, name: 'a kind of channel that does not exist', bad: events([...PROVIDER, 'AddChannel = Demo/Admin,5,Chan']), at: '5,Chan', good: events([...PROVIDER, 'AddChannel = Demo/Admin,0x4,Chan']) },
  { code: 1181, name: 'a size in words', bad: events(WITH_CHANNEL, ['LoggingMaxSize = big']), at: 'big', good: events(WITH_CHANNEL, ['LoggingMaxSize = 20971520']) },
  { code: 1182, name: 'a backup without retention', bad: events(WITH_CHANNEL, ['LoggingAutoBackup = 1']), at: '1\r\n\r\n[Chan2]', good: events(WITH_CHANNEL, ['LoggingAutoBackup = 1', 'LoggingRetention = 2']) },
  { code: 1182, name: 'a custom isolation without access', bad: events(WITH_CHANNEL, ['Isolation = 3']), at: 'Isolation', good: events(WITH_CHANNEL, ['Isolation = 3', 'Access = "O:BAG:SYD:(A;;0x1;;;BA)"']) },
  { code: 1201, name: 'a field too many', bad: part('Interfaces', ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b},,,0,more']), at: 'more', good: part('Interfaces', ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b},,,0,,']) },
  { code: 1201, name: 'a destination with too much', bad: { DestinationDirs: ['DefaultDestDir = 13,,more'] }, at: 'DefaultDestDir', good: { DestinationDirs: ['DefaultDestDir = 13,,'] } },
  { code: 1245, name: 'a score above FF', bad: install(['FeatureScore = 100']), at: '100', good: install(['FeatureScore = 0xFC']) },
  { code: 1256, name: 'flags WMI does not have', bad: part('WMI', [`WmiInterface = ${GUID},2`]), at: '2\r\n', good: part('WMI', [`WmiInterface = ${GUID},1`]) },
  { code: 1289, name: 'a provider without its file', bad: events(['ProviderName = Demo']), at: '[Prov]', says: /ResourceFile/u, good: events(PROVIDER) },
  { code: 1289, name: 'a filter without position', bad: filter('x = 1'), at: '[Filter]', good: filter('FilterLevel = Demo') },
  { code: 1290, name: 'a service in the install section', bad: install(['AddService = demo,2,Demo_Service']), at: 'AddService', good: {} },
  { code: 1290, name: 'an interface among services', bad: { 'Demo_Install.Services': ['AddService = demo,2,Demo_Service', 'AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b}'] }, at: 'AddInterface', good: part('Interfaces', ['AddInterface = {53f5630d-b6bf-11d0-94f2-00a0c91efb8b}']) },
  { code: 'software-outside-component', name: 'a program of a device driver', bad: part('Software', ['AddSoftware = Demo,,Soft'], { Soft: SOFT }), at: '1\r\nSoftwareBinary', good: component(SOFT) },
  { code: 1086, name: 'a string defined twice', bad: { Strings: ['Company = "A"', 'Device = "B"', 'Disk = "C"', 'DEVICE = "D"'] }, at: 'DEVICE', good: { Strings: ['Company = "A"', 'Device = "B"', 'Disk = "C"', 'DEVICE = "B"'] } },
  { code: 2411, name: 'an instance without braces', bad: install(['NetCfgInstanceId = "11111111-2222-3333-4444-555555555555"']), at: '"11111111', good: install([`NetCfgInstanceId = "${GUID}"`]) },
  { code: 1285, name: 'a class of Microsoft installed', bad: { ClassInstall32: ['AddReg = Cls'], Cls: ['HKR,,,,%Device%'] }, at: '[ClassInstall32]', good: { ...version({ Class: 'DemoClass', ClassGuid: GUID }), ClassInstall32: ['AddReg = Cls'], Cls: ['HKR,,,,%Device%'] } },
];
